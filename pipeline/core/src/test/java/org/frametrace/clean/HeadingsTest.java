package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static final String LONG =
      " The office made plans with its partners and then it paid for them.".repeat(7);

  private static final String HEAD =
      "Promoting trees: the efforts of all States to plant along their roads are supported by an"
          + " effective means of counting";

  private static List<String> zoned(String... blocks) {
    return Documents.zoned(Documents.pdf(String.join("\n\n", blocks)));
  }

  @Test
  void whatHasNoNumberAndNoFullStopBetweenNumberedParagraphsIsAHeading() {
    assertThat(zoned("Some words.", "17. Plans." + LONG, HEAD, "18. Money." + LONG))
        .contains("heading: " + HEAD);
  }

  @Test
  void aSentenceBetweenNumberedParagraphsIsText() {
    assertThat(zoned("Some words.", "17. Plans." + LONG, HEAD + ".", "18. Money." + LONG))
        .contains("body: " + HEAD + ".");
  }

  @Test
  void aLongTitleWithARomanNumberIsAHeading() {
    String title =
        "VI. Mobilizing solidarity among all States, better partnerships of those who plant and of"
            + " those who water, and new tools for the roads of the northern and the southern plain";
    assertThat(zoned("Some words.", title, "78. Plans." + LONG)).contains("heading: " + title);
  }

  @Test
  void aQuestionBetweenItsSignsHeadsTheTextBelow() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    Los países plantan árboles en la llanura del norte.
                    ¿Cuántos árboles viven
                    sin agua en la llanura?
                    Más de mil árboles de la llanura viven sin agua y sin que nadie los cuente.
                    """)))
        .contains("heading: ¿Cuántos árboles viven sin agua en la llanura?");
  }

  @Test
  void aQuestionWithinASentenceHeadsNothing() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Los países preguntan cada año, en la llanura, ¿cuántos árboles\n"
                        + "viven sin agua? y nadie les responde con un número que sea cierto.")))
        .noneMatch(paragraph -> paragraph.startsWith("heading: "));
  }
}
