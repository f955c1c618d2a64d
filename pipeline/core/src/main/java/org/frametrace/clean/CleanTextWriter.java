package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.CleanText;
import org.frametrace.model.Span;
import org.frametrace.model.ZonedSpan;

/** Writes paragraphs as clean text: one line each, words apart by single spaces. */
final class CleanTextWriter {

  private static final String PARAGRAPH_SEPARATOR = "\n\n";

  private final String normal;
  private final Marks marks;
  private final Vocabulary vocabulary;
  private final AlignedText.Writer out = new AlignedText.Writer();

  /** Where white space is owed before the next character; empty if it is not in the original. */
  private Span space = new Span(0, 0);

  private boolean spaceOwed;

  /** Where the paragraph starts that is being written, or -1 before its first character. */
  private int start;

  CleanTextWriter(Layout layout, Marks marks, Vocabulary vocabulary) {
    this.normal = layout.normal().text();
    this.marks = marks;
    this.vocabulary = vocabulary;
  }

  /** Writes all paragraphs, with an alignment to the normalised text. */
  CleanText write(List<Paragraph> paragraphs) {
    List<ZonedSpan> zones = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      start = -1;
      write(paragraph);
      // A paragraph may hold nothing but what is left out.
      if (start >= 0) {
        Span span = new Span(start, out.length());
        zones.add(new ZonedSpan(span, paragraph.zone(), paragraph.rule()));
      }
    }
    AlignedText text = out.finish();
    return new CleanText(text.text(), zones, text.alignment());
  }

  private void write(Paragraph paragraph) {
    spaceOwed = false;
    List<Line> lines = paragraph.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int end = trimmedEnd(line);
      boolean hyphen = i + 1 < lines.size() && line.endsWithHyphen();
      if (!hyphen) {
        writeRun(line.start(), end);
        owe(new Span(end, end));
        continue;
      }
      writeRun(line.start(), end - 1);
      char sign = normal.charAt(end - 1);
      boolean soft = sign == Characters.SOFT_HYPHEN;
      Vocabulary.Hyphen fate = vocabulary.hyphen(line.text(), lines.get(i + 1).text(), soft);
      if (fate != Vocabulary.Hyphen.DROPPED) {
        out.write(soft ? "-" : String.valueOf(sign), new Span(end - 1, end));
      }
      if (fate == Vocabulary.Hyphen.KEPT_WITH_SPACE) {
        owe(new Span(end, end));
      }
    }
  }

  private int trimmedEnd(Line line) {
    int end = line.end();
    while (end > line.start() && Character.isWhitespace(normal.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Writes characters with white space between them as one space, and without deleted ones. */
  private void writeRun(int from, int to) {
    int run = from;
    for (int i = from; i < to; i++) {
      char c = normal.charAt(i);
      if (isDropped(i)) {
        flush(run, i);
        run = i + 1;
      } else if (Character.isWhitespace(c)) {
        boolean plain = c == ' ' && i > run && i + 1 < to && isWritten(i + 1);
        if (!plain) {
          flush(run, i);
          if (!spaceOwed) {
            owe(new Span(i, i + 1));
          }
          run = i + 1;
        }
      }
    }
    flush(run, to);
  }

  private boolean isDropped(int position) {
    return marks.isDeleted(position) || normal.charAt(position) == Characters.SOFT_HYPHEN;
  }

  private boolean isWritten(int position) {
    return !isDropped(position) && !Character.isWhitespace(normal.charAt(position));
  }

  private void owe(Span origin) {
    spaceOwed = true;
    space = origin;
  }

  private void flush(int from, int to) {
    if (from >= to) {
      return;
    }
    if (start < 0) {
      if (out.length() > 0) {
        out.insert(PARAGRAPH_SEPARATOR);
      }
      start = out.length();
    } else if (spaceOwed) {
      if (space.length() == 0) {
        out.insert(" ");
      } else {
        out.write(" ", space);
      }
    }
    spaceOwed = false;
    out.write(normal.substring(from, to), new Span(from, to));
  }
}
