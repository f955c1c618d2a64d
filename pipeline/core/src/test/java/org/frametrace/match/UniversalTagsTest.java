package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.PatternParser;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/** The classes and gaps of the notation over the tags of Universal Dependencies. */
class UniversalTagsTest {

  @Test
  void theClassesOfTheNotationHoldTheirWords() throws Exception {
    assertThat(hits("[N]", "droits/NOUN Niger/PROPN gérer/VERB est/AUX beau/ADJ bien/ADV 12/NUM"))
        .isEqualTo(2);
    assertThat(hits("[V]", "droits/NOUN Niger/PROPN gérer/VERB est/AUX beau/ADJ bien/ADV"))
        .isEqualTo(2);
    assertThat(hits("[J]", "droits/NOUN gérée/VERB beau/ADJ bien/ADV")).isEqualTo(1);
    assertThat(hits("[VBN]", "droits/NOUN gérée/VERB beau/ADJ bien/ADV")).isEqualTo(2);
    assertThat(hits("[R]", "droits/NOUN bien/ADV")).isEqualTo(1);
    assertThat(hits("[CD]", "droits/NOUN 12/NUM")).isEqualTo(1);
    assertThat(hits("[NNP]", "droits/NOUN Niger/PROPN")).isEqualTo(1);
  }

  @Test
  void aGapOfTheNounPhraseStopsAtAPreposition() throws Exception {
    assertThat(
            hits("gestion M{0,3} migrations", "gestion/NOUN ordonnée/VERB les/DET migrations/NOUN"))
        .isEqualTo(1);
    assertThat(hits("gestion M{0,3} migrations", "gestion/NOUN pour/ADP les/DET migrations/NOUN"))
        .isZero();
  }

  @Test
  void aGapOfAuxiliariesHoldsAuxiliariesAndAdverbs() throws Exception {
    assertThat(hits("migration A{0,3} gérée", "migration/NOUN est/AUX bien/ADV gérée/VERB"))
        .isEqualTo(1);
    assertThat(hits("migration A{0,3} gérée", "migration/NOUN mal/NOUN gérée/VERB")).isZero();
  }

  private static int hits(String written, String sentence) throws Exception {
    Sets none = new Sets(Map.<String, List<org.frametrace.lexicon.Element.Literal>>of());
    Pattern pattern = PatternParser.parse(written, none);
    return Matcher.ofPattern(pattern, none, Spelling.NONE)
        .match(new DocumentId("one"), TaggedText.of(sentence), Set.of(Zone.BODY))
        .hits()
        .size();
  }
}
