package org.frametrace.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.frametrace.study.Problem;
import org.frametrace.study.Problems;

/**
 * A row of a lexicon's file that knows where its cells stand.
 *
 * @param file the file
 * @param text all of the file's text
 * @param start where the row begins in it
 * @param header the columns
 * @param cells one a column
 */
record CsvRow(Path file, String text, int start, List<String> header, List<String> cells) {

  /** Returns a cell without the spaces around it; empty if the file has no such column. */
  String cell(String column) {
    return raw(column).strip();
  }

  /** Returns the line of a row, from 1. */
  int line() {
    return lineOf(start);
  }

  /** Adds a problem with a whole cell. */
  void report(Problems problems, String column, String found, String expected) {
    report(problems, column, 1, found, expected, Optional.empty());
  }

  /**
   * Adds a problem with a place in a cell.
   *
   * @param offset the place in the cell without the spaces around it, from 1
   */
  void report(
      Problems problems,
      String column,
      int offset,
      String found,
      String expected,
      Optional<String> nearest) {
    int spaces = raw(column).length() - raw(column).stripLeading().length();
    int position = position(header.indexOf(column), offset - 1 + spaces);
    int lineStart = text.lastIndexOf('\n', position - 1) + 1;
    problems.add(
        new Problem(
            file,
            lineOf(position),
            position - lineStart + 1,
            found + " in column '" + column + "'",
            expected,
            nearest));
  }

  private String raw(String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= cells.size() ? "" : cells.get(index);
  }

  private int lineOf(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** Follows the quotes of RFC 4180 to a character of a cell. */
  private int position(int cell, int offset) {
    int at = start;
    for (int passed = 0; passed < cell && at < text.length(); passed++) {
      boolean quoted = false;
      while (at < text.length() && (quoted || text.charAt(at) != ',')) {
        quoted ^= text.charAt(at++) == '"';
      }
      at++;
    }
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    for (int passed = 0; passed < offset && at < text.length(); passed++) {
      at += quoted && text.startsWith("\"\"", at) ? 2 : 1;
    }
    return Math.min(at, text.length());
  }
}
