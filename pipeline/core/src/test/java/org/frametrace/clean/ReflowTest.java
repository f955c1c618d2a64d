package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.junit.jupiter.api.Test;

class ReflowTest {

  @Test
  void linesThatAreBlocksOfTheirOwnBecomeOneParagraph() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    The Bureau was founded in the year after the conference,

                    which had asked States to share what they know about the

                    routes and reasons of migration. It has since published a

                    report every year, and States have read it.
                    """)))
        .containsExactly(
            "body: The Bureau was founded in the year after the conference, which had asked States"
                + " to share what they know about the routes and reasons of migration. It has since"
                + " published a report every year, and States have read it.");
  }

  @Test
  void aHeadingGluedToItsTextIsTakenOff() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    EXECUTIVE SUMMARY
                    The project helped those who came back to find their feet again,
                    and it did so in time.
                    Relevance and coherence
                    States had asked for such a project, and the plan was in line with
                    what other agencies were doing in the same two regions.
                    """)))
        .containsExactly(
            "heading: EXECUTIVE SUMMARY",
            "body: The project helped those who came back to find their feet again, and it did so"
                + " in time.",
            "heading: Relevance and coherence",
            "body: States had asked for such a project, and the plan was in line with what other"
                + " agencies were doing in the same two regions.");
  }

  @Test
  void itemsOfListsAreParagraphsOfTheirOwn() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    The objectives of the study were of two kinds, as the plan had said:
                    \u2022 To find out how cases are managed by those who work with migrants on
                    their way back
                    \u2022 To advise
                    (a) States; and
                    (b) agencies that work on their behalf or at their expense in the field.
                    """)))
        .containsExactly(
            "body: The objectives of the study were of two kinds, as the plan had said:",
            "list-item: \u2022 To find out how cases are managed by those who work with migrants on"
                + " their way back",
            "list-item: \u2022 To advise",
            "list-item: (a) States; and",
            "list-item: (b) agencies that work on their behalf or at their expense in the field.");
  }

  @Test
  void aWrappedReferenceToANumberIsNoItem() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    The Council recalled what had been said about the matter in paragraph
                    15. That decision still stands, and no State has asked to change it.
                    """)))
        .hasSize(1);
  }

  @Test
  void aSentenceIsRejoinedPastAFigureAtTheFootOfThePage() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    The survey was sent to all offices of the region, and the answers of
                    those that replied within the month were counted, read and

                    Figure 1. Answers by office
                    """,
                    """
                    compared with those of the year before by two people who had not
                    worked in any of the offices.
                    """)))
        .containsExactly(
            "body: The survey was sent to all offices of the region, and the answers of those that"
                + " replied within the month were counted, read and compared with those of the year"
                + " before by two people who had not worked in any of the offices.",
            "caption: Figure 1. Answers by office");
  }

  @Test
  void aLineThatEndsWithAnArticleGoesOn() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    The matter was brought before the

                    General Assembly, which did not vote on it.

                    Every State had been asked beforehand.

                    Not one had answered.
                    """)))
        .containsExactly(
            "body: The matter was brought before the General Assembly, which did not vote on it.",
            "body: Every State had been asked beforehand.",
            "body: Not one had answered.");
  }

  @Test
  void aNumberedParagraphGoesOnWithACapitalEvenOverABlock() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    1. The Committee thanks those who have taken part in the work of the Economic

                    Council, and asks them to go on with it.

                    2. The Committee closes.
                    """)))
        .containsExactly(
            "list-item: 1. The Committee thanks those who have taken part in the work of the"
                + " Economic Council, and asks them to go on with it.",
            "list-item: 2. The Committee closes.");
  }

  @Test
  void paragraphsOfOfficeFilesAreTrusted() {
    assertThat(
            Documents.zoned(
                Documents.office(
                    new Block(BlockKind.PARAGRAPH, 0, "States met in"),
                    new Block(BlockKind.PARAGRAPH, 0, "order to talk."))))
        .containsExactly("body: States met in", "body: order to talk.");
  }

  @Test
  void theGapWithinALigatureIsClosed() {
    assertThat(
            Documents.clean(Documents.pdf("I give the f loor to the member, who spoke of f ish."))
                .text())
        .isEqualTo("I give the floor to the member, who spoke of fish.");
  }
}
