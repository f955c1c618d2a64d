package org.frametrace.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The study of a command that takes more after it. */
final class NamedStudy extends StudyOptions {

  @Parameters(index = "0", paramLabel = "STUDY", description = "The study file.")
  private Path file = Path.of("");

  @Override
  Path file() {
    return file;
  }
}
