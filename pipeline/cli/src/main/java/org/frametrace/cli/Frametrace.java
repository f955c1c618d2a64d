package org.frametrace.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.frametrace.run.Adapters;
import org.frametrace.run.Goal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: its commands and its entry point. */
@Command(
    name = "frametrace",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    header = "Measures framings in collections of documents, and says which published claims hold.",
    descriptionHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  frametrace run                                   the bundled demonstration",
      "  frametrace check config/iom.yaml                 look before you run",
      "  frametrace run config/iom.yaml --corpus DIR      your own documents",
      "",
      "Every command has --help with an example."
    })
final class Frametrace implements Runnable {

  // Held, because the log manager forgets the level of a logger that nobody holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private CommandSpec spec = CommandSpec.create();

  private Frametrace() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    // It advises on faster vectors, of which there are none here.
    LUCENE.setLevel(Level.SEVERE);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = ExitCode.BROKEN;
    try {
      code = execute(new LocalAdapters(), out, err, arguments);
    } catch (OutOfMemoryError e) {
      err.println(
          "The program needs more memory: set FRAMETRACE_HEAP to more, for example to 4g, and run"
              + " again. What was finished is kept.");
    }
    if (out.checkError() && code == ExitCode.COMPLETE) {
      err.println(
          "Not all of the output was taken: who reads it stopped early, or the disk is full.");
      code = ExitCode.BROKEN;
    }
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param adapters what joins the core with its frameworks
   * @param out takes results
   * @param err takes messages and progress
   * @return the exit code
   */
  static int execute(Adapters adapters, PrintWriter out, PrintWriter err, String... arguments) {
    // CoreNLP lower-cases words as the default locale does: in Turkish, REGION would not be region.
    Locale.setDefault(Locale.ROOT);
    CommandLine commands = commands(adapters);
    commands.setOut(out).setErr(err);
    return commands.execute(arguments);
  }

  /** Returns the commands, ready to parse what a user types. */
  static CommandLine commands(Adapters adapters) {
    CommandLine commands = new CommandLine(new Frametrace());
    commands.addSubcommand(new RunCommand(adapters));
    commands.addSubcommand(new CheckCommand());
    for (Goal goal : Goal.values()) {
      commands.addSubcommand(goal.label(), StageCommand.of(adapters, goal));
    }
    commands.addSubcommand(new KwicCommand(adapters));
    commands.addSubcommand(new TraceCommand(adapters));
    commands.addSubcommand(LexiconCommand.of(adapters));
    commands.addSubcommand(new VerifyCommand());
    commands.addSubcommand(new ModelsCommand());
    commands.setExecutionExceptionHandler(new Messages());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExpandAtFiles(false);
    return commands;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
