package org.frametrace.bench.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks paragraphs into lines. */
final class LineBreaker {

  /** A word that may be parted before its last syllable, with what follows it. */
  private static final Pattern PARTED =
      Pattern.compile("([A-Za-z]{3,})((?:tion|ment|sion)s?[.,;]?)");

  /** A word with a hyphen of its own. */
  private static final Pattern COMPOUND = Pattern.compile("(\\p{L}+-)(\\p{L}+[.,;]?)");

  private LineBreaker() {}

  /**
   * Returns the lines of a text.
   *
   * @param width the most that a line measures
   * @param measure the width of a string
   * @param hyphenate whether words may be parted at the end of a line
   */
  static List<String> lines(
      String text, double width, ToDoubleFunction<String> measure, boolean hyphenate) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measure.applyAsDouble(longer) <= width) {
        line = longer;
        continue;
      }
      String rest = word;
      if (hyphenate) {
        for (Pattern pattern : List.of(COMPOUND, PARTED)) {
          Matcher parts = pattern.matcher(word);
          if (!parts.matches()) {
            continue;
          }
          String head = parts.group(1).endsWith("-") ? parts.group(1) : parts.group(1) + "-";
          if (measure.applyAsDouble(line + " " + head) <= width) {
            line = line + " " + head;
            rest = parts.group(2);
            break;
          }
        }
      }
      lines.add(line);
      line = rest;
    }
    lines.add(line);
    return lines;
  }
}
