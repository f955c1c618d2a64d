package org.frametrace.infer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.files.BundledTable;

/**
 * Organisations that issue documents, from {@code issuers.csv}.
 *
 * @param byName the issuer of each name, names folded
 * @param bySymbol the issuer of each beginning of a document symbol, longer ones first
 * @param partOf the organisation to which an issuer belongs
 */
record Issuers(
    Map<String, String> byName, Map<String, String> bySymbol, Map<String, String> partOf) {

  Issuers {
    byName = Map.copyOf(byName);
    bySymbol = Collections.unmodifiableMap(new LinkedHashMap<>(bySymbol));
    partOf = Map.copyOf(partOf);
  }

  /** Reads the list that comes with the program. */
  static Issuers bundled() {
    Map<String, String> byName = new LinkedHashMap<>();
    Map<String, String> symbols = new LinkedHashMap<>();
    Map<String, String> partOf = new LinkedHashMap<>();
    for (CSVRecord row : BundledTable.rows(Issuers.class, "issuers.csv")) {
      String issuer = row.get("issuer");
      if (row.get("kind").equals("symbol")) {
        symbols.put(row.get("form"), issuer);
      } else {
        byName.put(fold(row.get("form")), issuer);
      }
      byName.putIfAbsent(fold(issuer), issuer);
      if (!row.get("part_of").isEmpty()) {
        partOf.put(issuer, row.get("part_of"));
      }
    }
    List<String> longest = new ArrayList<>(symbols.keySet());
    longest.sort((a, b) -> Integer.compare(b.length(), a.length()));
    Map<String, String> bySymbol = new LinkedHashMap<>();
    longest.forEach(form -> bySymbol.put(form, symbols.getOrDefault(form, "")));
    return new Issuers(byName, bySymbol, partOf);
  }

  /** Returns the issuer with a name, with or without an acronym or a part in brackets. */
  Optional<String> named(String name) {
    String folded = fold(name);
    String known = byName.get(folded);
    if (known == null) {
      known = byName.get(fold(folded.replaceFirst("\\s*\\([^)]{2,40}\\)$", "")));
    }
    return Optional.ofNullable(known);
  }

  /** Returns who issues documents with a symbol such as {@code A/HRC/14/11}. */
  Optional<String> ofSymbol(String symbol) {
    return bySymbol.entrySet().stream()
        .filter(form -> symbol.startsWith(form.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Returns whether two issuers can both be right: they are the same organisation, one belongs to
   * the other, or one name holds the other as words.
   */
  boolean compatible(String one, String other) {
    String first = named(one).orElse(one);
    String second = named(other).orElse(other);
    return first.equalsIgnoreCase(second)
        || second.equals(partOf.get(first))
        || first.equals(partOf.get(second))
        || TitleInference.words(first).containsAll(TitleInference.words(second))
        || TitleInference.words(second).containsAll(TitleInference.words(first));
  }

  private static String fold(String name) {
    return name.strip().replace('\u2019', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
