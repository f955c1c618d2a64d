package org.frametrace.clean;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Tells lists of names, one a line or two: participants with their titles, and organizations in the
 * order of the alphabet. Their lines break after each name and therefore look like the cells of a
 * table, or like headings.
 */
final class NameLists {

  /** So many lines in the order of the alphabet are no accident. */
  private static final int FEWEST = 8;

  /** A longer line is a sentence. */
  private static final int LONGEST = 120;

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:(?:H\\. ?E\\.|S\\. ?E\\.|HE|Hon\\.) ?)?"
              + "(?:(?:Mr|Mrs|Ms|Dr|Prof|Mme|Mlle|Sr|Sra)\\b\\.?|M\\.|H\\. ?E\\.) ?\\p{Lu}.*");

  private static final String RULE = "list-of-names";

  private NameLists() {}

  /** Returns whether a line starts with a person's title and name and says what the person is. */
  static boolean person(String line) {
    return "DHMPS".indexOf(line.charAt(0)) >= 0
        && line.indexOf(',') > 0
        && PERSON.matcher(line).matches();
  }

  /** Marks the lines of lists in the order of the alphabet: each is running text of its own. */
  static void mark(Layout layout, Marks marks) {
    if (layout.drawn()) {
      BitSet listed = alphabetical(layout, marks);
      for (int i = listed.nextSetBit(0); i >= 0; i = listed.nextSetBit(i + 1)) {
        marks.mark(i, Zone.BODY, RULE);
        marks.start(i);
      }
    }
  }

  /** Returns whether a paragraph is an entry of a list. */
  static boolean isEntry(Paragraph paragraph) {
    return paragraph.rule().equals(RULE);
  }

  /**
   * Finds lines whose first words follow one another in the order of the alphabet. A row of a table
   * has a number or a second cell now and then, so that one with a digit ends the list.
   */
  private static BitSet alphabetical(Layout layout, Marks marks) {
    List<Line> lines = layout.lines();
    BitSet listed = new BitSet();
    int start = -1;
    int count = 0;
    int last = -1;
    String before = "";
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && !marks.isFree(i)) {
        continue;
      }
      boolean entry = i < lines.size() && !hasCells(layout, lines.get(i));
      String word = entry ? firstWord(lines.get(i)) : "";
      boolean goesOn =
          !word.isEmpty()
              && last >= 0
              && lines.get(i).page() == lines.get(last).page()
              && before.compareTo(word) <= 0;
      if (!goesOn) {
        if (count >= FEWEST) {
          listed.set(start, last + 1);
        }
        start = i;
        count = 0;
      }
      count += word.equals(before) && goesOn ? 0 : 1;
      before = word;
      last = word.isEmpty() ? -1 : i;
    }
    return listed;
  }

  /** Returns whether a line has a gap, as between two cells. */
  private static boolean hasCells(Layout layout, Line line) {
    String text = layout.normal().text().substring(line.start(), line.end()).strip();
    return text.contains("  ") || text.indexOf('\t') >= 0;
  }

  /** The first word in small letters without accents; empty where no name of a list can stand. */
  private static String firstWord(Line line) {
    String text = line.text();
    if (text.length() > LONGEST
        || line.kind() != BlockKind.PARAGRAPH
        || !Character.isUpperCase(text.charAt(0))
        || text.chars().anyMatch(Character::isDigit)) {
      return "";
    }
    String word = text.substring(0, line.firstWordLength());
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
