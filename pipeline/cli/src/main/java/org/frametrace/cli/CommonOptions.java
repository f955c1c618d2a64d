package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.frametrace.run.Progress;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Problem;
import org.frametrace.study.Study;
import org.frametrace.study.StudyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that every command has. */
final class CommonOptions {

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "Use another corpus folder than the study names.")
  @Nullable Path corpus;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder of results (default: output/<study>).")
  @Nullable Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N documents at a time (default: the processors of the machine).")
  @Nullable Integer threads;

  @Option(names = "--quiet", description = "Print results and errors only.")
  boolean quiet;

  @Option(names = "--verbose", description = "Print details, and where an error arose.")
  boolean verbose;

  /** Reads a study, or the bundled demonstration study where none is named. */
  Study study(@Nullable Path file) throws InvalidInputException {
    Path study = file == null ? Installation.root().resolve("config/demo.yaml") : file;
    Study read = StudyReader.read(study, Optional.ofNullable(corpus));
    Optional<Problem> problem = StudyLanguage.problem(study, read.annotate().languages());
    if (problem.isPresent()) {
      throw new InvalidInputException(List.of(problem.get()));
    }
    return read;
  }

  /** Returns the folder of a study's results. */
  Path output(Study study) {
    return output != null
        ? output.toAbsolutePath().normalize()
        : Installation.root().resolve("output").resolve(study.name());
  }

  /** Returns how many documents are worked on at a time. */
  int threads(CommandLine command) {
    if (threads != null && (threads < 1 || threads > 1024)) {
      throw new ParameterException(
          command, "--threads takes a whole number from 1 to 1024, found " + threads);
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** Returns what shows progress on standard error. */
  Progress progress(PrintWriter messages) {
    if (quiet) {
      return Progress.SILENT;
    }
    return Installation.terminal() ? new ProgressBars() : new ProgressLines(messages);
  }
}
