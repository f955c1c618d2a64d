package org.frametrace.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.study.Nearest;
import org.frametrace.study.Problems;

/**
 * Reads the spelling map: {@code rule,from,to,note}. A rule is one of {@link SpellingRule.Kind}, or
 * {@code alias}, whose {@code to} lists lemmas that a token with the form or lemma {@code from} has
 * besides its own.
 */
final class SpellingReader {

  private static final List<String> COLUMNS = List.of("rule", "from", "to", "note");
  private static final String ALIAS = "alias";

  private SpellingReader() {}

  static Spelling read(Path file, Problems problems) {
    List<SpellingRule> rules = new ArrayList<>();
    Map<String, Set<String>> aliases = new HashMap<>();
    for (CsvRow row : CsvFile.read(file, "a spelling map", COLUMNS, problems)) {
      String from = row.cell("from");
      String to = row.cell("to");
      Optional<SpellingRule.Kind> kind = SpellingRule.Kind.of(row.cell("rule"));
      boolean alias = row.cell("rule").equals(ALIAS);
      if (kind.isEmpty() && !alias) {
        List<String> known = kinds();
        row.report(
            problems,
            "rule",
            1,
            "'" + row.cell("rule") + "'",
            "one of " + String.join(", ", known),
            Nearest.of(row.cell("rule"), known));
      } else if (isSpelling(row, "from", problems) && isSpelling(row, "to", problems)) {
        if (alias) {
          aliases.computeIfAbsent(from, word -> new TreeSet<>()).addAll(List.of(to.split("\\s+")));
        } else if (kind.get() == SpellingRule.Kind.VERB
            && !(from.endsWith("e") && to.endsWith("e"))) {
          row.report(
              problems, "from", "'" + from + "'", "verbs in -e, as in organise and organize");
        } else {
          rules.add(new SpellingRule(kind.get(), from, to));
        }
      }
    }
    return new Spelling(rules, aliases);
  }

  private static boolean isSpelling(CsvRow row, String column, Problems problems) {
    String spelling = row.cell(column);
    if (spelling.isEmpty() || !spelling.equals(spelling.toLowerCase(Locale.ROOT))) {
      row.report(problems, column, "'" + spelling + "'", "letters in lower case");
      return false;
    }
    return true;
  }

  private static List<String> kinds() {
    List<String> kinds =
        new ArrayList<>(
            Arrays.stream(SpellingRule.Kind.values()).map(SpellingRule.Kind::label).toList());
    kinds.add(ALIAS);
    return kinds;
  }
}
