package org.frametrace.clean;

import java.util.List;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Lines that belong together, with their zone.
 *
 * @param lines at least one
 */
record Paragraph(List<Line> lines, Zone zone, String rule) {

  Paragraph {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a paragraph has at least one line");
    }
  }

  Paragraph as(Zone newZone, String newRule) {
    return new Paragraph(lines, newZone, newRule);
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  BlockKind kind() {
    return first().kind();
  }

  /** Returns the first lines' text, as far as patterns look. */
  String opening() {
    StringBuilder opening = new StringBuilder();
    for (Line line : lines) {
      if (!opening.isEmpty()) {
        opening.append(' ');
      }
      opening.append(line.opening());
      if (opening.length() > 300) {
        break;
      }
    }
    return opening.toString();
  }

  /** Returns the number of characters without those between lines. */
  int length() {
    return lines.stream().mapToInt(Line::length).sum();
  }

  /** Returns the number of words of the whole paragraph. */
  int words() {
    int words = 0;
    for (Line line : lines) {
      for (int at = 0; at >= 0; at = line.text().indexOf(' ', at + 1)) {
        words++;
      }
    }
    return words;
  }

  boolean endsSentence() {
    return last().endsSentence();
  }
}
