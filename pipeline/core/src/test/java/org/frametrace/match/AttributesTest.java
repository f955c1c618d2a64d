package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Attribute;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributesTest {

  private final Matcher matcher =
      Matcher.of(TestLexicons.bundled(), Level.MAIN, Overlap.LONGEST_IN_FRAME);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          States/NNS/state do/VBP not/RB respect/VB human/JJ rights/NNS/right | negated
          They/PRP/they do/VBP not/RB only/RB respect/VB human/JJ rights/NNS/right |
          No/DT human/JJ rights/NNS/right were/VBD/be mentioned/VBN/mention | negated
          They/PRP/they did/VBD/do not/RB come/VB ,/, but/CC human/JJ rights/NNS/right matter/VBP |
          Human/JJ rights/NNS/right are/VBP/be often/RB ignored/VBN/ignore | negated
          States/NNS/state should/MD respect/VB human/JJ rights/NNS/right | modal
          This/DT may/MD perhaps/RB help/VB human/JJ rights/NNS/right | hedged modal
          Critics/NNS/critic argue/VBP that/IN human/JJ rights/NNS/right suffer/VBP | attributed
          According/VBG/accord to/TO him/PRP/he human/JJ rights/NNS/right suffer/VBP | attributed
          IOM/NNP promotes/VBZ/promote human/JJ rights/NNS/right |
          """)
  void saysHowAHitIsSaid(String sentence, String expected) {
    assertThat(labels(TaggedText.of(sentence.strip()))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aHitInALongQuotationIsQuotedAndATitleIsNot() {
    AnnotatedDocument quotation =
        TaggedText.of(
            "It/PRP/it said/VBD/say :/: “/`` All/DT of/IN them/PRP/they have/VBP human/JJ"
                + " rights/NNS/right today/NN ”/''");
    AnnotatedDocument title = TaggedText.of("A/DT “/`` human/JJ rights/NNS/right day/NN ”/''");

    assertThat(labels(quotation)).isEqualTo("quoted");
    assertThat(labels(title)).isEmpty();
  }

  @Test
  void aQuotationRunsOverTheEndOfASentence() {
    AnnotatedDocument quotation =
        TaggedText.of(
            "It/PRP/it said/VBD/say :/: \"/`` We/PRP/we came/VBD/come to/TO stay/VB ./.",
            "Human/JJ rights/NNS/right matter/VBP ./. \"/''");

    assertThat(labels(quotation)).isEqualTo("quoted");
  }

  private String labels(AnnotatedDocument document) {
    List<Hit> hits = matcher.match(new DocumentId("d"), document, Set.of(Zone.BODY)).hits();
    List<Hit> rights = hits.stream().filter(hit -> hit.frame().equals("rights_based")).toList();
    assertThat(rights).hasSize(1);
    return String.join(" ", rights.getFirst().attributes().stream().map(Attribute::label).toList());
  }
}
