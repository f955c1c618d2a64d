package org.frametrace.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects all that is wrong with the files of a study, so that a researcher hears of it at once
 * and not one problem a try. For one thread.
 */
public final class Problems {

  private final Map<Path, List<Problem>> byFile = new LinkedHashMap<>();

  /** Adds a problem; one that is already there is not added again. */
  public void add(Problem problem) {
    List<Problem> known = byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>());
    if (!known.contains(problem)) {
      known.add(problem);
    }
  }

  /** Adds a problem with a whole file. */
  public void add(Path file, String found, String expected) {
    add(new Problem(file, 0, 0, found, expected, Optional.empty()));
  }

  /** Adds a problem with a line of a file. */
  public void add(Path file, int line, String found, String expected) {
    add(new Problem(file, line, 0, found, expected, Optional.empty()));
  }

  /** Returns whether nothing is wrong so far. */
  public boolean isEmpty() {
    return byFile.isEmpty();
  }

  /** Returns the problems: files in the order of their first problem, and by place in each. */
  public List<Problem> list() {
    return byFile.values().stream()
        .flatMap(
            problems ->
                problems.stream()
                    .sorted(
                        Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)))
        .toList();
  }

  /** Returns normally if nothing is wrong. */
  public void throwIfAny() throws InvalidInputException {
    if (!isEmpty()) {
      throw new InvalidInputException(list());
    }
  }
}
