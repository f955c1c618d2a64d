package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void aNoteIsKnownByItsMarkAndTheMarkIsTakenOffTheWord() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Migrants have rights12 that no State may take away, and this is\nwhat the"
                        + " Court has said.13 Nothing else was decided.\n\n12 See the report of the"
                        + " year before.\n13 Ibid.")))
        .containsExactly(
            "body: Migrants have rights that no State may take away, and this is what the Court has"
                + " said. Nothing else was decided.",
            "footnote: 12 See the report of the year before.",
            "footnote: 13 Ibid.");
  }

  @Test
  void aDrawnRuleStartsTheNotes() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "States met.\n\n__________\n1 A note without a mark that goes on over\nthe end"
                        + " of its line.\n2 Another.")))
        .containsExactly(
            "body: States met.",
            "footnote: __________",
            "footnote: 1 A note without a mark that goes on over the end of its line.",
            "footnote: 2 Another.");
  }

  @Test
  void aMarkApartFromItsWordIsKnownByTheNumbersOrder() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "States adopted the terms of reference, 1 and all of them signed.\n"
                        + "Nobody spoke against them.\n\n1 See the report.",
                    "Later the IGAD2 took it up and gave an answer in the same year.\n"
                        + "It said what the States had said.\n\n2 A body of States.")))
        .containsExactly(
            "body: States adopted the terms of reference, and all of them signed. Nobody spoke"
                + " against them.",
            "footnote: 1 See the report.",
            "body: Later the IGAD took it up and gave an answer in the same year. It said what the"
                + " States had said.",
            "footnote: 2 A body of States.");
  }

  @Test
  void textAfterTheNotesInTheOrderOfTheFileIsNoNote() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Migrants have rights3 that no State may take away.\n\n3 See above.\n\n"
                        + "Another column of the page speaks of other things.")))
        .containsExactly(
            "body: Migrants have rights that no State may take away.",
            "footnote: 3 See above.",
            "body: Another column of the page speaks of other things.");
  }

  @Test
  void aNumberWithoutANoteStaysWhereItIs() {
    assertThat(Documents.zoned(Documents.pdf("The form is called Annex12 by all.\n\nNo note.")))
        .contains("body: The form is called Annex12 by all.");
  }

  @Test
  void aNoteBetweenTwoPagesDoesNotCutTheSentence() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Migrants have rights3 that no State may take away, and this is what\n\n3 See"
                        + " above.",
                    "the Court has said.")))
        .containsExactly(
            "body: Migrants have rights that no State may take away, and this is what the Court has"
                + " said.",
            "footnote: 3 See above.");
  }
}
