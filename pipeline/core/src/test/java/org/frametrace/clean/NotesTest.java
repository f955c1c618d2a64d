package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static final String NOTE =
      "Note: Readers are asked to keep in mind that trees were counted in spring only.";

  private static List<String> zoned(String... blocks) {
    return Documents.zoned(Documents.pdf(String.join("\n\n", blocks)));
  }

  @Test
  void aNoteBelowASourceIsANote() {
    assertThat(zoned("The trees grew well over the years.", "Source: Forest Office, 2024", NOTE))
        .contains("footnote: " + NOTE);
  }

  @Test
  void aNoteWithinTheTextIsText() {
    assertThat(zoned("The trees grew well over the years and were counted often.", NOTE))
        .contains("body: " + NOTE);
  }

  @Test
  void theNoteToATitleStartsWithItsStar() {
    assertThat(
            zoned(
                "Report on the trees of the plain *",
                "The trees of the plain were counted again in the year that this report is about.",
                "* Issued before under another symbol and since then corrected in two places."))
        .contains(
            "footnote: * Issued before under another symbol and since then corrected in two"
                + " places.");
  }

  @Test
  void aStarThatNothingCallsForOpensAnItem() {
    assertThat(
            zoned(
                "The trees of the plain were counted again in the year that this report is about.",
                "* Issued before under another symbol and since then corrected in two places."))
        .noneMatch(paragraph -> paragraph.startsWith("footnote: "));
  }
}
