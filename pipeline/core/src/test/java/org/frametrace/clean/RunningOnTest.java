package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningOnTest {

  private static List<String> zoned(String text) {
    return Documents.zoned(Documents.pdf(text));
  }

  @Test
  void aNumberGoesOnWithThoseWithinTheLinesBefore() {
    assertThat(
            zoned(
                """
                The evaluation used several methods: (1) review of the documents that the
                project office had kept over the years; (2) interviews with all partners;
                (3) a count of the trees; (4) visits to the plain and to its roads, also
                in winter.
                """))
        .hasSize(1)
        .allMatch(paragraph -> paragraph.startsWith("body: "));
  }

  @Test
  void aNumberThatStartsALineAsThoseBeforeItDoesNotGoOn() {
    assertThat(
            zoned(
                """
                The evaluation used several methods, of which all partners had been told:

                (1) review of the documents;

                (2) interviews with all partners;

                (3) a count of the trees.\
                """))
        .filteredOn(paragraph -> paragraph.startsWith("list-item: "))
        .hasSize(3);
  }

  @Test
  void theSignBetweenPartiesIsNoNumber() {
    assertThat(
            zoned(
                """
                The Committee found that the facts did not disclose any violation in A.B. and Smith
                v. Northland, on the felling of trees, and asked the State to plant others.
                """))
        .hasSize(1);
  }

  @Test
  void theFifthItemOfAListIsNone() {
    assertThat(
            zoned(
                "iv. Planting of trees with the Women’s Union\n"
                    + "v. Counting of trees along the roads of the southern plain and of the hills"))
        .hasSize(2);
  }
}
