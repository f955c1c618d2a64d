package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Holds what the guides tell a user to type to what the program understands. */
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("frametrace.root", "../.."));

  private static final Pattern COMMAND =
      Pattern.compile("^ {4}\\./frametrace(?: (.*))?$", Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  static List<String> commandsOfTheGuides() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String guide :
        List.of(
            "README.md", "config/README.md", "config/lexicons/README.md", "corpora/README.md")) {
      Matcher matcher = COMMAND.matcher(Files.readString(ROOT.resolve(guide)));
      while (matcher.find()) {
        String command = matcher.group(1);
        commands.add(command == null ? "" : command);
      }
    }
    assertThat(commands).hasSizeGreaterThan(5);
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commandsOfTheGuides")
  void theProgramUnderstandsTheCommand(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    CommandLine.ParseResult parsed =
        Frametrace.commands(new LocalAdapters()).parseArgs(words.toArray(String[]::new));
    assertThat(parsed.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "config/README.md", "corpora/README.md"})
  void theLinksOfTheGuideLeadSomewhere(String guide) throws IOException {
    Path file = ROOT.resolve(guide);
    Matcher matcher = LINK.matcher(Files.readString(file));
    while (matcher.find()) {
      String target = matcher.group(1);
      if (!target.startsWith("https://")) {
        assertThat(file.resolveSibling(target)).exists();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "check",
        "extract",
        "clean",
        "annotate",
        "measure",
        "claims",
        "report",
        "kwic",
        "trace",
        "verify",
        "models",
        "lexicon"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    StudyFolder.Printed printed = StudyFolder.execute(command, "--help");
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).contains("Example").contains("frametrace " + command);
  }
}
