package org.frametrace.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a parser read from a file: pages of blocks, and the properties that the file has about
 * itself.
 *
 * @param mediaType the detected type, for instance {@code application/pdf}; the bytes decide, not
 *     the name
 * @param paged whether the format has pages; if not, there is exactly one
 * @param pages in order; there may be pages without blocks, but at least one page
 * @param properties the file's own metadata (title, author, dates), sorted by name
 */
public record ExtractedText(
    String mediaType, boolean paged, List<Page> pages, Map<String, String> properties) {

  /** What stands between two pages in {@link #text()}. */
  public static final String PAGE_SEPARATOR = "\f";

  public ExtractedText {
    pages = List.copyOf(pages);
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    if (pages.isEmpty()) {
      throw new IllegalArgumentException(
          "an extracted text has at least one page, even if it is empty");
    }
    if (!paged && pages.size() > 1) {
      throw new IllegalArgumentException(
          "a format without pages has one page, found " + pages.size());
    }
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).number() != i + 1) {
        throw new IllegalArgumentException(
            "pages are numbered without gaps, found "
                + pages.get(i).number()
                + " at place "
                + (i + 1));
      }
    }
  }

  /**
   * Returns the whole text: the pages' texts with {@link #PAGE_SEPARATOR} between them. Alignments
   * lead to it.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Page page : pages) {
      if (!text.isEmpty() || page.number() > 1) {
        text.append(PAGE_SEPARATOR);
      }
      text.append(page.text());
    }
    return text.toString();
  }

  /** Returns whether any block has a character that is no white space. */
  public boolean hasText() {
    return pages.stream().flatMap(p -> p.blocks().stream()).anyMatch(b -> !b.text().isBlank());
  }
}
