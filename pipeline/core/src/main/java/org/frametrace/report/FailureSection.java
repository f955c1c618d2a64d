package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.Failure.Reason;

/** The documents that are not in the numbers, why, and what to do; and sentences not to trust. */
final class FailureSection {

  private static final int MOST_DEGRADED = 10;

  private final Rows outcomes;
  private final Rows documents;

  FailureSection(ReportInput input) {
    this.outcomes =
        input
            .rows("outcomes")
            .where("final", "true")
            .where(row -> !row.get("outcome").equals("done"));
    this.documents = input.rows("documents");
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    if (outcomes.rows().isEmpty()) {
      content.add(Element.of("p", "Every document that was found was measured."));
    } else {
      content.add(
          Element.of(
              "p",
              "Not in the numbers: "
                  + Numbers.counted(outcomes.rows().size(), "document")
                  + ". None counts as zero; they are missing."));
    }
    for (String outcome : List.of("failed", "skipped")) {
      Rows own = outcomes.where("outcome", outcome);
      for (String reason : own.distinct("reason").stream().sorted().toList()) {
        content.add(block(outcome, reason, own.where("reason", reason)));
      }
    }
    content.addAll(unread());
    content.add(Element.of("h3", "Sentences that cannot be trusted"));
    content.addAll(degraded());
    return new Section("failures", "Documents that were not measured", content);
  }

  private static Element block(String outcome, String reason, Rows own) {
    TableView table = TableView.of("Document", "Stage", "What was seen");
    own.rows().forEach(row -> table.row(row.get("document"), row.get("stage"), row.get("detail")));
    Element block = Element.of("div");
    block.add(
        Element.of("h3", outcome + ": " + reason + " (" + own.rows().size() + ")"),
        Element.of("p", advice(reason)),
        Element.of("div").with("class", "scroll tall").with("tabindex", "0").add(table.element()));
    return block;
  }

  /** Pages of measured documents are missing as silently as documents, unless one says so. */
  private List<Element> unread() {
    long pages = documents.sum("unread_pages");
    if (pages == 0) {
      return List.of();
    }
    TableView table = TableView.of("Document", "#Pages not read", "#Pages");
    long own = 0;
    for (Rows.Row row : documents.rows()) {
      if (Numbers.count(row.get("unread_pages")) > 0) {
        own++;
        table.row(row.get("document"), row.get("unread_pages"), row.get("pages"));
      }
    }
    return List.of(
        Element.of("h3", "Pages that could not be read"),
        Element.of(
            "p",
            Numbers.counted(pages, "page")
                + " of "
                + Numbers.counted(own, "document")
                + " are pictures whose text, if they have any, is not in the numbers. "
                + advice(Reason.NEEDS_OCR)),
        TableView.scrolling(table.element()));
  }

  private List<Element> degraded() {
    long sentences = documents.sum("degraded_sentences");
    if (sentences == 0) {
      return List.of(Element.of("p", "None: every sentence could be tagged."));
    }
    List<Element> content = new ArrayList<>();
    content.add(
        Element.of(
            "p",
            "Too long, or not to be tagged: "
                + Numbers.counted(sentences, "sentence")
                + ", mostly tables and lists that were read as text. Their words count, but hits"
                + " that depend on tags may be missing. The documents with most of them:"));
    TableView table = TableView.of("Document", "#Such sentences", "#Of sentences");
    documents.rows().stream()
        .filter(row -> Numbers.count(row.get("degraded_sentences")) > 0)
        .sorted(
            (a, b) ->
                Long.compare(
                    Numbers.count(b.get("degraded_sentences")),
                    Numbers.count(a.get("degraded_sentences"))))
        .limit(MOST_DEGRADED)
        .forEach(
            row ->
                table.row(
                    row.get("document"),
                    Numbers.grouped(Numbers.count(row.get("degraded_sentences"))),
                    Numbers.grouped(Numbers.count(row.get("sentences")))));
    content.add(TableView.scrolling(table.element()));
    return content;
  }

  /** Returns what a person can do about a reason. */
  private static String advice(String label) {
    for (Reason reason : Reason.values()) {
      if (reason.label().equals(label)) {
        return advice(reason);
      }
    }
    return "See outcomes.csv.";
  }

  private static String advice(Reason reason) {
    return switch (reason) {
      case DUPLICATE ->
          "Nothing to do: the same text is measured once. Where two documents are alike and are not"
              + " one, raise reuse: duplicate-similarity in the study.";
      case SYSTEM_FILE -> "Nothing to do, or rename the file if it is a document.";
      case EMPTY_FILE -> "Fetch the file again; the copy holds no bytes.";
      case OUTSIDE_CORPUS -> "Put the file itself into the corpus folder instead of a link.";
      case UNREADABLE -> "Check the permissions of the file.";
      case UNSUPPORTED_TYPE -> "Convert the file to PDF, DOCX, HTML or plain text.";
      case ENCRYPTED -> "Save a copy without a password.";
      case DAMAGED -> "Fetch the file again, or open it and save it anew.";
      case TIME_LIMIT -> "Raise the time limit in the study, or split the file.";
      case MEMORY_LIMIT -> "Raise the memory limit in the study, or split the file.";
      case OUTPUT_LIMIT -> "Raise the limit of characters in the study, if the text is real.";
      case WORKER_DIED -> "Run again; if it happens again, convert the file to another format.";
      case DISK_LIMIT ->
          "Make room in the folder for temporary files, or raise temporary-megabytes in the study.";
      case NO_TEXT -> "Look at the file: there is no text in it, or it cannot be recognised.";
      case UNREADABLE_TEXT_LAYER ->
          "Its fonts do not say which letters they draw: run text recognition on its pages.";
      case NEEDS_OCR ->
          "Scans: install Tesseract with the languages of the documents and run again; only these"
              + " documents are read anew.";
      case LANGUAGE_NOT_MEASURED ->
          "Nothing to do if the study is about other languages; the lexicons speak English.";
      case INTERNAL -> "A fault of this program: please report it with log.jsonl.";
    };
  }
}
