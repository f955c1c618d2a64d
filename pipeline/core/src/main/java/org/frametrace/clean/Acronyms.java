package org.frametrace.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/** Finds lists of acronyms and abbreviations by their title and the shape of their lines. */
final class Acronyms {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:\\d+|[ivx]+)[.)]? )?(?:(?:list|glossary) of )?(?:acronyms|abb?reviations)"
              + "(?:(?: and|/| &|,) (?:acronyms|abbreviations|glossary|terms))*"
              + "|(?:liste des )?(?:acronymes|abb?r[ée]viations|sigles)(?: et (?:des )?(?:acronymes|abréviations|sigles))?"
              + "|(?:lista de )?(?:acrónimos|abreviaturas|siglas)(?: y (?:acrónimos|abreviaturas|siglas))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?=\\S*\\p{Lu}\\S*\\p{Lu}|\\S*\\p{Lu}&)[\\p{L}\\d&/.’'-]{2,15}(?:[:–-]? .*|:)?");

  private static final int LONGEST_TITLE = 60;

  /** How many lines that are no entry may stand between two entries. */
  private static final int GAP = 3;

  /** A longer line may hold several entries. */
  private static final int LONG = 160;

  /** On average an acronym stands for fewer words. */
  private static final int MOST_WORDS_OF_AN_ENTRY = 10;

  private Acronyms() {}

  static void mark(Layout layout, Marks marks) {
    List<Line> lines = layout.lines();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).opening();
      if (marks.isFree(i) && text.length() <= LONGEST_TITLE && TITLE.matcher(text).matches()) {
        int end = endOfEntries(lines, marks, i + 1);
        if (end > i + 1) {
          for (int j = i; j < end; j++) {
            if (marks.isFree(j)) {
              marks.mark(j, Zone.ACRONYMS, "acronyms-title");
              if (j <= i + 1 || isEntry(lines.get(j)) || lines.get(j).separated()) {
                marks.start(j);
              }
            }
          }
        }
      }
    }
  }

  private static boolean isEntry(Line line) {
    return ENTRY.matcher(line.opening()).matches()
        && (!line.endsSentence() || entriesWithin(line) > 1);
  }

  /** How many entries stand in a long line, of a list whose lines the parser has put together. */
  private static int entriesWithin(Line line) {
    int words = 0;
    int acronyms = 0;
    for (String word : line.length() < LONG ? new String[0] : line.opening().split(" ", -1)) {
      words++;
      acronyms += word.length() > 1 && Ends.isCapitals(word) ? 1 : 0;
    }
    return acronyms * MOST_WORDS_OF_AN_ENTRY >= words ? acronyms : 0;
  }

  /** Returns whether a line is a cell of a table and another, with what it stands for, follows. */
  private static boolean isCell(List<Line> lines, int line) {
    return lines.get(line).kind() == BlockKind.TABLE
        && line + 1 < lines.size()
        && lines.get(line + 1).block() == lines.get(line).block();
  }

  private static int endOfEntries(List<Line> lines, Marks marks, int start) {
    int end = start;
    int found = 0;
    int gap = 0;
    for (int i = start; i < lines.size() && gap <= GAP; i++) {
      if (marks.is(i, Zone.RUNNING) || marks.is(i, Zone.PAGE_NUMBER)) {
        continue;
      }
      if (!marks.isFree(i)) {
        break;
      }
      if (isEntry(lines.get(i)) && (!lines.get(i).isCapitals() || isCell(lines, i))) {
        end = i + 1;
        found += Math.max(1, entriesWithin(lines.get(i)));
        gap = 0;
      } else {
        gap++;
      }
    }
    return found < 3 ? start : end;
  }
}
