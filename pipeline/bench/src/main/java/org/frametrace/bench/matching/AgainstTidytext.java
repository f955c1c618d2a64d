package org.frametrace.bench.matching;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lucene.LuceneCorpusStore;
import org.frametrace.match.Matcher;
import org.frametrace.match.MatchingStream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.run.MatchingTerms;
import org.frametrace.study.Study;
import org.frametrace.study.StudyReader;

/**
 * Compares the matcher with R's tidytext on the first documents of a stored corpus, one thread
 * each.
 *
 * <pre>java -Xmx1400m -cp … org.frametrace.bench.matching.AgainstTidytext STUDY OUTPUT 200</pre>
 *
 * <p>Both are given the same work: the entries that are lists of fixed phrases, and tokens that are
 * normalised already (R gets a file of sentences with a lemma for each word). R with dplyr and
 * tidytext must be installed.
 */
public final class AgainstTidytext {

  private static final String PUNCTUATION = "xpunctuationx";

  private AgainstTidytext() {}

  /** Runs the comparison and prints a table. */
  public static void main(String[] args) throws Exception {
    Study study = StudyReader.read(Path.of(args[0]));
    Path index = Path.of(args[1], "store", "index");
    int documents = Integer.parseInt(args[2]);
    Lexicon lexicon = LexiconReader.read(study.lexicons());
    Path folder = Files.createTempDirectory("tidytext");
    try {
      Path sentences = folder.resolve("sentences.tsv");
      Path phrases = folder.resolve("phrases.tsv");
      Lexicon fixed = writePhrases(lexicon, phrases);
      long tokens = writeSentences(lexicon.spelling(), index, documents, sentences);
      System.out.println("tool,entries,tokens,hits,seconds,tokens/s,threads");
      for (int round = 0; round < 2; round++) {
        frametrace(fixed, index, documents, tokens);
        tidytext(fixed.entries().size(), sentences, phrases, tokens, folder);
      }
    } finally {
      for (String name : List.of("sentences.tsv", "phrases.tsv", "tidytext.R")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  /** Writes the phrases, and returns the lexicon of the entries that are nothing but phrases. */
  private static Lexicon writePhrases(Lexicon lexicon, Path file) throws IOException {
    FixedPhrases phrases = new FixedPhrases(lexicon.sets(), lexicon.spelling());
    List<Entry> entries = new ArrayList<>();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Entry entry : lexicon.entries()) {
        List<String> written = phrases.of(entry.pattern());
        for (String phrase : written) {
          writer.write(entry.id() + "\t" + phrase + "\n");
        }
        if (!written.isEmpty()) {
          entries.add(entry);
        }
      }
    }
    return new Lexicon(entries, List.of(), lexicon.sets(), lexicon.spelling());
  }

  private static long writeSentences(Spelling spelling, Path index, int documents, Path file)
      throws IOException {
    long tokens = 0;
    try (LuceneCorpusStore store = LuceneCorpusStore.open(index, new MatchingTerms(spelling));
        BufferedWriter writer = Files.newBufferedWriter(file)) {
      List<DocumentId> ids = store.keys().keySet().stream().limit(documents).toList();
      for (int number = 0; number < ids.size(); number++) {
        AnnotatedDocument document = store.annotation(ids.get(number)).orElseThrow();
        tokens += document.tokens();
        MatchingStream stream = MatchingStream.of(document, spelling);
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
          Span span = stream.sentence(sentence);
          StringBuilder line = new StringBuilder();
          for (int position = span.start(); position < span.end(); position++) {
            TokenType type = document.type(stream.token(position));
            line.append(' ').append(word(type, spelling));
          }
          writer.write(number + "\t" + line.toString().strip() + "\n");
        }
      }
    }
    return tokens;
  }

  /** A sign of punctuation parts phrases for the matcher, so it must not vanish for R. */
  private static String word(TokenType type, Spelling spelling) {
    String lemma = spelling.normalise(type.lemma());
    return lemma.chars().allMatch(Character::isLetterOrDigit) ? lemma : PUNCTUATION;
  }

  private static void frametrace(Lexicon lexicon, Path index, int documents, long tokens)
      throws IOException {
    long start = System.nanoTime();
    Matcher matcher = Matcher.of(lexicon, Level.WIDE, Overlap.ALL);
    long hits = 0;
    try (LuceneCorpusStore store =
        LuceneCorpusStore.open(index, new MatchingTerms(lexicon.spelling()))) {
      for (DocumentId id : store.keys().keySet().stream().limit(documents).toList()) {
        AnnotatedDocument document = store.annotation(id).orElseThrow();
        hits += matcher.match(id, document, EnumSet.allOf(Zone.class)).hits().size();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    print("Frametrace", lexicon.entries().size(), tokens, hits, seconds);
  }

  private static void tidytext(int entries, Path sentences, Path phrases, long tokens, Path folder)
      throws IOException, InterruptedException {
    Path script = folder.resolve("tidytext.R");
    try (InputStream in =
        Objects.requireNonNull(AgainstTidytext.class.getResourceAsStream("tidytext.R"))) {
      Files.write(script, in.readAllBytes());
    }
    Process process =
        new ProcessBuilder("Rscript", script.toString(), sentences.toString(), phrases.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("Rscript ended with " + process.exitValue() + ": " + printed);
    }
    String[] figures = printed.strip().split(" ");
    print("tidytext", entries, tokens, Long.parseLong(figures[0]), Double.parseDouble(figures[1]));
  }

  private static void print(String tool, int entries, long tokens, long hits, double seconds) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s,%d,%d,%d,%.2f,%.0f,1",
            tool,
            entries,
            tokens,
            hits,
            seconds,
            tokens / seconds));
  }
}
