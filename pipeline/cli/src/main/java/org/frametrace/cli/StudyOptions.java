package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.run.Progress;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Nearest;
import org.frametrace.study.Problem;
import org.frametrace.study.Study;
import org.frametrace.study.StudyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The study that a command is about, and the options that every such command has. */
abstract sealed class StudyOptions permits NamedStudy, OptionalStudy {

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

  /** Returns the study file. */
  abstract Path file();

  /** Reads the study. */
  Study study() throws InvalidInputException {
    Path study = file();
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

  /** Holds a frame that was asked for to those that there are. */
  void requireFrame(String frame, Lexicon lexicon) throws InvalidInputException {
    if (!lexicon.frames().contains(frame)) {
      throw new InvalidInputException(
          List.of(
              new Problem(
                  file(),
                  0,
                  0,
                  "--frame " + frame,
                  "one of " + String.join(", ", lexicon.frames()),
                  Nearest.of(frame, lexicon.frames()))));
    }
  }
}
