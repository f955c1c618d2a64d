package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.tika.DrawnPage.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.frametrace.tika.DrawnPage.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables without upright rules, and what looks like them. */
class OpenTablesTest {

  private static final List<String> PROSE =
      List.of(
          "The members of the council met",
          "in the old mill by the river and",
          "spoke about the road that leads",
          "over the hills to the north. Few",
          "of them had come by boat, since");

  @TempDir Path folder;

  private List<String> blocks(Drawn drawn) throws IOException {
    return DrawnPage.blocks(folder, 0, drawn);
  }

  private static void rules(PDPageContentStream content, int... heights) throws IOException {
    for (int y : heights) {
      content.moveTo(65, y);
      content.lineTo(540, y);
      content.stroke();
    }
  }

  private static void prose(PDPageContentStream content, int x, int y) throws IOException {
    for (int i = 0; i < PROSE.size(); i++) {
      text(content, x, y - 12 * i, PROSE.get(i));
    }
  }

  /** Three rows with a label each, between 560 and 440. */
  private static void labelled(PDPageContentStream content) throws IOException {
    text(
        content,
        72,
        600,
        "A paragraph above the table, as wide as the page and the table below it.");
    text(content, 72, 548, "Torvik");
    text(content, 160, 548, "The council accepted what the");
    text(content, 160, 536, "members had asked for in the spring.");
    text(content, 72, 508, "Langnes");
    text(content, 160, 508, "Nobody came.");
    text(content, 72, 468, "Sund");
    text(content, 160, 468, "The road was closed, and the letter");
    text(content, 160, 456, "was read in the year after.");
    text(
        content,
        72,
        400,
        "A paragraph below the table, as wide as the page and the table above it.");
  }

  private static final String LABELLED =
      """
      TABLE: Torvik\tThe council accepted what the members had asked for in the spring.
      Langnes\tNobody came.
      Sund\tThe road was closed, and the letter was read in the year after."""
          .strip();

  @Test
  void levelRulesPartTheRowsAndAWhiteGutterTheColumns() throws IOException {
    assertThat(
            blocks(
                content -> {
                  labelled(content);
                  rules(content, 560, 520, 480, 440);
                }))
        .contains(LABELLED)
        .anyMatch(block -> block.startsWith("PARAGRAPH: A paragraph above"))
        .anyMatch(block -> block.startsWith("PARAGRAPH: A paragraph below"));
  }

  @Test
  void colouredRowsAreRules() throws IOException {
    assertThat(
            blocks(
                content -> {
                  content.setNonStrokingColor(0.9f);
                  content.addRect(65, 520, 475, 40);
                  content.addRect(65, 440, 475, 40);
                  content.fill();
                  content.setNonStrokingColor(0f);
                  labelled(content);
                }))
        .contains(LABELLED);
  }

  @Test
  void linesOfShortCellsAreATableWithoutAnyRule() throws IOException {
    assertThat(
            blocks(
                content -> {
                  text(content, 72, 600, "A paragraph above the table, as wide as the page is.");
                  String[][] rows = {
                    {"Place", "Spring", "Autumn"},
                    {"Torvik", "12", "30"},
                    {"Langnes", "7", "41"},
                    {"Sund", "19", "5"},
                    {"All", "38", "76"}
                  };
                  for (int i = 0; i < rows.length; i++) {
                    for (int j = 0; j < 3; j++) {
                      text(content, 72 + 120 * j, 560 - 16 * i, rows[i][j]);
                    }
                  }
                }))
        .contains(
            """
            TABLE: Place\tSpring\tAutumn
            Torvik\t12\t30
            Langnes\t7\t41
            Sund\t19\t5
            All\t38\t76"""
                .strip());
  }

  @Test
  void twoColumnsOfProseAreNoTableEvenBetweenRules() throws IOException {
    assertThat(
            blocks(
                content -> {
                  for (int y : new int[] {700, 600, 500}) {
                    prose(content, 72, y);
                    prose(content, 320, y);
                  }
                  rules(content, 720, 630, 530, 430);
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }

  @Test
  void threeColumnsOfProseAreNoTable() throws IOException {
    assertThat(
            blocks(
                content -> {
                  for (int y = 700; y > 400; y -= 60) {
                    prose(content, 40, y);
                    prose(content, 225, y);
                    prose(content, 410, y);
                  }
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }

  @Test
  void addressesSideBySideAreNoTable() throws IOException {
    assertThat(
            blocks(
                content -> {
                  String[] lines = {"The mill", "14 River Road", "Torvik", "Norway", "Box 12"};
                  for (int i = 0; i < lines.length; i++) {
                    text(content, 72, 700 - 12 * i, lines[i]);
                    text(content, 320, 700 - 12 * i, lines[i]);
                  }
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }

  @Test
  void signaturesSideBySideAreNoTable() throws IOException {
    assertThat(
            blocks(
                content -> {
                  prose(content, 72, 700);
                  for (int x : new int[] {72, 220, 370}) {
                    text(content, x, 560, "(Signed)");
                    text(content, x, 546, "J. Doe");
                    text(content, x, 532, "Chair");
                  }
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }

  @Test
  void listsWhoseMarksStandApartAreNoTable() throws IOException {
    assertThat(
            blocks(
                content -> {
                  for (int i = 0; i < 5; i++) {
                    text(content, 72, 700 - 40 * i, (i + 1) + ".");
                    text(
                        content, 110, 700 - 40 * i, "The members asked for a road over the hills.");
                  }
                  rules(content, 720, 680, 640, 600, 560, 520);
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }

  @Test
  void contentsAreNoTable() throws IOException {
    assertThat(
            blocks(
                content -> {
                  for (int i = 0; i < 6; i++) {
                    text(content, 72, 700 - 16 * i, "1." + (i + 1));
                    text(content, 110, 700 - 16 * i, "On roads");
                    text(content, 500, 700 - 16 * i, String.valueOf(4 + 3 * i));
                  }
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }

  @Test
  void aLineThatEndsWithASpaceEnds() throws IOException {
    assertThat(
            blocks(
                content -> {
                  text(content, 72, 700, "The council met in the old mill by the ");
                  text(content, 72, 688, "river and spoke about the road.");
                }))
        .containsExactly(
            """
            PARAGRAPH: The council met in the old mill by the\s
            river and spoke about the road."""
                .strip());
  }
}
