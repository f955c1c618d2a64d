package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureLabelsTest {

  private static List<String> zoned(String belowNotes) {
    return Documents.zoned(
        Documents.pdf(
            """
            The trees grew well over the years and were counted often by the office.9

            ________________

            9 See the annual report of the office.
            """
                + belowNotes));
  }

  @Test
  void ticksBelowTheNotesAreLabelsOfAFigure() {
    assertThat(zoned("0\n10\n20\n30\n40\nYear\nElm Oak\n"))
        .contains("table: 0 10 20 30 40 Year Elm Oak");
  }

  @Test
  void aShortEndOfANoteIsNone() {
    assertThat(zoned("2024.\n")).noneMatch(paragraph -> paragraph.startsWith("table: "));
  }
}
