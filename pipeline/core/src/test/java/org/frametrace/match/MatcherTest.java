package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.match.HandTagged.found;
import static org.frametrace.match.HandTagged.ids;
import static org.frametrace.match.HandTagged.match;

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

/** Which of several matches count, and what is said about them. */
class MatcherTest {

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
}
