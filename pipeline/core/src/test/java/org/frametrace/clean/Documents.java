package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.frametrace.model.ZonedSpan;
import org.frametrace.study.CleanSettings;

/** Small documents for tests, and what comes out of them. */
final class Documents {

  private Documents() {}

  /** A PDF of pages; a blank line in a page starts a new block. */
  static ExtractedText pdf(String... pages) {
    List<Page> made = new ArrayList<>();
    for (String page : pages) {
      List<Block> blocks = new ArrayList<>();
      for (String block : page.split("\n\n", -1)) {
        if (!block.isEmpty()) {
          blocks.add(new Block(BlockKind.PARAGRAPH, 0, block));
        }
      }
      made.add(new Page(made.size() + 1, blocks));
    }
    return new ExtractedText("application/pdf", true, made, Map.of());
  }

  /** A document of a format without pages. */
  static ExtractedText office(Block... blocks) {
    List<Page> pages = List.of(new Page(1, List.of(blocks)));
    return new ExtractedText("application/rtf", false, pages, Map.of());
  }

  static CleanText clean(ExtractedText extracted) {
    return new Cleaner(new CleanSettings(3)).clean(extracted);
  }

  /** Each paragraph as its zone's label, a colon and its text. */
  static List<String> zoned(ExtractedText extracted) {
    CleanText clean = clean(extracted);
    List<String> zoned = new ArrayList<>();
    for (ZonedSpan paragraph : clean.paragraphs()) {
      String text = clean.text().substring(paragraph.span().start(), paragraph.span().end());
      zoned.add(paragraph.zone().label() + ": " + text);
    }
    return zoned;
  }
}
