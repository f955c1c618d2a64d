package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.Digest;

/**
 * All that people have coded: by sheet, and on it by passage.
 *
 * @param sheets the passages with codes of each sheet that has some, by the sheet's name
 */
public record CodedSheets(SortedMap<String, SortedMap<String, Codes>> sheets) {

  /** Where nobody has coded anything. */
  public static final CodedSheets NONE = new CodedSheets(new TreeMap<>());

  public CodedSheets {
    SortedMap<String, SortedMap<String, Codes>> copy = new TreeMap<>();
    sheets.forEach(
        (name, codes) -> copy.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(codes))));
    sheets = Collections.unmodifiableSortedMap(copy);
  }

  /** Returns the codes of a sheet, by passage. */
  Map<String, Codes> of(String sheet) {
    return sheets.getOrDefault(sheet, Collections.emptySortedMap());
  }

  /** Returns a digest that changes with every code, and with nothing else. */
  public Digest digest() {
    List<String> parts = new ArrayList<>();
    sheets.forEach(
        (sheet, codes) ->
            codes.forEach(
                (passage, code) ->
                    parts.addAll(
                        List.of(
                            sheet,
                            passage,
                            code.first(),
                            code.second(),
                            code.settled(),
                            code.target()))));
    return Digest.of(parts.toArray(String[]::new));
  }
}
