package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;

/** Texts that no one would write, of all that makes cleaning hard. */
final class RandomText {

  private static final String[] PIECES = {
    "a",
    "b",
    "the",
    "Rights",
    "UN",
    "migration",
    "co",
    "-",
    "-",
    "\u2010",
    "\u00AD",
    "\u00AD\n",
    "-\n",
    "- \n",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\t",
    ". ",
    ".\n",
    ":",
    ";\n",
    "1",
    "12",
    "2019",
    "\n1. ",
    "\n(a) ",
    "\n\u2022 ",
    "References\n",
    "Contents\n",
    "......",
    "_____",
    "\uFB01",
    "\uFB04",
    "\u00E9",
    "e\u0301",
    "\u0301",
    "\u00A0",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\uD835\uDC00",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u4E2D",
    "\uAC00",
    "\u1100\u1161\u11A8",
    "\u05D0",
    "\u0627",
    "\u3000",
    "\uFF76\uFF9E",
    "\u00BD",
    "\u00B2",
    "\u2028",
    "\f",
    "\r\n",
    "\u0007",
    "\u0085",
    "\uF0B7",
    "Table 1. ",
    "f l",
    "word1",
    "[",
    "\u201C",
    "\u201D",
    "A\u030A"
  };

  private static final List<BlockKind> KINDS = List.of(BlockKind.values());

  private RandomText() {}

  static String of(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  static ExtractedText document(Random random) {
    boolean paged = random.nextInt(4) > 0;
    List<Page> pages = new ArrayList<>();
    int count = paged ? 1 + random.nextInt(6) : 1;
    String head = of(random, 6);
    for (int page = 1; page <= count; page++) {
      List<Block> blocks = new ArrayList<>();
      if (random.nextBoolean()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, 0, head));
      }
      int more = random.nextInt(5);
      for (int i = 0; i < more; i++) {
        BlockKind kind =
            random.nextInt(3) > 0 ? BlockKind.PARAGRAPH : KINDS.get(random.nextInt(KINDS.size()));
        blocks.add(new Block(kind, 0, of(random, 60)));
      }
      pages.add(new Page(page, blocks));
    }
    String type = random.nextInt(3) > 0 ? "application/pdf" : "text/plain";
    return new ExtractedText(type, paged, pages, Map.of());
  }
}
