package org.frametrace.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.clean.Cleaner;
import org.frametrace.corenlp.CoreNlpAnnotator;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Level;
import org.frametrace.model.Page;
import org.frametrace.study.CleanSettings;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;

/** Annotates texts as the program does, and reads its bundled lexicon. */
final class TestTexts {

  /** The folder of the bundled lexicons. */
  static final Path LEXICONS =
      Path.of(System.getProperty("frametrace.root", "."), "config", "lexicons");

  /** Where the shared documents lie, if they are there. */
  static final Path CORPORA = Path.of(System.getProperty("frametrace.corpora", "no-such-folder"));

  private static final Set<String> NO_LEXICONS =
      Set.of("masks.csv", "sets.csv", "spelling.csv", "frames.csv");

  private final Cleaner cleaner = new Cleaner(CleanSettings.DEFAULT);
  private final CoreNlpAnnotator annotator = new CoreNlpAnnotator(500);

  /** Cleans and annotates a text; an empty line ends a paragraph. */
  AnnotatedDocument annotate(String text) {
    List<Block> blocks =
        Arrays.stream(text.split("\\R\\s*\\R"))
            .filter(paragraph -> !paragraph.isBlank())
            .map(paragraph -> new Block(BlockKind.PARAGRAPH, 0, paragraph.strip()))
            .toList();
    return annotator.annotate(
        cleaner.clean(
            new ExtractedText("text/plain", false, List.of(new Page(1, blocks)), Map.of())));
  }

  /** Returns the bundled lexicon files, in order of their names. */
  static List<Path> lexiconFiles() throws IOException {
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> csv = Files.newDirectoryStream(LEXICONS, "*.csv")) {
      for (Path file : csv) {
        if (!NO_LEXICONS.contains(file.getFileName().toString())) {
          files.add(file);
        }
      }
    }
    return List.copyOf(files);
  }

  /** Returns all bundled lexicons as one. */
  static Lexicon lexicon() throws IOException, InvalidInputException {
    return LexiconReader.read(
        new LexiconSettings(
            lexiconFiles(),
            LEXICONS.resolve("masks.csv"),
            LEXICONS.resolve("sets.csv"),
            LEXICONS.resolve("spelling.csv"),
            Level.MAIN,
            LexiconSettings.DEFAULT_OVERLAP));
  }
}
