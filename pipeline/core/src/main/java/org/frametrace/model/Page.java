package org.frametrace.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One page of a file, or the whole file where its format has no pages.
 *
 * @param number from 1
 * @param blocks in reading order
 * @param ocrConfidence how sure text recognition is of the page's words, from 0 to 1, weighted by
 *     their length; 0 where it found none; empty for a page whose text stands in the file
 * @param unread whether the page is a picture whose text, if it has any, could not be recognised
 */
public record Page(int number, List<Block> blocks, OptionalDouble ocrConfidence, boolean unread) {

  /** What stands between two blocks in {@link #text()}. */
  public static final String BLOCK_SEPARATOR = "\n\n";

  public Page {
    if (number < 1) {
      throw new IllegalArgumentException("pages are numbered from 1, found " + number);
    }
    double confidence = ocrConfidence.orElse(0);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1, found " + confidence);
    }
    if (unread && ocrConfidence.isPresent()) {
      throw new IllegalArgumentException("a page is recognised or unread, found both");
    }
    blocks = List.copyOf(blocks);
  }

  /** Creates a page whose text stands in the file. */
  public Page(int number, List<Block> blocks) {
    this(number, blocks, OptionalDouble.empty(), false);
  }

  /**
   * Returns the page's text: the blocks in order with {@link #BLOCK_SEPARATOR} between them.
   * Offsets refer to it.
   */
  public String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining(BLOCK_SEPARATOR));
  }
}
