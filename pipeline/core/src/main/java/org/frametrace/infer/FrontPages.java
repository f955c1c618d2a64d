package org.frametrace.infer;

import java.util.List;
import java.util.stream.Stream;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;

/**
 * The lines of a document on which it says what it is.
 *
 * @param cover the lines of the first page
 * @param imprint the lines of the first pages and of the last, where copyright is stated
 */
record FrontPages(List<String> cover, List<String> imprint) {

  private static final int IMPRINT_PAGES = 3;

  /** In a file without pages, so many lines are taken for its first page. */
  private static final int COVER_LINES = 40;

  /** More is no front page but a book without line breaks. */
  private static final int MOST_CHARACTERS = 20_000;

  FrontPages {
    cover = List.copyOf(cover);
    imprint = List.copyOf(imprint);
  }

  static FrontPages of(ExtractedText text) {
    List<Page> pages = text.pages();
    if (!text.paged()) {
      List<String> lines = lines(pages.getFirst()).limit(COVER_LINES).toList();
      return new FrontPages(lines, lines);
    }
    List<Page> imprint =
        pages.stream()
            .filter(page -> page.number() <= IMPRINT_PAGES || page.number() == pages.size())
            .toList();
    return new FrontPages(
        lines(pages.getFirst()).toList(), imprint.stream().flatMap(FrontPages::lines).toList());
  }

  private static Stream<String> lines(Page page) {
    String text = page.text();
    return text.substring(0, Math.min(text.length(), MOST_CHARACTERS))
        .lines()
        .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty());
  }
}
