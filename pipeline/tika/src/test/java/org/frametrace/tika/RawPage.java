package org.frametrace.tika;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.Digest;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.frametrace.model.Span;

/**
 * A page as extracted, cut into the lines that the truth about zones refers to.
 *
 * @param number from 1
 * @param lines what is not blank between two line breaks, in order, with its place in the page and
 *     in {@link ExtractedText#text()}
 */
record RawPage(int number, List<Line> lines) {

  /**
   * One line.
   *
   * @param span its characters in {@link ExtractedText#text()}
   */
  record Line(Span span, String text) {

    /** Whether there is something to be read, and not only a rule or a bullet. */
    boolean scored() {
      return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What stands between white space and has a letter or digit. */
    int words() {
      int words = 0;
      for (String word : text.strip().split("\\s+", -1)) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words++;
        }
      }
      return words;
    }

    private String letters() {
      return text.codePoints()
          .filter(Character::isLetterOrDigit)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }

  static List<RawPage> of(ExtractedText text) {
    List<RawPage> pages = new ArrayList<>();
    int at = 0;
    for (Page page : text.pages()) {
      List<Line> lines = new ArrayList<>();
      for (String line : page.text().split("\n", -1)) {
        if (!line.isBlank()) {
          lines.add(new Line(new Span(at, at + line.length()), line));
        }
        at += line.length() + 1;
      }
      // A page separator is as long as the line break that its last line does not have.
      pages.add(new RawPage(page.number(), List.copyOf(lines)));
    }
    return List.copyOf(pages);
  }

  /** Changes when a letter, a digit or the place of a line break changes. */
  String digest() {
    return Digest.of(lines.stream().map(Line::letters).toArray(String[]::new))
        .hex()
        .substring(0, 16);
  }
}
