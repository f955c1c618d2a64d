package org.frametrace.study;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something wrong in a file that a researcher wrote.
 *
 * @param file the file
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param found what stands there
 * @param expected what would be right
 * @param nearest the known word that is nearest to what was found, for keys and names
 */
public record Problem(
    Path file, int line, int column, String found, String expected, Optional<String> nearest) {

  public Problem {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("places are counted from 1, found " + line + ":" + column);
    }
  }

  /**
   * Returns the problem as one line that is safe to print: {@code file:line:column: found …;
   * expected … (did you mean …?)}.
   */
  public String message() {
    String place =
        file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    String hint = nearest.map(word -> " (did you mean '" + word + "'?)").orElse("");
    return Printable.of(place + ": found " + found + "; expected " + expected + hint);
  }
}
