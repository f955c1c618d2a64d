package org.frametrace.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The study of a command that takes the demonstration where none is named. */
final class OptionalStudy extends StudyOptions {

  @Parameters(
      arity = "0..1",
      paramLabel = "STUDY",
      description = "The study file (default: the demonstration).")
  @Nullable Path file;

  @Override
  Path file() {
    return file == null ? Installation.root().resolve("config/demo.yaml") : file;
  }
}
