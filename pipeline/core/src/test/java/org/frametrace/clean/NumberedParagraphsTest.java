package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

class NumberedParagraphsTest {

  private static final String LONG =
      " The office made plans with its partners and then it paid for them.".repeat(7);

  @Test
  void aLongItemOfAListThatBeginsAnewIsNoRunningText() {
    List<String> zoned =
        Documents.zoned(
            Documents.pdf(
                "The work had three parts, which are described below.\n\n1. Plans."
                    + LONG
                    + "\n\n2. Money."
                    + LONG
                    + "\n\n3. People."
                    + LONG));
    assertThat(zoned).filteredOn(p -> p.startsWith("list-item: ")).hasSize(3);
  }

  @Test
  void aLongNumberedParagraphByItselfIsRunningText() {
    assertThat(Documents.zoned(Documents.pdf("Some words.\n\n17. Plans." + LONG)))
        .anyMatch(p -> p.startsWith("body: 17. Plans."));
  }

  @Test
  void operativeParagraphsOfAResolutionAreItsText() {
    List<String> zoned =
        Documents.zoned(
            Documents.pdf(
                """
                Recalling its first resolution on the subject of borders,

                Noting with concern that borders are still there,

                Welcoming the report that was written about them,

                1. Decides to read the report;

                2. Also decides to write another.\
                """));
    assertThat(zoned).filteredOn(p -> p.startsWith("body: ")).hasSize(5);
  }

  @Test
  void numbersOfSeveralLevelsCountText() {
    String text =
        "3.7. The office made plans with its partners and then it paid for them, and nobody who was"
            + " asked about it later had a word to say against that.";
    assertThat(Documents.zoned(Documents.pdf("Some words.\n\n" + text)))
        .contains(Zone.BODY.label() + ": " + text);
  }
}
