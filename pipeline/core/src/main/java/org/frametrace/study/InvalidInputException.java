package org.frametrace.study;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says everything that is wrong with the files that a researcher wrote. Nothing was run and nothing
 * was written.
 */
public final class InvalidInputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @param problems at least one, in the order in which a reader meets them
   */
  public InvalidInputException(List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("there is at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** Returns the problems. */
  public List<Problem> problems() {
    return problems;
  }
}
