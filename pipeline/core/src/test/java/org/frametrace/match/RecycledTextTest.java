package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;
import org.junit.jupiter.api.Test;

final class RecycledTextTest {

  private static final DocumentId ID = new DocumentId("a");

  private static final Lexicon LEXICON =
      TestLexicons.of(
          List.of(new Oracle.Entry("rights", "RB01", "human right")),
          List.of(),
          RandomLexicon.SETS);

  /** Two sentences of six words; the first hit stands at tokens 1 and 2, the second at 8 and 9. */
  private static final AnnotatedDocument DOCUMENT =
      TaggedText.of(
          "the/DT human/JJ right/NN to/TO food/NN now/RB ./.",
          "a/DT human/JJ right/NN to/TO clean/JJ water/NN ./.");

  private static MatchedDocument match(int... recycled) {
    return Matcher.of(LEXICON, Level.WIDE, Overlap.LONGEST_IN_FRAME)
        .match(ID, DOCUMENT, Set.of(Zone.BODY), new TokenRuns(recycled));
  }

  @Test
  void recycledWordsCountNeitherAsWordsNorBeforeAHit() {
    DocumentHits hits = match(3, 6).withoutRecycled();
    assertThat(hits.sizes()).containsEntry(Zone.BODY, new ZoneSize(9, 1));
    assertThat(hits.hits()).extracting(Hit::word).containsExactly(1, 4);
    // The first sentence has three words left.
    assertThat(hits.shortSentences()).containsExactly(0);
  }

  @Test
  void theWholeIsTheSameAsWithoutReuse() {
    DocumentHits plain =
        Matcher.of(LEXICON, Level.WIDE, Overlap.LONGEST_IN_FRAME)
            .match(ID, DOCUMENT, Set.of(Zone.BODY));
    assertThat(plain.sizes()).containsEntry(Zone.BODY, new ZoneSize(12, 2));
    assertThat(plain.hits()).hasSize(2);
    assertThat(match(0, 10).whole()).isEqualTo(plain);
    assertThat(match().withoutRecycled()).isEqualTo(plain);
  }

  @Test
  void aHitIsRecycledIfMostOfItsTokensAre() {
    assertThat(match(0, 3).withoutRecycled().hits()).hasSize(1);
    assertThat(match(0, 2).withoutRecycled().hits()).hasSize(2);
  }

  @Test
  void textOfOtherZonesIsNeverRecycled() {
    AnnotatedDocument document =
        new TaggedText().add(Zone.BIBLIOGRAPHY, "the/DT human/JJ right/NN to/TO").build();
    MatchedDocument matched =
        Matcher.of(LEXICON, Level.WIDE, Overlap.LONGEST_IN_FRAME)
            .match(ID, document, Set.of(Zone.BODY), new TokenRuns(new int[] {0, 4}));
    assertThat(matched.withoutRecycled()).isEqualTo(matched.whole());
  }
}
