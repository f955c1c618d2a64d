package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static final String REPORT =
      "The office counted the trees of the plain and of the hills, and it found that many of them"
          + " are ill.";

  private static List<String> zoned(String title) {
    return Documents.zoned(
        Documents.pdf(
            "Distr.: General\n\n" + title + "\n\nI have the honour to transmit the report below.",
            "Annex\n\n" + (REPORT + "\n\n").repeat(20)));
  }

  @Test
  void theReportThatALetterHandsOnIsTheDocument() {
    assertThat(zoned("Letter dated 9 May 2024 from the Chair addressed to the President"))
        .contains("body: " + REPORT);
  }

  @Test
  void datesDoNotMakeARowOfNumbers() {
    String text =
        "Recalling its resolutions 47/19 of 24 November 1992, 48/16 of 3 November 1993, 49/9 of 26"
            + " October 1994 and 50/10 of 2 November 1995,";
    assertThat(Documents.zoned(Documents.pdf("The Assembly met again.\n\n" + text)))
        .contains("body: " + text);
    assertThat(Shapes.mostlyNumbers("Northland 12 May 2019 14 17 18 19 20")).isTrue();
  }
}
