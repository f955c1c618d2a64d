package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Hit;
import org.frametrace.model.NearWords;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/**
 * How often each content lemma stands in one document, and how often near each frame. Content
 * lemmas are those of nouns that are no names, of verbs and of adjectives, of three letters or
 * more.
 *
 * @param lemmas each once
 * @param counts of each lemma, in the measured zones and outside recycled text
 * @param near by frame, those that have a hit
 */
public record DocumentTerms(List<String> lemmas, int[] counts, SortedMap<String, Near> near) {

  static final int WINDOW = NearWords.WINDOW;

  /** The most placebo contexts that a document has for a frame: as many as are drawn of one. */
  static final int PLACEBOS = 5;

  private static final int SHORTEST = 3;
  private static final Set<String> TAGS =
      Set.of(
          "NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "NOUN", "VERB",
          "ADJ");

  /** Their lemmas have such tags and no content. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("have", "such", "other", "same", "many", "more", "most", "own", "several", "few");

  /**
   * The lemmas around a frame.
   *
   * @param hits of the frame
   * @param around how often each lemma stands within five tokens of a hit, in its sentence and
   *     outside all hits of the frame, by the number of the lemma
   * @param within how often it stands inside hits of the frame
   * @param contexts of each hit that has some, the numbers of the lemmas within five tokens, in its
   *     sentence and outside all hits of the frame
   * @param placebo the same of content words elsewhere in the document, evenly spaced: as many as
   *     there are contexts, but no more than {@value #PLACEBOS}
   */
  record Near(
      int hits,
      Map<Integer, Integer> around,
      Map<Integer, Integer> within,
      int[][] contexts,
      int[][] placebo) {}

  /**
   * Counts the lemmas of a document.
   *
   * @param document its tokens
   * @param hits what was found in it without its recycled text
   * @param recycled tokens that are left out
   * @param counting what counts
   * @param collocates whether those near frames are counted too
   */
  public static DocumentTerms of(
      AnnotatedDocument document,
      DocumentHits hits,
      TokenRuns recycled,
      Counting counting,
      boolean collocates) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> lemmas = new ArrayList<>();
    int[] ofType = new int[document.types().size()];
    for (int type = 0; type < ofType.length; type++) {
      String lemma = lemma(document.types().get(type));
      ofType[type] = lemma.isEmpty() ? -1 : number(lemma, numbers, lemmas);
    }
    BitSet counted = counted(document, recycled, counting.zones());
    int[] counts = new int[lemmas.size()];
    for (int t = counted.nextSetBit(0); t >= 0; t = counted.nextSetBit(t + 1)) {
      int lemma = ofType[document.typeOf()[t]];
      if (lemma >= 0) {
        counts[lemma]++;
      }
    }
    SortedMap<String, Near> near = new TreeMap<>();
    if (collocates) {
      SortedMap<String, List<Hit>> byFrame = new TreeMap<>();
      for (Hit hit : hits.hits()) {
        if (!hit.isName() && counting.counts(hit)) {
          byFrame.computeIfAbsent(hit.frame(), frame -> new ArrayList<>()).add(hit);
        }
      }
      byFrame.forEach((frame, own) -> near.put(frame, near(document, own, counted, ofType)));
    }
    return new DocumentTerms(lemmas, counts, near);
  }

  /** Returns the tokens of some zones outside recycled text. */
  static BitSet counted(AnnotatedDocument document, TokenRuns recycled, Set<Zone> zones) {
    BitSet counted = new BitSet(document.tokens());
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      if (zones.contains(document.zone(sentence))) {
        Span span = document.sentence(sentence);
        counted.set(span.start(), span.end());
      }
    }
    recycled.spans().forEach(span -> counted.clear(span.start(), span.end()));
    return counted;
  }

  private static Near near(
      AnnotatedDocument document, List<Hit> hits, BitSet counted, int[] ofType) {
    BitSet within = new BitSet();
    BitSet around = new BitSet();
    for (Hit hit : hits) {
      Span window = window(document, hit.sentence(), hit.tokens());
      within.set(hit.tokens().start(), hit.tokens().end());
      around.set(window.start(), window.end());
    }
    BitSet outside = (BitSet) counted.clone();
    outside.andNot(within);
    int[][] contexts =
        hits.stream()
            .map(
                hit ->
                    lemmas(
                        window(document, hit.sentence(), hit.tokens()), outside, document, ofType))
            .filter(context -> context.length > 0)
            .toArray(int[][]::new);
    int[][] placebo = placebo(document, outside, ofType, Math.min(PLACEBOS, contexts.length));
    around.and(outside);
    within.and(counted);
    return new Near(
        hits.size(),
        count(around, document, ofType),
        count(within, document, ofType),
        contexts,
        placebo);
  }

  static Span window(AnnotatedDocument document, int sentence, Span tokens) {
    Span all = document.sentence(sentence);
    return new Span(
        Math.max(all.start(), tokens.start() - WINDOW), Math.min(all.end(), tokens.end() + WINDOW));
  }

  private static int[] lemmas(Span window, BitSet some, AnnotatedDocument document, int[] ofType) {
    return IntStream.range(window.start(), window.end())
        .filter(some::get)
        .map(t -> ofType[document.typeOf()[t]])
        .filter(lemma -> lemma >= 0)
        .toArray();
  }

  /** Returns the contexts of some content words that stand outside all hits of a frame. */
  private static int[][] placebo(
      AnnotatedDocument document, BitSet outside, int[] ofType, int some) {
    int[] words = outside.stream().filter(t -> ofType[document.typeOf()[t]] >= 0).toArray();
    List<int[]> contexts = new ArrayList<>();
    for (int i = 0; i < Math.min(some, words.length); i++) {
      int word = words[(int) ((2L * i + 1) * words.length / (2L * Math.min(some, words.length)))];
      int place = Arrays.binarySearch(document.sentenceStart(), word);
      Span window = window(document, place < 0 ? -place - 2 : place, new Span(word, word + 1));
      BitSet others = outside.get(0, window.end());
      others.clear(word);
      int[] context = lemmas(window, others, document, ofType);
      if (context.length > 0) {
        contexts.add(context);
      }
    }
    return contexts.toArray(int[][]::new);
  }

  private static Map<Integer, Integer> count(
      BitSet tokens, AnnotatedDocument document, int[] ofType) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      int lemma = ofType[document.typeOf()[t]];
      if (lemma >= 0) {
        counts.merge(lemma, 1, Integer::sum);
      }
    }
    return counts;
  }

  static int number(String lemma, Map<String, Integer> numbers, List<String> lemmas) {
    Integer known = numbers.putIfAbsent(lemma, lemmas.size());
    if (known == null) {
      lemmas.add(lemma);
      return lemmas.size() - 1;
    }
    return known;
  }

  /** Returns the content lemma of a type; empty if it has none. */
  static String lemma(TokenType type) {
    String lemma = type.lemma();
    if (!TAGS.contains(type.tag())
        || lemma.length() < SHORTEST
        || EMPTY_WORDS.contains(lemma)
        || !lemma.codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
        || !Character.isLetter(lemma.codePointAt(0))) {
      return "";
    }
    return lemma.toLowerCase(Locale.ROOT);
  }
}
