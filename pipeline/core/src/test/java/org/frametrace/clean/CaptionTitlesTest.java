package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTitlesTest {

  private static final String TEXT =
      """
      The Committee counted the trees that stand along the roads of the plain again
      and found that there are more of them than there were when it counted last time.
      It then asked the States to tell it how they had done that and what it had cost
      them, and whether they would do it again along other roads of the plain as well.
      """;

  private static List<String> zoned(String below) {
    return Documents.zoned(Documents.pdf(TEXT + "Table 3\n" + below));
  }

  @Test
  void theTitleBelowANumberIsPartOfTheCaption() {
    assertThat(zoned("Trees along the roads, by year\nElm 1 2 3\nOak 4 5 6\n"))
        .contains("caption: Table 3 Trees along the roads, by year");
  }

  @Test
  void aTitleGoesOnAfterAFullLine() {
    assertThat(
            zoned(
                """
                Trees along the roads that the Committee counted and that the States had named
                before, by year
                Elm 1 2 3
                """))
        .anyMatch(
            paragraph ->
                paragraph.startsWith("caption: Table 3 Trees") && paragraph.endsWith("by year"));
  }

  @Test
  void aSentenceBelowANumberIsNoTitle() {
    assertThat(zoned("The trees were counted by three persons who had not met before they came.\n"))
        .noneMatch(paragraph -> paragraph.startsWith("caption: Table 3 The trees"));
  }

  @Test
  void aManyLineTextBelowANumberIsNoTitle() {
    assertThat(zoned(TEXT.replace(".", "").repeat(3)))
        .noneMatch(paragraph -> paragraph.startsWith("caption: Table 3 The Committee"));
  }
}
