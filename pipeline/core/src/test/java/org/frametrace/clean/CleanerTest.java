package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.study.CleanSettings;
import org.junit.jupiter.api.Test;

class CleanerTest {

  @Test
  void anEmptyDocumentHasNoParagraphs() {
    assertThat(Documents.zoned(Documents.pdf("", ""))).isEmpty();
  }

  @Test
  void aSentenceGoesOnOverThePageAndItsRunningHead() {
    String head = "Annual report of the Bureau\n\n";
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    head + "The Bureau opened three offices in the region and\nsent two of its",
                    head + "members there before the end of\nthe year.",
                    head + "Nothing else is known.")))
        .containsExactly(
            "running: Annual report of the Bureau",
            "body: The Bureau opened three offices in the region and sent two of its members there"
                + " before the end of the year.",
            "running: Annual report of the Bureau",
            "running: Annual report of the Bureau",
            "body: Nothing else is known.");
  }

  @Test
  void theFilesOwnStructureDecidesTheZone() {
    assertThat(
            Documents.zoned(
                Documents.office(
                    new Block(BlockKind.HEADING, 1, "Human rights"),
                    new Block(BlockKind.PARAGRAPH, 0, "States have duties."),
                    new Block(BlockKind.LIST_ITEM, 1, "first"),
                    new Block(BlockKind.TABLE, 0, "a\tb\nc\td"))))
        .containsExactly(
            "heading: Human rights",
            "body: States have duties.",
            "list-item: first",
            "table: a",
            "table: b",
            "table: c",
            "table: d");
  }

  @Test
  void theFingerprintNamesTheSettings() {
    assertThat(new Cleaner(new CleanSettings(3)).fingerprint())
        .isNotEqualTo(new Cleaner(new CleanSettings(4)).fingerprint());
  }
}
