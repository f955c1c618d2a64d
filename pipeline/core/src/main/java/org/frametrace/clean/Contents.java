package org.frametrace.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/** Finds tables of contents and lists of tables and figures, line by line. */
final class Contents {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:table of )?contents?(?: paragraphs?)?(?: page)?|list of (?:tables|figures|boxes|annexes|charts|maps)"
              + "(?:(?:,| and| &) (?:tables|figures|boxes|annexes|charts|maps))*"
              + "|table des matières|sommaire"
              + "|liste des (?:tableaux|figures|graphiques|annexes|encadrés)"
              + "(?: et (?:des )?(?:tableaux|figures|graphiques|annexes))?"
              + "|índice|contenido|tabla de contenidos?|lista de (?:cuadros|tablas|figuras|gráficos)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST_TITLE = 60;
  private static final Pattern PAGE_AT_END =
      Pattern.compile("\\p{L}.*[^\\d.,/-][ .]?(?:(\\d{1,3})|[ivxl]{1,5})$");

  /** How many lines without a page number may stand between two entries. */
  private static final int GAP = 3;

  private final Layout layout;
  private final List<Line> lines;
  private final Marks marks;

  private Contents(Layout layout, Marks marks) {
    this.layout = layout;
    this.lines = layout.lines();
    this.marks = marks;
  }

  static void mark(Layout layout, Marks marks) {
    new Contents(layout, marks).mark();
  }

  private void mark() {
    for (int i = 0; i < lines.size(); i++) {
      if (!marks.isFree(i) || lines.get(i).kind() == BlockKind.TABLE) {
        continue;
      }
      String text = lines.get(i).opening();
      if (text.length() <= LONGEST_TITLE && TITLE.matcher(text).matches()) {
        int end = new Entries(true).end(i + 1);
        if (end > i + 1) {
          marks.mark(i, Zone.CONTENTS, "contents-title");
          marks.start(i);
          markEntries(i + 1, end, "contents-title");
        }
      } else if (isLeader(lines.get(i))) {
        markEntries(i, new Entries(false).end(i), "dot-leaders");
      }
    }
  }

  private static boolean isLeader(Line line) {
    String text = line.text();
    return text.contains(".....")
        || text.contains(". . . . .")
        || text.contains("------")
        || text.contains("____ ");
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
      Line line = lines.get(i);
      complete =
          isLeader(line)
              || line.text().endsWith(" defined.")
              || PAGE_AT_END.matcher(line.opening()).find();
    }
  }

  /** Follows entries as long as their pages do not go back. */
  private final class Entries {
    private final boolean titled;
    private int leaders;
    private int plain;
    private int page;

    Entries(boolean titled) {
      this.titled = titled;
    }

    /** The end of the entries that start here, or here itself if there are too few. */
    int end(int start) {
      int end = start;
      int gap = 0;
      int filePage = start < lines.size() ? lines.get(start).page() : 0;
      for (int i = start; i < lines.size() && gap <= GAP; i++) {
        if (!marks.isFree(i)) {
          continue;
        }
        Line line = lines.get(i);
        if (accepts(line)) {
          end = i + 1;
          gap = 0;
          filePage = line.page();
        } else if (line.page() == filePage && !TITLE.matcher(line.opening()).matches()) {
          gap++;
        } else {
          break;
        }
      }
      return leaders >= 2 || leaders + plain >= 3 ? end : start;
    }

    private boolean accepts(Line line) {
      if (isLeader(line)) {
        leaders++;
        return true;
      }
      // Where some entries have dots, a line without them that ends with a number is text.
      Matcher matcher = PAGE_AT_END.matcher(line.opening());
      if (!titled || leaders > 2 || line.length() > 200 || !matcher.find()) {
        return false;
      }
      int number = matcher.group(1) == null ? page : Integer.parseInt(matcher.group(1));
      if (number < page || number > layout.pages() + 20) {
        return false;
      }
      page = number;
      plain++;
      return true;
    }
  }
}
