package org.frametrace.acquire;

import java.nio.file.Path;
import org.frametrace.study.Printable;

/**
 * Something in a corpus that a researcher should know and that stops nothing.
 *
 * @param file the file that it is about
 * @param line from 1; 0 where the whole file is meant
 * @param text what was seen, what was made of it, and what would help; one line, safe to print
 */
public record Notice(Path file, int line, String text) {

  public Notice {
    text = Printable.of(text);
  }

  /** Returns the notice as one line: {@code file:line: text}. */
  public String message() {
    return Printable.of(file.toString()) + (line > 0 ? ":" + line : "") + ": " + text;
  }
}
