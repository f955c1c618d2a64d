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

class RuledTablesTest {

  @TempDir Path folder;

  private List<String> blocks(int rotation, Drawn drawn) throws IOException {
    return DrawnPage.blocks(folder, rotation, drawn);
  }

  private static void rule(PDPageContentStream content, int fromX, int fromY, int toX, int toY)
      throws IOException {
    content.moveTo(fromX, fromY);
    content.lineTo(toX, toY);
    content.stroke();
  }

  /** Two rows, two columns, line by line across the cells as most programs draw them. */
  private static void cells(PDPageContentStream content) throws IOException {
    text(content, 72, 560, "A paragraph above the table.");
    text(content, 72, 520, "The first finding is");
    text(content, 312, 520, "Accepted in full by");
    text(content, 72, 508, "about long-");
    text(content, 312, 508, "the office.");
    text(content, 72, 496, "term returns.");
    text(content, 72, 470, "The second finding.");
    text(content, 312, 470, "Rejected.");
    text(content, 72, 420, "A paragraph below the table.");
  }

  private static final List<String> TABLE =
      List.of(
          "PARAGRAPH: A paragraph above the table.",
          "TABLE: The first finding is about long-term returns.\tAccepted in full by the office.\n"
              + "The second finding.\tRejected.",
          "PARAGRAPH: A paragraph below the table.");

  @Test
  void readsATableBetweenRulesCellByCell() throws IOException {
    assertThat(
            blocks(
                0,
                content -> {
                  cells(content);
                  for (int y : new int[] {535, 485, 455}) {
                    rule(content, 65, y, 540, y);
                  }
                  for (int x : new int[] {65, 300, 540}) {
                    rule(content, x, 455, x, 535);
                  }
                }))
        .isEqualTo(TABLE);
  }

  @Test
  void readsATableWhoseRulesAreThinAreasAndThatIsOpenAtItsSides() throws IOException {
    assertThat(
            blocks(
                0,
                content -> {
                  cells(content);
                  for (int y : new int[] {535, 485, 455}) {
                    content.addRect(65, y, 234, 0.5f);
                    content.addRect(300, y, 240, 0.5f);
                  }
                  content.addRect(299.5f, 455, 0.5f, 80);
                  content.fill();
                }))
        .isEqualTo(TABLE);
  }

  @Test
  void readsATableOnATurnedPage() throws IOException {
    assertThat(
            blocks(
                90,
                content -> {
                  cells(content);
                  for (int y : new int[] {535, 485, 455}) {
                    rule(content, 65, y, 540, y);
                  }
                  for (int x : new int[] {65, 300, 540}) {
                    rule(content, x, 455, x, 535);
                  }
                }))
        .isEqualTo(TABLE);
  }

  @Test
  void leavesTheTextOfFramesBelowOneAnotherAsItIs() throws IOException {
    assertThat(
            blocks(
                0,
                content -> {
                  text(content, 72, 520, "A story in a frame is text that");
                  text(content, 72, 508, "goes on for some lines.");
                  text(content, 72, 470, "So is the second one.");
                  for (int y : new int[] {535, 485, 455}) {
                    rule(content, 65, y, 540, y);
                  }
                  rule(content, 65, 455, 65, 535);
                  rule(content, 540, 455, 540, 535);
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }

  @Test
  void leavesTextAsItIsWhoseWordsTheEdgesOfAreasCutThrough() throws IOException {
    assertThat(
            blocks(
                0,
                content -> {
                  content.setNonStrokingColor(0.9f);
                  content.addRect(60, 450, 120, 50);
                  content.addRect(180, 450, 300, 50);
                  content.addRect(60, 500, 120, 50);
                  content.addRect(180, 500, 300, 50);
                  content.fill();
                  content.setNonStrokingColor(0f);
                  for (int y = 460; y < 550; y += 12) {
                    text(content, 62, y, "Extraordinarilylongwordsthatrunacrosstheareas here");
                  }
                }))
        .noneMatch(block -> block.startsWith("TABLE"));
  }
}
