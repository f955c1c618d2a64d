package org.frametrace.cli;

import java.util.concurrent.Callable;
import org.frametrace.run.Adapters;
import org.frametrace.run.Goal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs every stage of a study. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Runs every stage of a study, reusing what is current.",
    description = {
      "",
      "Reads the documents, finds the framings, writes tables and a report to output/<study>.",
      "Without STUDY it runs the bundled demonstration.",
      "It may be stopped at any moment; the next run goes on from there.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace run",
      "  frametrace run config/iom.yaml --corpus ~/reports --output ~/results"
    })
final class RunCommand implements Callable<Integer> {

  @Mixin private OptionalStudy options = new OptionalStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;

  RunCommand(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public Integer call() throws Exception {
    return new StudyRunner(adapters, options, spec.commandLine()).run(Goal.REPORT);
  }
}
