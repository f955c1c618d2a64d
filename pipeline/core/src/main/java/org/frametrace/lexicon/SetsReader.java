package org.frametrace.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.study.Problems;

/** Reads the file of named sets: {@code set,words,note}, the words with {@code |} between them. */
final class SetsReader {

  private static final List<String> COLUMNS = List.of("set", "words", "note");

  private SetsReader() {}

  static Sets read(Path file, Problems problems) {
    Map<String, List<Element.Literal>> sets = new LinkedHashMap<>();
    for (CsvRow row : CsvFile.read(file, "a file of sets", COLUMNS, problems)) {
      String name = row.cell("set");
      if (!Names.isSet(name)) {
        row.report(problems, "set", "'" + name + "'", "a set's name: " + Names.SET);
      } else if (sets.put(name, words(row, problems)) != null) {
        row.report(problems, "set", "the set '" + name + "' again", "a new name");
      }
    }
    return new Sets(sets);
  }

  private static List<Element.Literal> words(CsvRow row, Problems problems) {
    List<Element.Literal> words = new ArrayList<>();
    int offset = 0;
    for (String word : row.cell("words").split("\\|", -1)) {
      try {
        words.add(PatternParser.parseWord(word));
      } catch (PatternException e) {
        row.report(problems, "words", offset + e.column(), e.found(), e.expected(), e.nearest());
      }
      offset += word.length() + 1;
    }
    return words;
  }
}
