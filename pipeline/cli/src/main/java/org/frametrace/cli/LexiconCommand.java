package org.frametrace.cli;

import org.frametrace.run.Adapters;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about lexicons. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    header =
        "Checks lexicons, counts single entries, suggests new ones, and brings in other"
            + " dictionaries.",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Example:", "  frametrace lexicon check config/demo.yaml"})
final class LexiconCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private LexiconCommand() {}

  /** Returns the command with all that stand below it. */
  static CommandLine of(Adapters adapters) {
    CommandLine commands = new CommandLine(new LexiconCommand());
    commands.addSubcommand(new LexiconCheckCommand(adapters));
    commands.addSubcommand(new LexiconCountCommand(adapters));
    commands.addSubcommand(new LexiconSuggestCommand(adapters));
    commands.addSubcommand(new LexiconConvertCommand(adapters));
    return commands;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
