package org.frametrace.report;

import java.util.List;
import java.util.stream.Stream;

/** Builds tables of the page. */
final class TableView {

  private static final int LONGEST_CELL = 400;

  private final Element body = Element.of("tbody");
  private final Element table;

  private TableView(Element head) {
    table = Element.of("table").add(head, body);
  }

  /**
   * Returns a table with a heading row.
   *
   * @param columns headings; one that begins with {@code #} is a column of numbers
   */
  static TableView of(String... columns) {
    Element row = Element.of("tr");
    for (String column : columns) {
      boolean number = column.startsWith("#");
      Element cell = Element.of("th", number ? column.substring(1) : column).with("scope", "col");
      row.add(number ? cell.with("class", "n") : cell);
    }
    return new TableView(Element.of("thead").add(row));
  }

  /** Adds a row of texts. */
  TableView row(String... cells) {
    return row(Stream.of(cells).map(TableView::cell).toList());
  }

  /** Adds a row of cells. */
  TableView row(List<Element> cells) {
    body.add(Element.of("tr").add(cells));
    return this;
  }

  /** Returns the table. */
  Element element() {
    return table;
  }

  /** Returns a cell; numbers are set to the right. */
  static Element cell(String text) {
    Element cell = Element.of("td", cut(text));
    return text.matches("[-–]|[-–]?[0-9][0-9.,]*(\\u00A0%)?") ? cell.with("class", "n") : cell;
  }

  /** Returns the beginning of a text that is too long for a cell. */
  static String cut(String text) {
    if (text.length() <= LONGEST_CELL) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_CELL - end) + "…";
  }

  /** Returns a table in a box that scrolls where the screen is narrow. */
  static Element scrolling(Element table) {
    return Element.of("div").with("class", "scroll").with("tabindex", "0").add(table);
  }
}
