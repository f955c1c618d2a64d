package org.frametrace.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One page of a file, or the whole file where its format has no pages.
 *
 * @param number from 1
 * @param blocks in reading order
 */
public record Page(int number, List<Block> blocks) {

  /** What stands between two blocks in {@link #text()}. */
  public static final String BLOCK_SEPARATOR = "\n\n";

  public Page {
    if (number < 1) {
      throw new IllegalArgumentException("pages are numbered from 1, found " + number);
    }
    blocks = List.copyOf(blocks);
  }

  /**
   * Returns the page's text: the blocks in order with {@link #BLOCK_SEPARATOR} between them.
   * Offsets refer to it.
   */
  public String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining(BLOCK_SEPARATOR));
  }
}
