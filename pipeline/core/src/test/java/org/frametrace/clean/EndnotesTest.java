package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndnotesTest {

  private static final String TEXT =
      "States have long been of two minds about those who cross their borders, and the reports that"
          + " they write about it show both.\n\n";

  private static final String NOTES =
      "Notes\n\n1 Office of Borders, first report.\n\n2 Office of Borders, second report.\n\n"
          + "3 Office of Borders, third report.";

  @Test
  void notesUnderAHeadingAtTheEndAreNotes() {
    assertThat(Documents.zoned(Documents.pdf(TEXT.repeat(6) + NOTES)))
        .contains(
            "footnote: Notes",
            "footnote: 1 Office of Borders, first report.",
            "footnote: 3 Office of Borders, third report.");
  }

  @Test
  void numberedTextAfterANoteAtTheFrontStaysText() {
    assertThat(Documents.zoned(Documents.pdf(NOTES + "\n\n" + TEXT.repeat(9))))
        .noneMatch(p -> p.startsWith("footnote: "));
  }
}
