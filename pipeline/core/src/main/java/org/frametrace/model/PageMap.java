package org.frametrace.model;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Says on which page a character of {@link ExtractedText#text()} stands, and how many of the pages
 * are pictures.
 *
 * @param paged whether the format has pages
 * @param start offset of each page's first character, strictly increasing, the first is 0
 * @param pictures the pages that are pictures
 */
public record PageMap(boolean paged, int[] start, PicturePages pictures) {

  public PageMap {
    if (start.length == 0 || start[0] != 0) {
      throw new IllegalArgumentException(
          "the first page starts at 0, found " + Arrays.toString(start));
    }
  }

  /** Creates the map of a text without pictures. */
  public PageMap(boolean paged, int[] start) {
    this(paged, start, PicturePages.NONE);
  }

  /** Returns the map of an extracted text. */
  public static PageMap of(ExtractedText text) {
    int[] start = new int[text.pages().size()];
    int at = 0;
    for (int i = 0; i < start.length; i++) {
      start[i] = at;
      at += text.pages().get(i).text().length() + ExtractedText.PAGE_SEPARATOR.length();
    }
    return new PageMap(text.paged(), start, PicturePages.of(text));
  }

  /** Returns the number of pages, or nothing for a format without pages. */
  public OptionalInt pages() {
    return paged ? OptionalInt.of(start.length) : OptionalInt.empty();
  }

  /** Returns the page of a character, from 1, or nothing for a format without pages. */
  public OptionalInt pageOf(int offset) {
    return paged ? OptionalInt.of(index(offset) + 1) : OptionalInt.empty();
  }

  /** Returns the offset of a character within its page's text. */
  public int offsetInPage(int offset) {
    return offset - start[index(offset)];
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(start, offset);
    return found >= 0 ? found : -found - 2;
  }
}
