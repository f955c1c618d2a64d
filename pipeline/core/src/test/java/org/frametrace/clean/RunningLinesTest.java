package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningLinesTest {

  @Test
  void headsThatAlternateBetweenLeftAndRightAreFound() {
    assertThat(
            running(
                "A/64/5\n2/4\n\nThe first page speaks.",
                "3/4\nA/64/5\n\nThe second page replies.",
                "A/64/5\n4/4\n\nThe third page is silent."))
        .containsExactly("A/64/5", "2/4", "3/4", "A/64/5", "A/64/5", "4/4");
  }

  @Test
  void aHeadMayCarryThePageNumber() {
    assertThat(
            running(
                "Findings 7\n\nOne thing was found.",
                "Findings 8\n\nAnother was not.",
                "Findings 9\n\nNothing is left to find."))
        .containsExactly("Findings 7", "Findings 8", "Findings 9");
  }

  @Test
  void aHeadThatChangesWithTheSectionIsKnownByItsPageNumber() {
    assertThat(
            running(
                "Method 4\n\nHow it was done.",
                "Method 5\n\nHow else it was done.",
                "Method 6\n\nHow it was not done.",
                "Method 7\n\nHow it might be done.",
                "Results 8\n\nWhat came of it."))
        .contains("Results 8");
  }

  @Test
  void aHeadThatEndsWithTheSectionIsKnownByItsBeginning() {
    String head = "Final report on the routes of migrants - ";
    assertThat(
            running(
                head + "Method\n\nHow it was done.",
                head + "Method\n\nHow else it was done.",
                head + "Method\n\nHow it was not done.",
                head + "Results\n\nWhat came of it.",
                head + "Results\n\nWhat else came of it.",
                head + "Results\n\nWhat did not come of it.",
                head + "Gender\nGENDER\n\nWhat women said."))
        .hasSize(7)
        .endsWith(head + "Gender");
  }

  @Test
  void headingsThatCountSomethingElseAreNotRunning() {
    assertThat(
            running(
                "Annex 1\n\nA list of persons met.",
                "Annex 2\n\nA list of places seen.",
                "Annex 3\n\nA list of things read."))
        .isEmpty();
  }

  @Test
  void aHeadingThatComesBackNowAndThenIsNotRunning() {
    String[] pages = new String[40];
    for (int i = 0; i < pages.length; i++) {
      String word = "abcdefghijklmnopqrstuvwxyz".substring(i % 26) + "x".repeat(i);
      pages[i] = (i % 10 == 0 ? "Relevance\n\n" : "") + "Text of " + word + " goes on.";
    }
    assertThat(running(pages)).isEmpty();
  }

  @Test
  void numbersOfATableAtTheEdgeAreNoPageNumbers() {
    assertThat(
            running(
                "17\n\nOne number stands above.",
                "3\n\nAnother number stands above.",
                "99\n\nA third number stands above."))
        .isEmpty();
  }

  @Test
  void pageNumbersAreToldFromOtherHeads() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Page 1 of 3\n\nA first page.",
                    "Page 2 of 3\n\nA second page.",
                    "Page 3 of 3\n\nA third page.")))
        .contains("page-number: Page 1 of 3", "page-number: Page 2 of 3");
  }

  @Test
  void romanNumeralsCountPagesToo() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "ii\n\nThe preface opens.", "iii\n\nIt goes on.", "iv\n\nAnd here it ends.")))
        .contains("page-number: ii", "page-number: iii", "page-number: iv");
  }

  @Test
  void aDocumentOfOnePageHasNoRunningHeads() {
    assertThat(running("A title\n\nText.\n\nA title")).isEmpty();
  }

  private static List<String> running(String... pages) {
    return Documents.zoned(Documents.pdf(pages)).stream()
        .filter(p -> p.startsWith("running: ") || p.startsWith("page-number: "))
        .map(p -> p.substring(p.indexOf(' ') + 1))
        .toList();
  }

  @Test
  void nothingOfThePageIsLost() {
    String[] pages = {"Head\n\nOne page.", "Head\n\nTwo pages.", "Head\n\nThree pages."};
    assertThat(Documents.zoned(Documents.pdf(pages))).hasSize(2 * Arrays.asList(pages).size());
  }
}
