package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;

/** How to read the page, where the numbers are, and what they were made with. */
final class ReadingSection {

  private final ReportInput input;

  ReadingSection(ReportInput input) {
    this.input = input;
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    Element list = Element.of("ul");
    for (String point :
        List.of(
            "A hit is a place where an entry of a lexicon matches; it says that words were used,"
                + " not why, and not whether anything was done.",
            "Rates are hits per million words of the zones that the study measures. Names of"
                + " departments, programmes and publications that contain a term are listed as"
                + " names and do not count.",
            "Intervals hold for documents like these. They do not cover what the lexicons miss or"
                + " wrongly take; only reading a sample can show that.",
            "A missing year or group is missing, never zero. An empty cell of a table is not"
                + " available, never zero.",
            "Where only people can say whether words mean what a claim speaks of, the verdict is needs"
                + " human reading until they have filled in its sheet (tables/claims, ending in"
                + " _passages.csv or _reading.csv); the next run counts their answers.",
            "With many frames, years and groups some differences will look large by chance. A claim"
                + " is judged by a rule that was fixed before, not by the largest difference.")) {
      list.add(Element.of("li", point));
    }
    content.add(list);
    content.add(Element.of("h3", "The tables behind this page"));
    TableView tables = TableView.of("File", "What it holds", "#Rows");
    input
        .tables()
        .forEach(
            table ->
                tables.row(
                    table.name() + ".csv", table.meaning(), Numbers.grouped(table.rows().size())));
    content.add(TableView.scrolling(tables.element()));
    if (!input.facts().isEmpty()) {
      content.add(Element.of("h3", "What it was made with"));
      TableView facts = TableView.of("Fact", "Value");
      input.facts().forEach(facts::row);
      content.add(TableView.scrolling(facts.element()));
    }
    return new Section("reading", "How to read this page", content);
  }
}
