package org.frametrace.bench.demo;

import java.util.List;

/** A part of a manuscript. */
sealed interface Part {

  /** The head of a section. */
  record Heading(String text) implements Part {}

  /**
   * A paragraph of running text.
   *
   * @param whole whether it must not be cut by the end of a page
   * @param note its footnote, or an empty string
   */
  record Paragraph(String text, boolean whole, String note) implements Part {}

  /** A list with bullets. */
  record Items(List<String> items) implements Part {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A table; the first row is its head. */
  record Grid(String caption, List<List<String>> rows) implements Part {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  /** One work of a bibliography. */
  record Work(String text) implements Part {}
}
