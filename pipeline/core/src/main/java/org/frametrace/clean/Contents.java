package org.frametrace.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/** Finds tables of contents and lists of tables, figures and abbreviations, line by line. */
final class Contents {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:table of )?contents|list of (?:tables|figures|boxes|annexes|charts|maps)"
              + "(?:(?:,| and| &) (?:tables|figures|boxes|annexes|charts|maps))*"
              + "|table des matières|sommaire|liste des (?:tableaux|figures|graphiques|annexes|encadrés)"
              + "(?: et (?:des )?(?:tableaux|figures|graphiques|annexes))?"
              + "|índice|contenido|tabla de contenido|lista de (?:cuadros|tablas|figuras|gráficos)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LEADERS =
      Pattern.compile(".*(?:\\.{4,}|(?:\\. ){3,}\\.|_{4,} ?\\d).*");
  private static final Pattern ENDS_WITH_PAGE =
      Pattern.compile(
          ".*\\p{L}.*[^\\d.,/-][ .]?(?:\\d{1,3}|[ivxl]{1,5})(?: ?[–-] ?\\d{1,3}(?: \\d{1,3})?)?");

  /** How many lines without a page number may stand between two entries. */
  private static final int GAP = 3;

  private final List<Line> lines;
  private final Marks marks;

  private Contents(Layout layout, Marks marks) {
    this.lines = layout.lines();
    this.marks = marks;
  }

  static void mark(Layout layout, Marks marks) {
    new Contents(layout, marks).mark();
  }

  private void mark() {
    for (int i = 0; i < lines.size(); i++) {
      if (!isText(i)) {
        continue;
      }
      if (TITLE.matcher(lines.get(i).opening()).matches()) {
        int end = endOfEntries(i + 1, true);
        if (end > i + 1) {
          marks.mark(i, Zone.CONTENTS, "contents-title");
          marks.start(i);
          markEntries(i + 1, end, "contents-title");
        }
      } else if (isLeader(i)) {
        int end = endOfEntries(i, false);
        if (entries(i, end) >= 2) {
          markEntries(i, end, "dot-leaders");
        }
      }
    }
  }

  private boolean isText(int line) {
    return marks.isFree(line) && lines.get(line).kind() != BlockKind.TABLE;
  }

  private boolean isLeader(int line) {
    return LEADERS.matcher(lines.get(line).opening()).matches()
        || (lines.get(line).length() > 300 && lines.get(line).text().contains("....."));
  }

  private boolean isEntry(int line, boolean titled) {
    return isLeader(line)
        || (titled && ENDS_WITH_PAGE.matcher(lines.get(line).opening()).matches());
  }

  private int entries(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (isLeader(i)) {
        count++;
      }
    }
    return count;
  }

  /** The end of the entries that start here: entries may be wrapped, but not by many lines. */
  private int endOfEntries(int start, boolean titled) {
    int end = start;
    int found = 0;
    int gap = 0;
    for (int i = start; i < lines.size() && gap <= GAP; i++) {
      if (!marks.isFree(i)) {
        continue;
      }
      if (isEntry(i, titled)) {
        end = i + 1;
        found++;
        gap = 0;
      } else {
        gap++;
      }
    }
    return titled && found < 3 ? start : end;
  }

  private void markEntries(int start, int end, String rule) {
    boolean complete = true;
    for (int i = start; i < end; i++) {
      if (!marks.isFree(i)) {
        continue;
      }
      marks.mark(i, Zone.CONTENTS, rule);
      if (complete) {
        marks.start(i);
      }
      complete = isEntry(i, true);
    }
  }
}
