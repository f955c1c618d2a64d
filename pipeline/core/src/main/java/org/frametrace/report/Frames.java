package org.frametrace.report;

import java.util.List;
import java.util.Locale;
import org.frametrace.model.Hit;

/**
 * The frames of a report, each with a colour that it keeps over the whole page.
 *
 * @param names in the order of the tables, proper names left out
 */
record Frames(List<String> names) {

  private static final int COLOURS = 6;

  Frames {
    names = List.copyOf(names);
  }

  /** Returns the frames of a table that has the column frame. */
  static Frames of(Rows rows) {
    return new Frames(
        rows.distinct("frame").stream().filter(name -> !name.endsWith(Hit.NAME_SUFFIX)).toList());
  }

  /** Returns the class that colours a frame. */
  String colour(String frame) {
    return "c" + Math.floorMod(names.indexOf(frame), COLOURS);
  }

  /** Returns a file name for a figure of a frame, which no other frame has. */
  String figureName(String prefix, String frame) {
    String slug = Figure.slug(frame);
    long same = names.stream().filter(name -> Figure.slug(name).equals(slug)).count();
    return prefix + "-" + slug + (same > 1 ? "-" + (names.indexOf(frame) + 1) : "");
  }

  /** Returns a frame in words: {@code Migration management}. */
  static String title(String frame) {
    String words = frame.replace('_', ' ').replace(".ALL", ", all together").strip();
    return words.isEmpty()
        ? frame
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
