package org.frametrace.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;

/** Extracted texts of every shape, from a seed. */
final class SomeTexts {

  private SomeTexts() {}

  static ExtractedText random(long seed) {
    Random random = new Random(seed);
    boolean paged = random.nextBoolean();
    List<Page> pages = new ArrayList<>();
    int pageCount = paged ? 1 + random.nextInt(5) : 1;
    for (int number = 1; number <= pageCount; number++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        BlockKind[] kinds = BlockKind.values();
        blocks.add(
            new Block(kinds[random.nextInt(kinds.length)], random.nextInt(7), string(random)));
      }
      boolean recognised = random.nextBoolean();
      pages.add(
          new Page(
              number,
              blocks,
              recognised ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
              !recognised && random.nextBoolean()));
    }
    Map<String, String> properties = new TreeMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      properties.put(string(random), string(random));
    }
    return new ExtractedText("application/pdf", paged, pages, properties);
  }

  /** ASCII, accents, other scripts, pairs of surrogates and halves of them. */
  private static String string(Random random) {
    StringBuilder string = new StringBuilder();
    int range = new int[] {0x80, 0x100, 0x3000, 0x10000}[random.nextInt(4)];
    for (int i = random.nextInt(40); i > 0; i--) {
      string.append((char) random.nextInt(range));
    }
    return string.toString();
  }
}
