package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SymbolHeadsTest {

  private static final String FIRST =
      """
      United Nations A/RES/99/1

      99/1. Necessity of planting trees
      along the roads of the northern plain

      The General Assembly asks all States to plant trees and to tell it about them.\
      """;

  private static List<String> zoned(String second) {
    return Documents.zoned(Documents.pdf(FIRST, second));
  }

  @Test
  void theSymbolOfTheFirstPageIsAHeadOnTheNext() {
    assertThat(
            zoned("A/RES/99/1\n\nIt also asks them to water the trees that they planted before."))
        .contains("running: A/RES/99/1");
  }

  @Test
  void theTitleBelowItIsPartOfTheHead() {
    assertThat(
            zoned(
                "A/RES/99/1\n\nNecessity of planting trees along the roads\n\nIt also asks them to"
                    + " water the trees that they planted before."))
        .contains("running: Necessity of planting trees along the roads");
  }

  @Test
  void anotherDocumentsSymbolIsNone() {
    assertThat(
            zoned("A/RES/98/7\n\nIt also asks them to water the trees that they planted before."))
        .doesNotContain("running: A/RES/98/7");
  }

  @Test
  void textThatTheFirstPageDoesNotHaveIsNoTitle() {
    assertThat(
            zoned(
                "A/RES/99/1\n\nNecessity of felling trees again and again\n\nIt also asks them to"
                    + " water the trees that they planted before."))
        .noneMatch(paragraph -> paragraph.startsWith("running: Necessity"));
  }

  @Test
  void aHeadThatLiesOnItsSideIsPutTogether() {
    List<String> zoned = sideways("S\n/2\n0\n2\n4\n/9\n9");
    assertThat(zoned).noneMatch(paragraph -> paragraph.startsWith("table: "));
    assertThat(zoned).contains("running: S");
  }

  @Test
  void numbersThatSpellNoHeadAreLeftAlone() {
    assertThat(sideways("1\n2\n3\n4\n5\n6\n7")).noneMatch(p -> p.startsWith("running: 1"));
  }

  private static List<String> sideways(String pieces) {
    String text = "\n\nThe mission went to the plain and counted the trees that stand there.";
    return Documents.zoned(
        Documents.pdf(
            "S/2024/99" + text,
            "S/2024/99" + text,
            "S/2024/99" + text,
            "S/2024/99" + text,
            pieces + "\n\nMap"));
  }
}
