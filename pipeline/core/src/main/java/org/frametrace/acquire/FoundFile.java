package org.frametrace.acquire;

import java.nio.file.Path;
import java.util.Optional;
import org.frametrace.model.Failure;
import org.frametrace.model.Outcome;

/**
 * What stands at one place below {@code documents/}, before anything in it was read.
 *
 * @param path where it lies
 * @param name its path below {@code documents/}, with {@code /} between folders
 * @param refusal why it is not opened; empty for a plain file
 */
record FoundFile(Path path, String name, Optional<Outcome<Path>> refusal) {

  static FoundFile plain(Path path, String name) {
    return new FoundFile(path, name, Optional.empty());
  }

  static FoundFile skipped(Path path, String name, Failure.Reason reason, String detail) {
    return new FoundFile(
        path, name, Optional.of(new Outcome.Skipped<>(new Failure(reason, detail))));
  }

  static FoundFile failed(Path path, String name, Failure.Reason reason, String detail) {
    return new FoundFile(
        path, name, Optional.of(new Outcome.Failed<>(new Failure(reason, detail))));
  }
}
