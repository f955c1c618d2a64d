package org.frametrace.cli;

import java.util.concurrent.Callable;
import org.frametrace.run.Adapters;
import org.frametrace.run.Goal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs a study up to and including one stage; each stage has a command of its name. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class StageCommand implements Callable<Integer> {

  @Mixin private OptionalStudy options = new OptionalStudy();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;
  private final Goal goal;

  private StageCommand(Adapters adapters, Goal goal) {
    this.adapters = adapters;
    this.goal = goal;
  }

  /** Returns the command that runs up to a goal. */
  static CommandLine of(Adapters adapters, Goal goal) {
    CommandLine command = new CommandLine(new StageCommand(adapters, goal));
    command
        .getCommandSpec()
        .usageMessage()
        .header(header(goal))
        .footer("", "Example:", "  frametrace " + goal.label() + " config/iom.yaml --corpus DIR");
    return command;
  }

  private static String header(Goal goal) {
    return switch (goal) {
      case EXTRACT -> "Runs up to reading the text of every document.";
      case CLEAN -> "Runs up to cleaning the text of every document.";
      case ANNOTATE -> "Runs up to tagging and storing every document.";
      case MEASURE -> "Runs up to the tables of hits and rates.";
      case CLAIMS -> "Runs up to the verdicts on the claims.";
      case REPORT -> "Runs every stage, up to the report.";
    };
  }

  @Override
  public Integer call() throws Exception {
    return new StudyRunner(adapters, options, spec.commandLine()).run(goal);
  }
}
