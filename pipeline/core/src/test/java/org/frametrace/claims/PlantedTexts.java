package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SharedRuns;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.reuse.DocumentWords;
import org.frametrace.reuse.RunSearch;

/**
 * Texts of issuers, made of phrases: those of a topic, which all who write on it use, frequent ones
 * more often; phrases that one issuer coins, each in its year, and others may take up in later
 * years; and words at random. Documents differ in how many of each they have.
 */
final class PlantedTexts {

  private static final int FIRST_YEAR = 2000;
  private static final int WORDS = 8;
  private static final int VOCABULARY = 3000;
  private static final int COINED = 600;
  private static final int TOPIC = 3000;
  private static final double SPREAD = 0.35;
  private static final List<TokenType> TYPES =
      IntStream.range(0, VOCABULARY)
          .mapToObj(i -> new TokenType("w" + letters(i), "w" + letters(i), "NN", "", ""))
          .toList();

  private final Random random;
  private final int years;
  private final int[][] topic = new int[TOPIC][];
  private final int[][] coined = new int[COINED][];
  private final int[] coinedIn = new int[COINED];
  private final SortedMap<DocumentId, AnnotatedDocument> texts = new TreeMap<>();
  private final SortedMap<DocumentId, Integer> dates = new TreeMap<>();
  private final List<MeasuredDocument> documents = new ArrayList<>();

  /**
   * How an issuer writes.
   *
   * @param issuer its name
   * @param topic how many of its sentences are of the topic
   * @param coined how many are coined phrases
   * @param lag how many years after it was coined it uses a phrase
   */
  record Writing(String issuer, double topic, double coined, int lag) {}

  PlantedTexts(long seed, int years) {
    this.random = new Random(seed);
    this.years = years;
    Arrays.setAll(topic, i -> phrase());
    Arrays.setAll(coined, i -> phrase());
    Arrays.setAll(coinedIn, i -> FIRST_YEAR + random.nextInt(years));
  }

  /** Figures would part runs. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  private int[] phrase() {
    int[] phrase = new int[WORDS];
    for (int i = 0; i < WORDS; i++) {
      phrase[i] = random.nextInt(VOCABULARY);
    }
    return phrase;
  }

  PlantedTexts with(int perYear, Writing writing) {
    for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
      for (int i = 0; i < perYear; i++) {
        MeasuredDocument document =
            new PlantedDocument(writing.issuer() + year + "-" + i, 4000)
                .column("issuer", writing.issuer())
                .column("year", Integer.toString(year))
                .build();
        documents.add(document);
        dates.put(document.id(), year);
        texts.put(document.id(), text(year, writing));
      }
    }
    return this;
  }

  private AnnotatedDocument text(int year, Writing writing) {
    int sentences = 130 + random.nextInt(80);
    double ofTopic = writing.topic() * factor();
    double ofCoined = writing.coined() * factor();
    int[] known =
        IntStream.range(0, COINED).filter(i -> coinedIn[i] + writing.lag() <= year).toArray();
    int[] typeOf = new int[sentences * WORDS];
    int[] starts = new int[sentences];
    for (int s = 0; s < sentences; s++) {
      double at = random.nextDouble();
      int[] words =
          at < ofTopic
              ? topic[(int) (TOPIC * random.nextDouble() * random.nextDouble())]
              : at < ofTopic + ofCoined && known.length > 0
                  ? coined[known[random.nextInt(known.length)]]
                  : phrase();
      System.arraycopy(words, 0, typeOf, s * WORDS, WORDS);
      starts[s] = s * WORDS;
    }
    int[] begin = IntStream.range(0, typeOf.length).map(i -> 2 * i).toArray();
    int[] end = IntStream.range(0, typeOf.length).map(i -> 2 * i + 1).toArray();
    return new AnnotatedDocument(
        TYPES, typeOf, begin, end, starts, new byte[sentences], new int[0]);
  }

  private double factor() {
    return Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
  }

  /** Returns the documents with what they share with those of a measure's source. */
  List<MeasuredDocument> sharing(SharedWording measure) {
    SortedMap<DocumentId, Integer> source = new TreeMap<>(dates);
    SortedMap<DocumentId, Integer> asked = new TreeMap<>(dates);
    for (MeasuredDocument document : documents) {
      boolean own = measure.from().contains(document, Set.of(Zone.BODY));
      (own ? asked : source).remove(document.id());
    }
    try {
      SortedMap<DocumentId, SharedRuns> shared =
          new RunSearch(
                  measure.words(), Set.of(Zone.values()), id -> TokenRuns.NONE, new Texts(texts))
              .run(source, asked, 1_000_000);
      return documents.stream()
          .map(d -> d.with(Map.of(measure.source(), shared.getOrDefault(d.id(), SharedRuns.NONE))))
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private record Texts(SortedMap<DocumentId, AnnotatedDocument> texts) implements DocumentWords {

    @Override
    public <R> void each(List<DocumentId> ids, Work<R> work, Taker<R> taker) {
      ids.forEach(id -> taker.take(id, work.on(id, read(id))));
    }

    @Override
    public AnnotatedDocument read(DocumentId id) {
      return texts.getOrDefault(id, texts.firstEntry().getValue());
    }
  }
}
