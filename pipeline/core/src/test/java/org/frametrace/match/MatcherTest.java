package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.PatternParser;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;
import org.junit.jupiter.api.Test;

/** The rules of the notation, each on a sentence that was tagged by hand. */
class MatcherTest {

  private static final Map<String, String> SETS =
      Map.of("MIGN", "migration|immigration", "POSS", "'|\u2019|'s|\u2019s");

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

  @Test
  void theLongestMatchOfAFrameWinsThenTheLeftmostThenTheLowerId() {
    List<Oracle.Entry> entries =
        List.of(
            new Oracle.Entry("f", "E3", "migration"),
            new Oracle.Entry("f", "E2", "manage migration"),
            new Oracle.Entry("f", "E1", "migration flow"),
            new Oracle.Entry("f", "E4", "(manage|flow) migration"));

    assertThat(ids(entries, List.of(), "manage/VB migration/NN flow/NN")).containsExactly("f E2");
    assertThat(ids(entries, List.of(), "the/DT migration/NN flow/NN")).containsExactly("f E1");
    assertThat(ids(entries, List.of(), "flow/NN migration/NN")).containsExactly("f E4");
  }

  @Test
  void framesAndSubFramesDoNotCompete() {
    List<Oracle.Entry> entries =
        List.of(
            new Oracle.Entry("labour", "L1", "labor migration"),
            new Oracle.Entry("mm", "M1", "manage labor migration"),
            new Oracle.Entry("mm.strict", "M2", "labor migration"));

    assertThat(ids(entries, List.of(), "managing/VBG/manage labour/NN migration/NN"))
        .containsExactly("mm M1", "labour L1", "mm.strict M2");
  }

  @Test
  void aMaskDropsTheMatchesThatItOverlaps() {
    List<Oracle.Entry> entries = List.of(new Oracle.Entry("f.sub", "E1", "human right"));

    assertThat(ids(entries, masks("f", "right council"), "human/JJ rights/NNS/right council/NN"))
        .isEmpty();
    assertThat(ids(entries, masks("f", "human right"), "human/JJ rights/NNS/right")).isEmpty();
    assertThat(ids(entries, masks("f", "council"), "human/JJ rights/NNS/right council/NN"))
        .containsExactly("f.sub E1");
  }

  @Test
  void aMatchThatStrictlyContainsAMaskIsKept() {
    List<Oracle.Entry> entries = List.of(new Oracle.Entry("f", "E1", "declaration of human right"));

    assertThat(
            ids(
                entries,
                masks("f", "human right"),
                "declaration/NN of/IN human/JJ rights/NNS/right"))
        .containsExactly("f E1");
  }

  @Test
  void aScopeHoldsSubFramesAllAndExceptions() {
    List<Oracle.Entry> entries =
        List.of(
            new Oracle.Entry("f", "E1", "right"),
            new Oracle.Entry("f.g", "E2", "right"),
            new Oracle.Entry("fg", "E3", "right"));

    assertThat(ids(entries, masks("f", "right"), "right/NN")).containsExactly("fg E3");
    assertThat(ids(entries, masks("f.g", "right"), "right/NN")).containsExactly("f E1", "fg E3");
    assertThat(ids(entries, masks("*,-f", "right"), "right/NN")).containsExactly("f E1", "f.g E2");
    assertThat(ids(entries, masks("f,-f.g", "right"), "right/NN"))
        .containsExactly("f.g E2", "fg E3");
  }

  @Test
  void aMaskWithANameListsItsLongestMatchesUnderTheName() {
    List<Oracle.Entry> entries = List.of(new Oracle.Entry("mm", "E1", "migration management"));
    List<Oracle.Mask> masks =
        List.of(
            new Oracle.Mask("X1", "mm", "=Migration =Management", "mm"),
            new Oracle.Mask("X2", "mm", "=Migration =Management =Services", "mm"));

    assertThat(
            ids(
                entries,
                masks,
                "Migration/NNP/Migration/migration Management/NNP/Management/management"
                    + " Services/NNPS/Services/service"))
        .containsExactly("mm.NAME X2");
  }

  @Test
  void aLevelCountsItselfAndTheNarrowerOnes() throws Exception {
    List<Entry> entries = new ArrayList<>();
    for (Level level : Level.values()) {
      entries.add(
          new Entry(
              level.name(),
              level.label(),
              level,
              PatternParser.parse("right", Sets.NONE),
              "J",
              ""));
    }
    Lexicon lexicon = new Lexicon(entries, List.of(), Sets.NONE, Spelling.NONE);

    assertThat(frames(lexicon, Level.NARROW)).containsExactly("narrow");
    assertThat(frames(lexicon, Level.MAIN)).containsExactly("main", "narrow");
    assertThat(frames(lexicon, Level.WIDE)).containsExactly("main", "narrow", "wide");
  }

  @Test
  void wordsAreTokensWithALetterOrADigitAndNumbersInTablesAreLeftOut() {
    AnnotatedDocument document =
        new TaggedText()
            .add(Zone.BODY, "rights/NNS ~-/HYPH ~based/VBN 12/CD (/-LRB- ,/, %/NN")
            .add(Zone.TABLE, "rights/NNS 12/CD 3.5/CD 4th/JJ -/:")
            .add(Zone.BODY, "a/DT b/NN c/NN d/NN ./.")
            .build();

    DocumentHits hits = match(List.of(), document, Set.of(Zone.BODY));

    assertThat(hits.sizes())
        .containsOnly(
            Map.entry(Zone.BODY, new ZoneSize(7, 1)), Map.entry(Zone.TABLE, new ZoneSize(2, 0)));
  }

  @Test
  void aHitKnowsHowManyMeasuredWordsStandBeforeIt() {
    AnnotatedDocument document =
        new TaggedText()
            .add(Zone.BODY, "the/DT ,/, right/NN")
            .add(Zone.RUNNING, "right/NN")
            .add(Zone.FOOTNOTE, "right/NN 12/CD right/NN")
            .build();

    DocumentHits hits =
        match(
            List.of(new Oracle.Entry("f", "E1", "right")),
            document,
            Set.of(Zone.BODY, Zone.FOOTNOTE));

    assertThat(hits.hits()).extracting(Hit::word).containsExactly(1, -1, 2, 4);
    assertThat(hits.hits())
        .extracting(Hit::zone)
        .containsExactly(Zone.BODY, Zone.RUNNING, Zone.FOOTNOTE, Zone.FOOTNOTE);
  }

  @Test
  void hitsPointToTokensOfTheDocument() {
    AnnotatedDocument document = TaggedText.of("a/DT ~-/HYPH ~b/NN", "c/NN ~-/HYPH ~d/NN right/NN");

    DocumentHits hits = match(List.of(new Oracle.Entry("f", "E1", "c d")), document, Set.of());

    assertThat(hits.hits()).extracting(Hit::tokens).containsExactly(new Span(3, 6));
    assertThat(hits.hits()).extracting(Hit::sentence).containsExactly(1);
  }

  @Test
  void aSinglePatternIsAMatcherToo() throws Exception {
    Matcher matcher =
        Matcher.ofPattern(PatternParser.parse("human right", Sets.NONE), Sets.NONE, Spelling.NONE);

    DocumentHits hits =
        matcher.match(
            new DocumentId("d"), TaggedText.of("human/JJ rights/NNS/right"), Set.of(Zone.BODY));

    assertThat(hits.hits()).extracting(Hit::frame).containsExactly(Matcher.QUERY);
  }

  @Test
  void anAnchorNamesWordsOneOfWhichEveryMatchHas() throws Exception {
    assertThat(anchor("the migration")).contains(Set.of("migration"));
    assertThat(anchor("labour? (migration|Mobility)")).contains(Set.of("migration", "mobility"));
    assertThat(anchor("=UNHCR M{0,3} of")).contains(Set.of("unhcr"));
    assertThat(anchor("(human right|dignity)")).contains(Set.of("dignity", "human"));
    assertThat(anchor("[CD] M{1,2}")).isEmpty();
  }

  @Test
  void aHostilePatternTakesNoLongerThanItsSize() {
    String pattern = "((a|a b?){0,6} (a|a){0,6}){0,9} c";
    String sentence = "a/NN ".repeat(300) + "d/NN";

    assertThat(found(pattern, sentence)).isEmpty();
  }

  private static Optional<Set<String>> anchor(String pattern) throws Exception {
    return Matcher.ofPattern(
            PatternParser.parse(pattern, Sets.NONE), Sets.NONE, TestLexicons.bundled().spelling())
        .anchor();
  }

  private static List<String> frames(Lexicon lexicon, Level level) {
    return Matcher.of(lexicon, level, Overlap.LONGEST_IN_FRAME)
        .match(new DocumentId("d"), TaggedText.of("right/NN"), Set.of(Zone.BODY))
        .hits()
        .stream()
        .map(Hit::frame)
        .toList();
  }

  private static List<Oracle.Mask> masks(String scope, String pattern) {
    return List.of(new Oracle.Mask("X1", scope, pattern, ""));
  }

  private static DocumentHits match(
      List<Oracle.Entry> entries, AnnotatedDocument document, Set<Zone> measured) {
    return Matcher.of(
            TestLexicons.of(entries, List.of(), SETS), Level.MAIN, Overlap.LONGEST_IN_FRAME)
        .match(new DocumentId("d"), document, measured);
  }

  private static List<String> ids(
      List<Oracle.Entry> entries, List<Oracle.Mask> masks, String sentence) {
    return Matcher.of(TestLexicons.of(entries, masks, SETS), Level.MAIN, Overlap.LONGEST_IN_FRAME)
        .match(new DocumentId("d"), TaggedText.of(sentence), Set.of(Zone.BODY))
        .hits()
        .stream()
        .map(hit -> hit.frame() + " " + hit.entry())
        .toList();
  }

  /** Returns the forms of the tokens of each match. */
  private static List<String> found(String pattern, String... sentences) {
    AnnotatedDocument document = TaggedText.of(sentences);
    List<String> found = new ArrayList<>();
    for (Hit hit :
        match(List.of(new Oracle.Entry("f", "E1", pattern)), document, Set.of(Zone.BODY)).hits()) {
      List<String> forms = new ArrayList<>();
      for (int token = hit.tokens().start(); token < hit.tokens().end(); token++) {
        forms.add(document.type(token).form());
      }
      found.add(String.join(" ", forms));
    }
    return found;
  }
}
