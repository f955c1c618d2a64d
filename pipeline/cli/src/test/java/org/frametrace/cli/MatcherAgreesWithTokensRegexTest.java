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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.match.Matcher;
import org.frametrace.match.MatchingStream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
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

  private static final int DOCUMENTS = 10;

  /** What is read of each document: TokensRegex tries every pattern at every token. */
  private static final int CHARACTERS = 3_000;

  @Test
  void everyEntryAndMaskMatchesWhereTokensRegexFindsIt() throws Exception {
    assumeTrue(Files.isDirectory(TEXTS), "the shared corpora are not here");
    Lexicon bundled = TestTexts.lexicon();
    Lexicon lexicon = withMasksAsEntries(bundled);
    Matcher matcher = Matcher.of(lexicon, Level.WIDE, Overlap.ALL);
    TokensRegexWriter writer = new TokensRegexWriter(lexicon.sets(), lexicon.spelling());
    Map<String, TokensRegexMatcher> others = new TreeMap<>();
    lexicon
        .entries()
        .forEach(entry -> others.put(entry.id(), new TokensRegexMatcher(entry.pattern(), writer)));
    TestTexts texts = new TestTexts();
    List<String> differences = new ArrayList<>();
    int matches = 0;
    for (Path file : sample()) {
      AnnotatedDocument document = texts.annotate(beginning(file));
      MatchingStream stream = MatchingStream.of(document, lexicon.spelling());
      List<Hit> hits = matcher.match(new DocumentId("text"), document, Set.of(Zone.BODY)).hits();
      Map<Integer, Map<String, SortedMap<Integer, Integer>>> found = bySentence(hits, stream);
      for (int sentence = 0; sentence < document.sentences(); sentence++) {
        int from = stream.sentence(sentence).start();
        List<CoreLabel> tokens = TokensRegexMatcher.tokens(stream, stream.sentence(sentence));
        for (Map.Entry<String, TokensRegexMatcher> other : others.entrySet()) {
          SortedMap<Integer, NavigableSet<Integer>> expected = other.getValue().match(tokens);
          SortedMap<Integer, Integer> ours =
              found.getOrDefault(sentence, Map.of()).getOrDefault(other.getKey(), new TreeMap<>());

          if (!agree(ours, expected, from)) {
            differences.add(
                other.getKey()
                    + ": "
                    + ours
                    + " in "
                    + words(stream, sentence)
                    + " not "
                    + expected);
          }
          matches += ours.size();
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(matches).isGreaterThan(300);
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
