package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.lucene.LuceneCorpusStore;
import org.frametrace.match.Matcher;
import org.frametrace.match.MatchingStream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.run.MatchingTerms;
import org.junit.jupiter.api.Test;

/**
 * Holds the matcher to CoreNLP's TokensRegex, pattern by pattern, with every bundled entry and
 * mask.
 *
 * <p>Of the ends that a match may have from one start, TokensRegex prefers another than the
 * notation does where alternatives and gaps compete. What does not depend on preference is
 * compared: at which tokens of each sentence a pattern has a match, and that the one that the
 * matcher takes is among those that TokensRegex finds there. Where these have one end, that is
 * equality.
 */
class MatcherAgreesWithTokensRegexTest {

  private static final Path TEXTS = TestTexts.CORPORA.resolve("known-groups/documents");

  private static final int DOCUMENTS = 20;

  /** What is read of each document, so that the test stays short. */
  private static final int CHARACTERS = 6_000;

  private final Lexicon lexicon = withMasksAsEntries(TestTexts.lexicon());
  private final Matcher matcher = Matcher.of(lexicon, Level.WIDE, Overlap.ALL);
  private final TokensRegexWriter writer =
      new TokensRegexWriter(lexicon.sets(), lexicon.spelling());
  private final TokensRegexJudge judge = new TokensRegexJudge(writer);
  private final Map<String, TokensRegexMatcher> others = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private int matches;
  private long tokens;

  MatcherAgreesWithTokensRegexTest() throws Exception {
    lexicon
        .entries()
        .forEach(
            entry ->
                others.put(entry.id(), new TokensRegexMatcher(entry.pattern(), writer, judge)));
  }

  @Test
  void everyEntryAndMaskMatchesWhereTokensRegexFindsIt() throws Exception {
    assumeTrue(Files.isDirectory(TEXTS), "the shared corpora are not here");
    TestTexts texts = new TestTexts();
    for (Path file : sample()) {
      compare(texts.annotate(beginning(file)));
    }
    assertThat(differences).isEmpty();
    assertThat(matches).isGreaterThan(1_000);
  }

  /** Reads every document of a folder of results: minutes, so only where one is named. */
  @Test
  void everyEntryAndMaskMatchesWhereTokensRegexFindsItInStoredCorpora() throws Exception {
    String folders = System.getProperty("frametrace.stored", "");
    assumeTrue(!folders.isBlank(), "no folders of results named by -Dframetrace.stored=A,B");
    for (String folder : folders.split(",", -1)) {
      try (LuceneCorpusStore store =
          LuceneCorpusStore.open(
              Path.of(folder, "store", "index"), new MatchingTerms(lexicon.spelling()))) {
        for (DocumentId id : store.keys().keySet()) {
          Optional<AnnotatedDocument> document = store.annotation(id);
          if (document.isPresent()) {
            compare(document.get());
          }
        }
      }
    }
    System.out.println(tokens + " tokens, " + matches + " matches");
    assertThat(differences).isEmpty();
    assertThat(matches).isPositive();
  }

  private void compare(AnnotatedDocument document) {
    MatchingStream stream = MatchingStream.of(document, lexicon.spelling());
    List<Hit> hits =
        matcher.match(new DocumentId("text"), document, EnumSet.allOf(Zone.class)).hits();
    Map<Integer, Map<String, SortedMap<Integer, Integer>>> found = bySentence(hits, stream);
    tokens += document.tokens();
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      Span span = stream.sentence(sentence);
      List<CoreLabel> labels = TokensRegexMatcher.tokens(stream, span);
      int[] kinds =
          IntStream.range(span.start(), span.end())
              .map(position -> judge.kind(stream.forms(position)))
              .toArray();
      for (Map.Entry<String, TokensRegexMatcher> other : others.entrySet()) {
        SortedMap<Integer, NavigableSet<Integer>> expected = other.getValue().match(labels, kinds);
        SortedMap<Integer, Integer> ours =
            found.getOrDefault(sentence, Map.of()).getOrDefault(other.getKey(), new TreeMap<>());
        if (!agree(ours, expected, span.start())) {
          differences.add(
              other.getKey() + ": " + ours + " in " + words(stream, sentence) + " not " + expected);
        }
        matches += ours.size();
      }
    }
  }

  /**
   * Returns whether two agree on a sentence.
   *
   * @param ours the end of each match, by its start, in positions of the stream
   * @param expected all ends by start, in positions of the sentence
   * @param from the first position of the sentence
   */
  private static boolean agree(
      SortedMap<Integer, Integer> ours,
      SortedMap<Integer, NavigableSet<Integer>> expected,
      int from) {
    return ours.size() == expected.size()
        && ours.entrySet().stream()
            .allMatch(
                match ->
                    expected
                        .getOrDefault(match.getKey() - from, new TreeSet<>())
                        .contains(match.getValue() - from));
  }

  private static List<String> words(MatchingStream stream, int sentence) {
    Span span = stream.sentence(sentence);
    return IntStream.range(span.start(), span.end())
        .mapToObj(position -> stream.forms(position).surface())
        .toList();
  }

  /** Returns the end of each match, in positions of the stream, by sentence, entry and start. */
  private static Map<Integer, Map<String, SortedMap<Integer, Integer>>> bySentence(
      List<Hit> hits, MatchingStream stream) {
    Map<Integer, Integer> positions = new HashMap<>();
    for (int position = 0; position < stream.size(); position++) {
      positions.put(stream.token(position), position);
    }
    Map<Integer, Map<String, SortedMap<Integer, Integer>>> found = new HashMap<>();
    for (Hit hit : hits) {
      int first = positions.getOrDefault(hit.tokens().start(), -1);
      int last = positions.getOrDefault(hit.tokens().end() - 1, -1);
      found
          .computeIfAbsent(hit.sentence(), sentence -> new HashMap<>())
          .computeIfAbsent(hit.entry(), entry -> new TreeMap<>())
          .put(first, last + 1);
    }
    return found;
  }

  private static Lexicon withMasksAsEntries(Lexicon lexicon) {
    List<Entry> entries = new ArrayList<>(lexicon.entries());
    for (Mask mask : lexicon.masks()) {
      entries.add(new Entry(mask.id(), "masks", Level.NARROW, mask.pattern(), "", ""));
    }
    return new Lexicon(entries, List.of(), lexicon.sets(), lexicon.spelling());
  }

  /** Returns files evenly spread over the folder. */
  private static List<Path> sample() throws IOException {
    Set<Path> sorted = new TreeSet<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(TEXTS, "*.txt")) {
      all.forEach(sorted::add);
    }
    List<Path> files = List.copyOf(sorted);
    List<Path> sample = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      sample.add(files.get(i * files.size() / DOCUMENTS));
    }
    return sample;
  }

  private static String beginning(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(CHARACTERS, text.length()));
  }
}
