package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormsTest {

  private static final String SENTENCE =
      " The office will make plans with its partners and pay for them in time.";

  private static String page(String cue) {
    StringBuilder page = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      page.append("Evaluation recommendation " + i + ":" + SENTENCE + "\n\n");
      page.append(cue + ": Accepted." + SENTENCE + "\n\n");
      page.append("Priority level: high." + SENTENCE + "\n\n");
    }
    return page.toString();
  }

  @Test
  void answersOfAManagementAreCellsThoughTheyAreSentences() {
    String page = page("Management response");
    assertThat(Documents.zoned(Documents.pdf(page)))
        .isNotEmpty()
        .allMatch(p -> p.startsWith("table: "));
  }

  @Test
  void labelsThatComeBackInAnotherTextLeaveItText() {
    String page = page("General opinion");
    assertThat(Documents.zoned(Documents.pdf(page)))
        .isNotEmpty()
        .allMatch(p -> p.startsWith("body: "));
  }
}
