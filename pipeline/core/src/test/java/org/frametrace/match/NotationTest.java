package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.match.HandTagged.found;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of the notation, each on a sentence that was tagged by hand. */
class NotationTest {

  @Test
  void aWordMatchesALemma() {
    assertThat(found("manage", "managed/VBN/manage well/RB")).containsExactly("managed");
    assertThat(found("managed", "manages/VBZ/manage well/RB")).isEmpty();
  }

  @Test
  void aQuotedWordMatchesTheLowerCasedForm() {
    assertThat(found("\"best\" practice", "Best/JJS/good practices/NNS/practice"))
        .containsExactly("Best practices");
    assertThat(found("\"best\" practice", "Good/JJ/good practices/NNS/practice")).isEmpty();
  }

  @Test
  void aWordWithAnEqualsSignMatchesItsCaseOnly() {
    assertThat(found("=WHO", "WHO/NNP/WHO said/VBD/say")).containsExactly("WHO");
    assertThat(found("=WHO", "who/WP said/VBD/say")).isEmpty();
  }

  @Test
  void bothSpellingsOfTextAndPatternMatch() {
    for (String pattern : List.of("labor migration", "labour migration")) {
      assertThat(found(pattern, "labour/NN migration/NN")).containsExactly("labour migration");
      assertThat(found(pattern, "labor/NN migration/NN")).containsExactly("labor migration");
    }
  }

  @Test
  void hyphensMakeNoDifference() {
    assertThat(found("right base/VBN", "rights/NNS/right ~-/HYPH ~based/VBN/base"))
        .containsExactly("rights - based");
    assertThat(found("cooperation", "co-operation/NN")).containsExactly("co-operation");
  }

  @Test
  void aSetStandsForItsWords() {
    assertThat(found("@MIGN @POSS right", "migration/NN ~\u2019/'' rights/NNS/right"))
        .containsExactly("migration \u2019 rights");
  }

  @Test
  void tagsAreRestrictedByTheirClasses() {
    Map<String, List<String>> accepted =
        Map.of(
            "N", List.of("NN", "NNS", "NNP", "NNPS"),
            "V", List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
            "J", List.of("JJ", "JJR", "JJS", "VBN"),
            "R", List.of("RB", "RBR", "RBS"),
            "CD", List.of("CD"),
            "NNP", List.of("NNP", "NNPS"),
            "NNS", List.of("NNS", "NNPS"),
            "VBN", List.of("VBN", "VBD", "JJ", "JJR", "JJS"),
            "VBG", List.of("VBG", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS"));
    List<String> penn =
        List.of(
            "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS",
            "RB", "RBR", "RBS", "CD", "IN", "PRP");
    accepted.forEach(
        (tag, right) -> {
          for (String each : penn) {
            assertThat(found("word/" + tag, "word/" + each).size())
                .as("%s on %s", tag, each)
                .isEqualTo(right.contains(each) ? 1 : 0);
            assertThat(found("a [" + tag + "]", "a/DT word/" + each).size())
                .as("[%s] on %s", tag, each)
                .isEqualTo(right.contains(each) ? 1 : 0);
          }
        });
  }

  @Test
  void aTagAfterAGroupBindsItsAlternativesOfOneWordOnly() {
    String pattern = "(manual|code of conduct)/N";

    assertThat(found(pattern, "manual/JJ work/NN")).isEmpty();
    assertThat(found(pattern, "a/DT manual/NN")).containsExactly("manual");
    assertThat(found(pattern, "code/VB of/IN conduct/VB")).containsExactly("code of conduct");
  }

  @Test
  void optionsAndRepetitionsAreAsLongAsPossible() {
    assertThat(found("migration flow?", "migration/NN flow/NN")).containsExactly("migration flow");
    assertThat(found("win{1,3}", "win/NN win/NN win/NN win/NN"))
        .containsExactly("win win win", "win");
  }

  @Test
  void gapsAreAsShortAsPossible() {
    assertThat(found("manage M{0,3} migration", "manage/VB the/DT migration/NN migration/NN"))
        .containsExactly("manage the migration");
    assertThat(found("regional process M{0,2}", "regional/JJ process/NN today/NN"))
        .containsExactly("regional process");
  }

  @Test
  void longerAlternativesComeFirst() {
    assertThat(found("the (right|right to leave)", "the/DT right/NN to/TO leave/VB"))
        .containsExactly("the right to leave");
  }

  @Test
  void anOptionIsGivenUpWhereTheRestNeedsItsWord() {
    assertThat(found("human? human right", "human/JJ right/NN")).containsExactly("human right");
    assertThat(found("(a b|a) b", "a/DT b/NN")).containsExactly("a b");
  }

  @Test
  void theFirstEndThatTheLookAheadAllowsIsTaken() {
    String pattern = "management of migration flow? !>(datum|database)";

    assertThat(found(pattern, "management/NN of/IN migration/NN flow/NN database/NN"))
        .containsExactly("management of migration");
    assertThat(found(pattern, "management/NN of/IN migration/NN data/NNS/datum")).isEmpty();
    assertThat(found("win{1,3} !>win", "win/NN win/NN win/NN win/NN"))
        .containsExactly("win win win");
  }

  @Test
  void aLookAheadSeesFourTokens() {
    assertThat(found("x !>(a b c d)", "x/NN a/NN b/NN c/NN d/NN")).isEmpty();
    assertThat(found("x !>(a b c d e)", "x/NN a/NN b/NN c/NN d/NN e/NN")).containsExactly("x");
  }

  @Test
  void aLookBehindSeesTheTokenBeforeAndPassesAtTheStart() {
    assertThat(found("mobility management !<(staff|fleet)", "staff/NN mobility/NN management/NN"))
        .isEmpty();
    assertThat(found("war !<(civil|star)", "war/NN")).containsExactly("war");
    assertThat(found("war !<(civil society)", "civil/JJ society/NN war/NN")).containsExactly("war");
  }

  @Test
  void aSentenceGuardSeesTheWholeSentenceAndNoOther() {
    String pattern = "spirit !~(migrant|old woman)";

    assertThat(found(pattern, "migrant/NN said/VBD spirit/NN")).isEmpty();
    assertThat(found(pattern, "spirit/NN of/IN old/JJ women/NNS/woman")).isEmpty();
    assertThat(found(pattern, "migrant/NN", "spirit/NN")).containsExactly("spirit");
  }

  @Test
  void aPatternDoesNotCrossTheEndOfASentence() {
    assertThat(found("migration management", "migration/NN", "management/NN")).isEmpty();
    assertThat(found("war !<civil", "civil/JJ", "war/NN")).containsExactly("war");
    assertThat(found("war !>crime", "war/NN", "crime/NN")).containsExactly("war");
  }

  @Test
  void noGapCrossesAClauseABracketOrAQuotation() {
    List<String> barriers =
        List.of(
            "./.",
            ";/:",
            ":/:",
            "?/.",
            "!/.",
            "(/-LRB-",
            ")/-RRB-",
            "[/-LRB-",
            "]/-RRB-",
            "\"/``",
            "\u201c/``",
            "\u201d/''",
            "``/``",
            "''/''",
            "\u00ab/``");
    for (String gap : List.of("_{0,3}", "M{0,3}", "A{0,3}")) {
      for (String barrier : barriers) {
        assertThat(found("a " + gap + " b", "a/NN " + barrier + " b/NN")).as(barrier).isEmpty();
      }
    }
    assertThat(found("a _{0,3} b", "a/NN ,/, whatever/UH b/NN")).hasSize(1);
    assertThat(found("a _{0,1} b", "a/NN ,/, whatever/UH b/NN")).isEmpty();
    assertThat(found("a _{1,2} b", "a/NN b/NN")).isEmpty();
  }

  @Test
  void aNounPhraseGapHoldsWhatStandsInsideNounPhrases() {
    List<String> inside =
        List.of(
            "x/JJ",
            "x/JJR",
            "x/NN",
            "x/NNPS",
            "x/VBN",
            "x/VBG",
            "x/VBD",
            "x/RB",
            "x/DT",
            "'s/POS",
            "x/CC",
            "their/PRP$",
            "12/CD",
            ",/,",
            "&/SYM",
            "'/''",
            "\u2019/''");
    for (String token : inside) {
      assertThat(found("a M{1,1} b", "a/NN " + token + " b/NN")).as(token).hasSize(1);
    }
    for (String token : List.of("of/IN", "is/VBZ/be", "to/TO", "they/PRP", "may/MD", "-/:")) {
      assertThat(found("a M{1,1} b", "a/NN " + token + " b/NN")).as(token).isEmpty();
    }
  }

  @Test
  void anAuxiliaryGapHoldsAuxiliariesAndAdverbs() {
    List<String> inside =
        List.of(
            "should/MD",
            "never/RB",
            "more/RBR",
            "to/TO",
            "is/VBZ/be",
            "has/VBZ/have",
            "did/VBD/do",
            "gets/VBZ/get",
            "needs/VBZ/need",
            "ought/VB",
            "not/XX",
            "better/JJR/good",
            "best/JJS/good",
            "well/UH");
    for (String token : inside) {
      assertThat(found("a A{1,1} b", "a/NN " + token + " b/NN")).as(token).hasSize(1);
    }
    for (String token : List.of("the/DT", "good/JJ", "and/CC", "manages/VBZ/manage", ",/,")) {
      assertThat(found("a A{1,1} b", "a/NN " + token + " b/NN")).as(token).isEmpty();
    }
  }
}
