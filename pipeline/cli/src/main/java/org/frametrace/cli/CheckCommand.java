package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frametrace.acquire.DigestCache;
import org.frametrace.run.Inputs;
import org.frametrace.study.Study;
import org.frametrace.study.StudyPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads everything that a researcher wrote and says what a run would do. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads study, lexicons, claims and metadata, and prints the plan; runs nothing.",
    description = {
      "",
      "Reports every problem at once, each with file and line, what was found and what would be right.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace check config/demo.yaml",
      "  frametrace check config/iom.yaml --corpus ~/reports"
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private OptionalStudy options = new OptionalStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Study plan = options.study();
    Path digests = options.output(plan).resolve("store").resolve("digests.txt");
    Inputs inputs =
        Inputs.read(plan, DigestCache.open(digests), LocalDate.now(ZoneOffset.UTC).getYear());
    out.print(new StudyPlan(plan).text());
    out.printf(
        Locale.ROOT,
        "%n%,d files, %,d of them documents to read; %,d lexicon entries in %d frames, %d masks; %d claims.%n",
        inputs.corpus().files().size(),
        inputs.corpus().documents().size(),
        inputs.lexicon().entries().size(),
        inputs.lexicon().frames().size(),
        inputs.lexicon().masks().size(),
        inputs.claims().size());
    inputs.notices().forEach(notice -> spec.commandLine().getErr().println("Note: " + notice));
    out.println("Everything is in order.");
    return ExitCode.COMPLETE;
  }
}
