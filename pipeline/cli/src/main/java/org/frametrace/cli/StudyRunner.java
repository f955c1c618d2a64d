package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.frametrace.run.Adapters;
import org.frametrace.run.Goal;
import org.frametrace.run.RunSummary;
import org.frametrace.run.StudyRun;
import org.frametrace.study.Study;
import picocli.CommandLine;

/** Runs a study for a command and says what came of it. */
final class StudyRunner {

  private final Adapters adapters;
  private final StudyOptions options;
  private final CommandLine command;
  private final PrintWriter out;
  private final PrintWriter err;

  StudyRunner(Adapters adapters, StudyOptions options, CommandLine command) {
    this.adapters = adapters;
    this.options = options;
    this.command = command;
    this.out = command.getOut();
    this.err = command.getErr();
  }

  /** Runs the study up to a goal and returns the exit code. */
  int run(Goal goal) throws Exception {
    Study study = options.study();
    Path output = options.output(study);
    StudyRun run =
        new StudyRun(
            study,
            output,
            options.threads(command),
            adapters,
            options.progress(err),
            Clock.systemUTC());
    RunSummary summary = run.run(goal);
    if (!options.quiet) {
      summary.notices().forEach(notice -> err.println("Note: " + notice));
    }
    print(summary, goal);
    if (summary.tooManyFailed()) {
      err.printf(
          Locale.ROOT,
          "More documents failed than the study allows (limits: failed-share). %s says why each did.%n",
          output.resolve(goal.reaches(Goal.MEASURE) ? "tables/outcomes.csv" : "log.jsonl"));
      return ExitCode.FOUND_SOMETHING;
    }
    return ExitCode.COMPLETE;
  }

  private void print(RunSummary summary, Goal goal) {
    if (summary.upToDate()) {
      out.println("Nothing has changed since the last run.");
    }
    out.printf(
        Locale.ROOT,
        "%,d documents: %,d done, %,d skipped, %,d failed%s.%n",
        summary.found(),
        summary.done(),
        summary.skipped(),
        summary.failed(),
        goal.reaches(Goal.MEASURE)
            ? String.format(Locale.ROOT, "; %,d words", summary.words())
            : "");
    if (goal.reaches(Goal.MEASURE)) {
      if (summary.conflicts() > 0) {
        out.printf(
            Locale.ROOT,
            "%,d %s disagree with the metadata, which are used: tables/conflicts.csv%n",
            summary.conflicts(),
            summary.conflicts() == 1 ? "value of a text" : "values of texts");
      }
      out.println("Tables: " + summary.output().resolve("tables"));
    }
    if (goal.reaches(Goal.REPORT)) {
      out.println("Report: " + summary.output().resolve("report").resolve("index.html"));
    }
  }
}
