package org.frametrace.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.frametrace.run.Adapters;
import org.frametrace.run.Goal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a study up to and including one stage; each stage is a command of its own. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract sealed class StageCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "STUDY",
      description = "The study file (default: the demonstration).")
  @Nullable Path study;

  @Mixin private CommonOptions options = new CommonOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;
  private final Goal goal;

  private StageCommand(Adapters adapters, Goal goal) {
    this.adapters = adapters;
    this.goal = goal;
  }

  /** Returns the commands, in the order of the stages. */
  static List<StageCommand> all(Adapters adapters) {
    return List.of(
        new Extract(adapters),
        new Clean(adapters),
        new Annotate(adapters),
        new Measure(adapters),
        new Claims(adapters),
        new Report(adapters));
  }

  /** Returns the command's name. */
  String name() {
    return goal.label();
  }

  @Override
  public Integer call() throws Exception {
    return new StudyRunner(adapters, options, spec.commandLine()).run(study, goal);
  }

  @Command(
      name = "extract",
      header = "Runs up to reading the text of every document.",
      footer = {"", "Example:", "  frametrace extract config/iom.yaml --corpus ~/reports"})
  private static final class Extract extends StageCommand {
    Extract(Adapters adapters) {
      super(adapters, Goal.EXTRACT);
    }
  }

  @Command(
      name = "clean",
      header = "Runs up to cleaning the text of every document.",
      footer = {"", "Example:", "  frametrace clean config/iom.yaml --corpus ~/reports"})
  private static final class Clean extends StageCommand {
    Clean(Adapters adapters) {
      super(adapters, Goal.CLEAN);
    }
  }

  @Command(
      name = "annotate",
      header = "Runs up to tagging and storing every document.",
      footer = {"", "Example:", "  frametrace annotate config/iom.yaml --corpus ~/reports"})
  private static final class Annotate extends StageCommand {
    Annotate(Adapters adapters) {
      super(adapters, Goal.ANNOTATE);
    }
  }

  @Command(
      name = "measure",
      header = "Runs up to the tables of hits and rates.",
      footer = {"", "Example:", "  frametrace measure config/iom.yaml --corpus ~/reports"})
  private static final class Measure extends StageCommand {
    Measure(Adapters adapters) {
      super(adapters, Goal.MEASURE);
    }
  }

  @Command(
      name = "claims",
      header = "Runs up to the verdicts on the claims.",
      footer = {"", "Example:", "  frametrace claims config/iom.yaml --corpus ~/reports"})
  private static final class Claims extends StageCommand {
    Claims(Adapters adapters) {
      super(adapters, Goal.CLAIMS);
    }
  }

  @Command(
      name = "report",
      header = "Runs every stage, up to the report.",
      footer = {"", "Example:", "  frametrace report config/iom.yaml --corpus ~/reports"})
  private static final class Report extends StageCommand {
    Report(Adapters adapters) {
      super(adapters, Goal.REPORT);
    }
  }
}
