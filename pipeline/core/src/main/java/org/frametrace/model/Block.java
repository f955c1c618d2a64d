package org.frametrace.model;

/**
 * One block of a page as it stands in the file.
 *
 * @param kind what the file says that it is
 * @param level depth of a heading or list item from 1, and 0 for all other kinds
 * @param text its characters; line breaks of the layout are kept as {@code \n}
 */
public record Block(BlockKind kind, int level, String text) {

  public Block {
    if (level < 0) {
      throw new IllegalArgumentException("the level of a block is not negative, found " + level);
    }
  }
}
