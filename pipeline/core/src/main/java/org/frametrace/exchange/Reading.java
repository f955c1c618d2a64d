package org.frametrace.exchange;

import java.nio.file.Path;
import org.frametrace.study.Problems;

/** What is read, and where its reader says what is wrong with it. */
final class Reading {

  /** After so many the reader knows that it has the wrong file. */
  private static final int MAX_PROBLEMS = 100;

  private final Path file;
  private final Problems problems;
  private final Losses losses;
  private int found;

  Reading(Path file, Problems problems, Losses losses) {
    this.file = file;
    this.problems = problems;
    this.losses = losses;
  }

  Path file() {
    return file;
  }

  Problems problems() {
    return problems;
  }

  void problem(int line, String seen, String expected) {
    if (found++ < MAX_PROBLEMS) {
      problems.add(file, line, seen, expected);
    }
  }

  void loss(int line, String what, String why) {
    losses.add(place(line), what, why);
  }

  void loss(String place, String what, String why) {
    losses.add(place, what, why);
  }

  /** Returns the file's name and the line, as losses name them. */
  String place(int line) {
    return file.getFileName() + (line > 0 ? ":" + line : "");
  }
}
