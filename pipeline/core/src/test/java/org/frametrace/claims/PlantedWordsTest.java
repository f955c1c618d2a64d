package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;
import org.frametrace.statistics.CollocateVector;
import org.frametrace.statistics.StratifiedBootstrap;
import org.junit.jupiter.api.Test;

/** Measures over single words, on corpora in which the answer is known by construction. */
class PlantedWordsTest {

  private static final int SEEDS = 4;
  private static final View BODY = new View(EnumSet.of(Zone.BODY), Level.MAIN);
  private static final Terms LABEL = new Terms(List.of(), List.of("L1"));
  private static final Terms PLACEBO = new Terms(List.of(), List.of("P1"));
  private static final Terms OTHER = new Terms(List.of(), List.of("O1"));

  /** Whose words are drawn evenly from so many in a year. */
  private interface Vocabulary {
    int of(String entry, int year);
  }

  @Test
  void contextsAreTheWordsAroundAHitOutsideAllHitsOfTheLabel() {
    MeasuredDocument document =
        new PlantedDocument("a", 100)
            .hit("f", "L1", 5)
            .hit("f", "L1", 9)
            .hit("g", "P1", 12)
            .word("far", 3)
            .word("inside", 5)
            .word("between", 8)
            .word("other", 12)
            .word("beyond", 18)
            .word("elsewhere", 20)
            .build();
    Collocates label = new Collocates(LABEL, Optional.empty());
    assertThat(label.contexts(document, BODY))
        .containsExactly(List.of("far", "between"), List.of("between", "other"));
    assertThat(label.contribution(document, BODY)).containsExactly(2);
    assertThat(label.contexts(document, new View(EnumSet.of(Zone.ANNEX), Level.MAIN))).isEmpty();
    assertThat(new FirstWords(LABEL).contexts(document, BODY)).containsExactly(List.of("inside"));
  }

  @Test
  void collocatesBecomeMoreDiverseOrNot() {
    Measure words = new Collocates(LABEL, Optional.empty());
    expect(words, Verdict.SUPPORTED, seed -> corpus(seed, 20, (e, y) -> y < 2002 ? 40 : 90));
    expect(words, Verdict.CONTRADICTED, seed -> corpus(seed, 20, (e, y) -> y < 2002 ? 90 : 40));
    expect(words, Verdict.INSUFFICIENT_EVIDENCE, seed -> corpus(seed, 4, (e, y) -> 50));
  }

  @Test
  void aVocabularyThatGrowsAroundThePlaceboTooDoesNotSupport() {
    Measure held = new Collocates(LABEL, Optional.of(PLACEBO));
    expect(
        held,
        Verdict.SUPPORTED,
        seed -> corpus(seed, 20, (e, y) -> y < 2002 || e.equals("P1") ? 40 : 90));
    assertThat(verdicts(held, seed -> corpus(seed, 20, (e, y) -> y < 2002 ? 40 : 90)))
        .doesNotContainKey(Verdict.SUPPORTED);
  }

  @Test
  void kindsBecomeMoreOrNot() {
    Measure kinds = new FirstWords(LABEL);
    expect(kinds, Verdict.SUPPORTED, seed -> corpus(seed, 20, (e, y) -> y < 2002 ? 15 : 60));
    expect(kinds, Verdict.CONTRADICTED, seed -> corpus(seed, 20, (e, y) -> y < 2002 ? 60 : 15));
    expect(kinds, Verdict.INSUFFICIENT_EVIDENCE, seed -> corpus(seed, 4, (e, y) -> 50));
  }

  @Test
  void labelsOfOneUsageAreAlikeAndOthersAreNot() {
    Measure likeness = new CollocateLikeness(LABEL, OTHER);
    Rule rule = new LevelRule(0.5, 0.8, false);
    Claim claim = MadeClaim.of("LIKE", MadeClaim.years(1995, 2008), rule, likeness);
    assertThat(rule.judges(likeness)).isTrue();
    for (long seed = 1; seed <= 4; seed++) {
      Finding same = MadeClaim.finding(claim, labels(seed, 10, 0));
      Finding different = MadeClaim.finding(claim, labels(seed, 10, 60));
      Finding few = MadeClaim.finding(claim, labels(seed, 1, 0));
      assertThat(same.verdict()).as("seed %d, %s", seed, same).isEqualTo(Verdict.SUPPORTED);
      assertThat(different.verdict()).as("seed %d", seed).isEqualTo(Verdict.CONTRADICTED);
      assertThat(few.verdict()).as("seed %d", seed).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
      Judgement judgement = same.outcomes().getFirst().judgement();
      assertThat(judgement.estimate()).isBetween(judgement.low(), judgement.high());
    }
  }

  @Test
  void likenessIsTheMeanCosineAcrossHalvesByThatWithin() {
    List<MeasuredDocument> documents = labels(3, 10, 30);
    Sample sample =
        Sample.of(
            MadeClaim.years(1995, 2008), new CollocateLikeness(LABEL, OTHER), documents, BODY);
    double judged =
        Likeness.judge(
                new CollocateLikeness(LABEL, OTHER),
                new LevelRule(0.5, 0.8, false),
                List.of(),
                sample,
                new StratifiedBootstrap(50, 1))
            .estimate();
    List<String> lemmas = IntStream.range(0, 150).mapToObj(i -> "w" + i).toList();
    long[] background = new long[151];
    for (MeasuredDocument document : documents) {
      for (int i = 0; i < document.words().lemmas().size(); i++) {
        int lemma = lemmas.indexOf(document.words().lemmas().get(i));
        background[lemma < 0 ? 150 : lemma] += document.words().counts()[i];
      }
    }
    List<MeasuredDocument> shuffled = new ArrayList<>(documents);
    Random random = new Random(5);
    double same = 0;
    double other = 0;
    for (int draw = 0; draw < 200; draw++) {
      Collections.shuffle(shuffled, random);
      List<MeasuredDocument> half = shuffled.subList(0, shuffled.size() / 2);
      List<MeasuredDocument> rest = shuffled.subList(shuffled.size() / 2, shuffled.size());
      CollocateVector first = CollocateVector.of(counts(half, LABEL, lemmas), background);
      same += first.cosine(CollocateVector.of(counts(rest, LABEL, lemmas), background));
      other += first.cosine(CollocateVector.of(counts(rest, OTHER, lemmas), background));
    }
    assertThat(judged).isEqualTo(other / same, within(0.02));
  }

  private static long[] counts(List<MeasuredDocument> some, Terms label, List<String> lemmas) {
    long[] counts = new long[lemmas.size() + 1];
    for (MeasuredDocument document : some) {
      for (List<String> context : WordContexts.around(document, BODY, label)) {
        context.forEach(word -> counts[lemmas.indexOf(word)]++);
      }
    }
    return counts;
  }

  /** Seventy words, of which those of the second label begin so much later. */
  private static List<MeasuredDocument> labels(long seed, int perYear, int shift) {
    return new PlantedYears(seed, 1995, 2008, perYear, 4000)
        .with(
            (document, year, random, words) -> {
              document.lemmas("filler", 2000);
              for (int i = 0; i < 8; i++) {
                document.hit("f", i % 2 == 0 ? "L1" : "O1", 20 * i + 6);
                for (int at : new int[] {3, 4, 9, 10}) {
                  int word = (int) (70 * random.nextDouble() * random.nextDouble());
                  document.word("w" + (word + (i % 2 == 0 ? 0 : shift)), 20 * i + at);
                }
              }
            });
  }

  private static List<MeasuredDocument> corpus(long seed, int perYear, Vocabulary vocabulary) {
    return new PlantedYears(seed, 1998, 2005, perYear, 4000)
        .with(
            (document, year, random, words) -> {
              for (int i = 0; i < 12; i++) {
                String entry = i % 2 == 0 ? "L1" : "P1";
                int types = vocabulary.of(entry, year);
                document.hit("f", entry, 20 * i + 6);
                for (int at : new int[] {3, 4, 6, 9, 10}) {
                  document.word("w" + random.nextInt(types), 20 * i + at);
                }
              }
            });
  }

  private static void expect(
      Measure measure, Verdict expected, LongFunction<List<MeasuredDocument>> corpus) {
    Map<Verdict, Integer> verdicts = verdicts(measure, corpus);
    assertThat(verdicts.getOrDefault(expected, 0))
        .as("%s on seeds 1 to %d gave %s", measure.label(), SEEDS, verdicts)
        .isEqualTo(SEEDS);
  }

  private static Map<Verdict, Integer> verdicts(
      Measure measure, LongFunction<List<MeasuredDocument>> corpus) {
    Claim claim =
        MadeClaim.of(
            "WORDS",
            MadeClaim.years(2002, 2005),
            Optional.of(MadeClaim.years(1998, 2001)),
            new DiversityRule(1.15),
            measure);
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<MeasuredDocument> documents = MadeClaim.sorted(corpus.apply(seed));
      ClaimSettings settings =
          new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 100, seed, true);
      Judgement judgement =
          new ClaimEvaluator(documents, settings)
              .judgement(claim, claim.tests().getFirst(), documents);
      verdicts.merge(judgement.verdict(), 1, Integer::sum);
    }
    return verdicts;
  }
}
