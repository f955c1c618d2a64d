package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenType;
import org.junit.jupiter.api.Test;

class MatchingStreamTest {

  private static final Spelling SPELLING = TestLexicons.bundled().spelling();

  @Test
  void dropsHyphensBetweenWords() {
    assertThat(surfaces("rights/NNS ~-/HYPH ~based/VBN")).containsExactly("rights", "based");
    assertThat(surfaces("win/NN ~-/HYPH ~win/NN ~-/HYPH ~win/NN"))
        .containsExactly("win", "win", "win");
  }

  @Test
  void dropsDashesOfEveryKindBetweenLetters() {
    for (String dash : List.of("-", "\u2010", "\u2011", "\u2013")) {
      assertThat(surfaces("north/NN ~" + dash + "/: ~south/NN")).containsExactly("north", "south");
    }
    assertThat(surfaces("north/NN ~\u2014/: ~south/NN")).hasSize(3);
  }

  @Test
  void keepsDashesThatStandBetweenSpaces() {
    assertThat(surfaces("migration/NN -/: development/NN")).hasSize(3);
    assertThat(surfaces("migration/NN ~-/: development/NN")).hasSize(3);
    assertThat(surfaces("migration/NN -/: ~development/NN")).hasSize(3);
  }

  @Test
  void keepsDashesBetweenNumbersUnlessTheTaggerTakesThemForHyphens() {
    assertThat(surfaces("2010/CD ~\u2013/: ~2013/CD")).hasSize(3);
    assertThat(surfaces("5/CD ~-/HYPH ~year/NN")).hasSize(2);
    assertThat(surfaces("\u201d/'' ~-/HYPH ~based/VBN")).hasSize(3);
  }

  @Test
  void keepsDashesAtTheEdgesOfASentence() {
    assertThat(surfaces("-/HYPH ~based/VBN")).hasSize(2);
    assertThat(surfaces("rights/NNS ~-/HYPH")).hasSize(2);
  }

  @Test
  void deletesHyphensInsideTokensAndMapsSpelling() {
    assertThat(forms("Counter-Trafficking", "NN", "counter-trafficking").form())
        .isEqualTo("countertrafficking");
    assertThat(forms("co\u2011operation", "NN", "co\u2011operation").form())
        .isEqualTo("cooperation");
    assertThat(forms("-ed", "NN", "-ed").form()).isEqualTo("-ed");
    assertThat(SPELLING.normalise("Labour")).isEqualTo("labor");
    assertThat(SPELLING.normalise("neighbouring")).isEqualTo("neighboring");
    assertThat(SPELLING.normalise("programmes")).isEqualTo("programs");
    assertThat(SPELLING.normalise("epicentre")).isEqualTo("epicentre");
    assertThat(SPELLING.normalise("centres")).isEqualTo("centers");
    assertThat(SPELLING.normalise("enrolment")).isEqualTo("enrollment");
    assertThat(SPELLING.normalise("enrolled")).isEqualTo("enrolled");
    assertThat(SPELLING.normalise("fulfil")).isEqualTo("fulfill");
    assertThat(SPELLING.normalise("analysed")).isEqualTo("analyzed");
    assertThat(SPELLING.normalise("globalisation")).isEqualTo("globalization");
    assertThat(SPELLING.normalise("organisational")).isEqualTo("organizational");
    assertThat(SPELLING.normalise("organising")).isEqualTo("organizing");
    assertThat(SPELLING.normalise("raise")).isEqualTo("raise");
    assertThat(SPELLING.normalise("advertise")).isEqualTo("advertise");
  }

  @Test
  void givesEachTokenItsLemma() {
    assertThat(forms("Flows", "NNS", "flow").lemmas()).containsExactly("flow");
    assertThat(forms("Rights", "NNS", "Rights").lemmas()).containsExactly("rights");
  }

  @Test
  void givesProperNounsAndCapitalsTheirFormAndItsLemmasAsNounAndVerb() {
    assertThat(
            NormalForms.of(new TokenType("Rights", "Rights", "NNPS", "right", "rights"), SPELLING)
                .lemmas())
        .containsExactly("right", "rights");
    assertThat(
            NormalForms.of(
                    new TokenType("MANAGING", "manage", "VBG", "managing", "manage"), SPELLING)
                .lemmas())
        .containsExactly("manage", "managing");
  }

  @Test
  void givesParticiplesTheirForm() {
    assertThat(forms("managed", "VBN", "manage").lemmas()).containsExactly("manage", "managed");
    assertThat(forms("managed", "VBD", "manage").lemmas()).containsExactly("manage", "managed");
    assertThat(forms("working", "VBG", "work").lemmas()).containsExactly("work", "working");
    assertThat(forms("manages", "VBZ", "manage").lemmas()).containsExactly("manage");
    assertThat(
            NormalForms.of(new TokenType("displaced", "displaced", "JJ", "", "displace"), SPELLING)
                .lemmas())
        .containsExactly("displace", "displaced");
  }

  @Test
  void addsTheLemmasThatTheTaggerMisses() {
    assertThat(forms("data", "NNS", "datum").lemmas()).containsExactly("data", "datum");
    assertThat(forms("people", "NNS", "people").lemmas()).containsExactly("people", "person");
    assertThat(forms("people", "NNS", "person").lemmas()).containsExactly("people", "person");
    assertThat(forms("person", "NN", "person").lemmas()).containsExactly("person");
    assertThat(forms("combating", "VBG", "combate").lemmas())
        .containsExactly("combat", "combate", "combating");
  }

  @Test
  void listsLemmasAndFormForAnIndex() {
    MatchingStream stream = MatchingStream.of(TaggedText.of("human/JJ Rights/NNS/right"), SPELLING);

    assertThat(stream.norms(1)).containsExactly("right", "rights");
  }

  private static NormalForms forms(String form, String tag, String lemma) {
    return NormalForms.of(new TokenType(form, lemma, tag, "", ""), SPELLING);
  }

  private static List<String> surfaces(String sentence) {
    AnnotatedDocument document = TaggedText.of(sentence);
    MatchingStream stream = MatchingStream.of(document, SPELLING);
    List<String> surfaces = new ArrayList<>();
    for (int position = 0; position < stream.size(); position++) {
      surfaces.add(stream.forms(position).surface());
      assertThat(document.type(stream.token(position)).form()).isEqualTo(surfaces.getLast());
    }
    return surfaces;
  }
}
