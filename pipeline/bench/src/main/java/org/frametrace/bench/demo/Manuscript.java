package org.frametrace.bench.demo;

import java.util.List;

/**
 * What a document says, before it has a format.
 *
 * @param cover lines of the first page, below the title
 * @param parts what follows
 */
record Manuscript(String title, List<String> cover, List<Part> parts) {

  Manuscript {
    cover = List.copyOf(cover);
    parts = List.copyOf(parts);
  }

  /** The texts of the headings in order. */
  List<String> headings() {
    return parts.stream()
        .filter(Part.Heading.class::isInstance)
        .map(part -> ((Part.Heading) part).text())
        .toList();
  }

  /** Returns a text with the apostrophes of print. */
  static String typographic(String text) {
    return text.replace('\'', '\u2019');
  }
}
