package org.frametrace.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gathers the commands for those who make lexicons. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    header = "Works on lexicons: brings in dictionaries of other programs and takes them out.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Example:",
      "  frametrace lexicon convert --help                what each command does, with examples"
    })
final class LexiconCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
