package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseHeadsTest {

  private static final String TEXT =
      "States have long been of two minds about those who cross their borders,\n"
          + "and the reports that they write about it show both.";

  private static final String OFFICE =
      "The Office for the Affairs of Borders, Mission in the North";

  @Test
  void theTitleOfTheFirstPageIsARunningHeadOnTheNext() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "BRIEF ON BORDERS AND WHAT THEY ARE FOR\n\n" + TEXT,
                    "BRIEF ON BORDERS\n\n" + TEXT)))
        .contains("running: BRIEF ON BORDERS");
  }

  @Test
  void inAFewPagesAFootThatStartsAlikeIsOne() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    TEXT + "\n\n" + OFFICE + " and South\n\n" + TEXT,
                    TEXT + "\n\n" + OFFICE + " 2")))
        .contains("running: " + OFFICE + " and South", "running: " + OFFICE + " 2");
  }

  @Test
  void theOnlyNumberOfAPageInTheMiddleIsItsPageNumber() {
    assertThat(Documents.zoned(Documents.pdf(pages(1), pages(2))))
        .contains("page-number: 1", "page-number: 2");
  }

  private static String pages(int number) {
    String block = "\n\nA word about part " + "ab".charAt(number - 1) + " of it: " + TEXT;
    return (block.repeat(4) + "\n\n" + number + block.repeat(4)).strip();
  }
}
