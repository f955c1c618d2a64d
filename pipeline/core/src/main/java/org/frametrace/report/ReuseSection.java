package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;

/** What is left out because it stands elsewhere too: duplicates and recycled passages. */
final class ReuseSection {

  private static final int MOST_PASSAGES = 10;

  private final Rows documents;
  private final Rows passages;
  private final Rows sensitivity;

  ReuseSection(ReportInput input) {
    this.documents = input.rows("documents");
    this.passages = input.rows("recycled");
    this.sensitivity = input.rows("sensitivity");
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    if (!sensitivity.rows().isEmpty()) {
      content.add(Element.of("p", duplicates() + " " + recycled()));
      if (!passages.rows().isEmpty()) {
        content.add(TableView.scrolling(table()));
      }
    }
    return new Section("reuse", "Text that stands in several documents", content);
  }

  private String duplicates() {
    long left =
        documents
            .where("reason", "duplicate")
            .where(row -> !row.get("duplicate_kind").equals("exact"))
            .rows()
            .size();
    return left == 0
        ? "No document is left out because another has nearly the same text."
        : "Left out because another document has the same or nearly the same text: "
            + Numbers.counted(left, "document")
            + " (listed below, under those that were not measured).";
  }

  private String recycled() {
    long recycled = documents.sum("recycled_words");
    long words = documents.sum("words");
    return recycled == 0
        ? "No recycled passage is left out."
        : "Recycled, and left out of words and hits: "
            + Numbers.counted(recycled, "word")
            + ", "
            + Numbers.percent((double) recycled / (recycled + words))
            + " of the measured text. sensitivity.csv has the numbers with all of this. The passages"
            + " with the most text, documents times words; names of institutions can be among them:";
  }

  private Element table() {
    TableView table = TableView.of("Passage", "#Documents", "#Words", "Series", "First in", "Page");
    passages.rows().stream()
        .limit(MOST_PASSAGES)
        .forEach(
            row ->
                table.row(
                    row.get("passage"),
                    row.get("documents"),
                    row.get("words"),
                    row.get("series"),
                    row.get("document"),
                    row.get("page")));
    return table.element();
  }
}
