package org.frametrace.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frametrace.exchange.Csv;
import org.frametrace.exchange.Dictionary;
import org.frametrace.exchange.DictionaryFile;
import org.frametrace.exchange.DictionaryFormat;
import org.frametrace.exchange.LexiconExport;
import org.frametrace.exchange.LexiconImport;
import org.frametrace.exchange.Loss;
import org.frametrace.exchange.Losses;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.Level;
import org.frametrace.run.Adapters;
import org.frametrace.run.TaggedWords;
import org.frametrace.study.AnnotateSettings;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.frametrace.study.Printable;
import org.frametrace.study.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts dictionaries of other programs into lexicons, lexicons into them, and one another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Converts a dictionary of another program into a lexicon, and back.",
    description = {
      "",
      "The ends of the names say the formats: .csv is a lexicon; .yml quanteda, .dic LIWC, .cat WordStat,"
          + " .ykd Yoshikoder, .lcd Lexicoder 2, .lc3 Lexicoder 3, .vbpro VBPro.",
      "What the other side cannot say is printed, and listed in a file TO.losses.csv beside the output.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  frametrace lexicon convert moral.dic moral.csv --prefix MFD",
      "  frametrace lexicon convert config/lexicons/rights_based.csv rights.yml",
      "  frametrace lexicon convert sentiment.cat sentiment.ykd --strict"
    })
final class LexiconConvertCommand implements Callable<Integer> {

  private static final String LEXICON = ".csv";
  private static final int PRINTED = 20;

  @Parameters(index = "0", paramLabel = "FROM", description = "The file that is read.")
  private Path from = Path.of("");

  @Parameters(index = "1", paramLabel = "TO", description = "The file that is written.")
  private Path to = Path.of("");

  @Option(
      names = "--prefix",
      paramLabel = "LETTERS",
      description = "What the ids of the entries begin with (default: made from the name of TO).")
  @Nullable String prefix;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "The widest level of a lexicon that is taken: narrow, main or wide (default).")
  Level level = Level.WIDE;

  @Option(names = "--strict", description = "Exit with code 1 if anything is lost.")
  boolean strict;

  @Option(names = "--force", description = "Write over files that are there.")
  boolean force;

  @Option(names = "--quiet", description = "Print errors only.")
  boolean quiet;

  @Option(names = "--verbose", description = "Print every loss, and where an error arose.")
  boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Adapters adapters;

  LexiconConvertCommand(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public Integer call() throws Exception {
    Path lossesFile = to.resolveSibling(name(to).replaceFirst("\\.[^.]*$", "") + ".losses.csv");
    boolean fromLexicon = isLexicon(from);
    if (fromLexicon && isLexicon(to)) {
      throw usage("FROM and TO are both lexicons; one of them is a dictionary of another program");
    }
    Optional<DictionaryFormat> target = DictionaryFormat.of(to);
    if (!isLexicon(to) && target.isEmpty()) {
      throw usage(
          "TO ends in .csv (a lexicon), "
              + DictionaryFile.extensions()
              + "; found '"
              + Printable.of(name(to))
              + "'");
    }
    requireNew(to);
    requireNew(lossesFile);

    Losses losses = new Losses();
    String text;
    if (fromLexicon) {
      Dictionary dictionary =
          LexiconExport.dictionary(lexicon(), level, target.orElseThrow(), losses);
      text = DictionaryFile.write(dictionary, target.get(), losses);
    } else {
      Dictionary dictionary = DictionaryFile.read(from, losses);
      text =
          target.isPresent()
              ? DictionaryFile.write(dictionary, target.get(), losses)
              : imported(dictionary, losses);
    }
    Files.writeString(to, text);
    Files.writeString(lossesFile, Csv.losses(losses.list()));
    print(losses.list(), lossesFile);
    return strict && !losses.list().isEmpty() ? ExitCode.FOUND_SOMETHING : ExitCode.COMPLETE;
  }

  private String imported(Dictionary dictionary, Losses losses) throws IOException {
    TaggedWords words =
        new TaggedWords(adapters.annotator(AnnotateSettings.DEFAULT), Spelling.NONE);
    List<Entry> entries =
        LexiconImport.entries(dictionary, words::tokens, prefix(), name(from), losses);
    return Csv.lexicon(entries);
  }

  /** Sets, masks and spelling stand beside the lexicon, or else are the bundled ones. */
  private Lexicon lexicon() throws InvalidInputException {
    return LexiconReader.read(
        new LexiconSettings(
            List.of(from),
            companion("masks.csv"),
            companion("sets.csv"),
            companion("spelling.csv"),
            level,
            LexiconSettings.DEFAULT_OVERLAP));
  }

  private Path companion(String name) {
    Path beside = from.resolveSibling(name);
    return Files.exists(beside)
        ? beside
        : Installation.root().resolve("config/lexicons").resolve(name);
  }

  private String prefix() {
    if (prefix != null) {
      if (!prefix.matches("[A-Za-z][A-Za-z0-9]{0,19}")) {
        throw usage(
            "--prefix takes up to 20 letters and digits, the first a letter; found " + prefix);
      }
      return prefix;
    }
    String letters = name(to).replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9]", "");
    String upper = letters.toUpperCase(Locale.ROOT).replaceFirst("^[0-9]+", "");
    return upper.isEmpty() ? "TERM" : upper.substring(0, Math.min(8, upper.length()));
  }

  private void requireNew(Path file) throws InvalidInputException {
    if (Files.exists(file) && !(force && Files.isRegularFile(file))) {
      throw new InvalidInputException(
          List.of(
              new Problem(
                  file,
                  0,
                  0,
                  Files.isRegularFile(file) ? "a file that is there" : "no plain file",
                  "a new name, or --force to write over a file",
                  Optional.empty())));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InvalidInputException(
          List.of(
              new Problem(
                  file, 0, 0, "no folder for it", "a folder that is there", Optional.empty())));
    }
  }

  private void print(List<Loss> losses, Path lossesFile) {
    if (quiet) {
      return;
    }
    PrintWriter err = spec.commandLine().getErr();
    int shown = verbose ? losses.size() : Math.min(PRINTED, losses.size());
    for (Loss loss : losses.subList(0, shown)) {
      err.println(Printable.of(loss.place() + ": " + loss.what() + ": " + loss.why()));
    }
    if (shown < losses.size()) {
      err.println("… and " + (losses.size() - shown) + " more.");
    }
    spec.commandLine()
        .getOut()
        .println(
            Printable.of(
                "Wrote "
                    + to
                    + " and "
                    + lossesFile
                    + (losses.isEmpty()
                        ? ": nothing was lost."
                        : ": " + losses.size() + " losses and changes.")));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static boolean isLexicon(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(LEXICON);
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? "" : last.toString();
  }
}
