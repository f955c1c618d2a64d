package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatcherAgreesWithOracleTest {

  private static final int SEEDS = 10_000;

  @ParameterizedTest
  @EnumSource(Overlap.class)
  void findsWhatTheOracleFindsInRandomTexts(Overlap overlap) throws Exception {
    int hits = 0;
    int names = 0;
    int masked = 0;
    List<Overlap> policies = List.of(Overlap.values());
    int lexicons = 0;
    // Every policy has seeds of its own; together they are all seeds.
    for (long seed = 1L + policies.indexOf(overlap); seed <= SEEDS; seed += policies.size()) {
      lexicons++;
      RandomLexicon random = new RandomLexicon(seed);
      List<Oracle.Entry> entries = random.entries();
      List<Oracle.Mask> masks = random.masks();
      AnnotatedDocument document = random.document();
      List<Oracle.Found> expected =
          new Oracle(entries, masks, RandomLexicon.SETS, overlap.label()).match(document);

      List<Oracle.Found> found =
          match(TestLexicons.of(entries, masks, RandomLexicon.SETS), overlap, document);

      assertThat(found).as("seed %d: %s %s", seed, entries, masks).isEqualTo(expected);
      int named = (int) expected.stream().filter(hit -> hit.frame().endsWith(".NAME")).count();
      hits += expected.size();
      names += named;
      int unmasked =
          match(TestLexicons.of(entries, List.of(), RandomLexicon.SETS), overlap, document).size();
      masked += expected.size() - named < unmasked ? 1 : 0;
    }
    assertThat(hits).as("hits").isGreaterThan(5 * lexicons);
    assertThat(names).as("names").isGreaterThan(lexicons / 5);
    assertThat(masked).as("lexicons with masks that cost a hit").isGreaterThan(lexicons / 5);
  }

  private static List<Oracle.Found> match(
      Lexicon lexicon, Overlap overlap, AnnotatedDocument document) {
    List<Hit> hits =
        Matcher.of(lexicon, Level.WIDE, overlap)
            .match(new DocumentId("random"), document, Set.of(Zone.BODY))
            .hits();
    return hits.stream()
        .map(
            hit ->
                new Oracle.Found(
                    hit.sentence(),
                    hit.tokens().start(),
                    hit.tokens().end(),
                    hit.frame(),
                    hit.entry()))
        .toList();
  }
}
