package org.frametrace.tables;

import java.util.ArrayList;
import java.util.List;

/** The tables about documents: which there are, what became of them, and where the hits stand. */
public final class DocumentTables {

  /** One row a document. */
  public static final TableDefinition DOCUMENTS =
      new TableDefinition(
          "documents",
          "One row a document of the corpus, whatever became of it.",
          List.of(
              Column.text(
                  "document",
                  "The document's stable name in all tables: its path below documents/."),
              Column.text("file", "Path of the file below the corpus's documents/."),
              Column.text("title", "Title; empty if not known."),
              Column.text("issuer", "Who issued it; empty if not known."),
              Column.text("series", "Series it belongs to; empty if not given."),
              Column.text("genre", "Genre; empty if not given."),
              Column.year("year", "Year of publication; empty if not known."),
              Column.text(
                  "year_source",
                  "Where the year comes from: metadata, front matter, file name or properties;"
                      + " empty without a year."),
              Column.text(
                  "language", "Language as an ISO 639-1 code; empty if it could not be told."),
              Column.integer(
                  "pages",
                  "pages",
                  "Pages; empty if the document was not extracted or its format has none."),
              Column.integer(
                  "words",
                  "words",
                  "Words in the measured zones that are not recycled, the denominator of its"
                      + " rates; empty if the document was not measured."),
              Column.integer(
                  "sentences",
                  "sentences",
                  "Sentences of at least four such words; empty if the document was not"
                      + " measured."),
              Column.text("status", "Final outcome: done, skipped or failed."),
              Column.text("reason", "Why it was skipped or failed; empty if it was measured."),
              Column.text(
                  "duplicate_of",
                  "The document that is kept in its place; empty if it is no duplicate."),
              Column.text("sha256", "SHA-256 of the file; empty if it could not be read."),
              Column.text(
                  "language_source",
                  "Where the language comes from: metadata or text; empty without a language."),
              Column.integer(
                  "words_all_zones",
                  "words",
                  "Words in all zones; empty if the document was not measured."),
              Column.integer(
                  "degraded_sentences",
                  "sentences",
                  "Sentences whose tags cannot be trusted, too long or not tagged; empty if"
                      + " the document was not annotated."),
              Column.integer(
                  "recycled_words",
                  "words",
                  "Words in the measured zones that stand in many documents and are not in"
                      + " words; empty if the document was not measured."),
              Column.text(
                  "duplicate_kind",
                  "In what it is the same as the one that is kept: exact (the same bytes),"
                      + " text (the same words), near (nearly the same words) or translation;"
                      + " empty if it is no duplicate."),
              Column.number(
                  "similarity",
                  "share",
                  "Jaccard coefficient of the five-word passages of both, from 0 to 1; empty"
                      + " if texts were not compared."),
              Column.text(
                  "translation_of",
                  "The English document of which it is a translation, as far as metadata and"
                      + " names of files tell; empty if none is known."),
              Column.text(
                  "title_source",
                  "Where the title comes from: metadata, front matter or properties; empty"
                      + " without a title."),
              Column.text(
                  "issuer_source",
                  "Where the issuer comes from: metadata or front matter; empty without an"
                      + " issuer."),
              Column.number(
                  "measured_language_share",
                  "share",
                  "Of the words of its measured zones, those in paragraphs of a measured"
                      + " language, from 0 to 1; empty if it has no text."),
              Column.integer(
                  "other_language_words",
                  "words",
                  "Words of its measured zones in paragraphs of other languages, which are not"
                      + " counted; empty if it has no text."),
              Column.integer(
                  "ocr_pages",
                  "pages",
                  "Pages that are pictures and whose text was recognised; empty if the"
                      + " document was not extracted."),
              Column.number(
                  "ocr_confidence",
                  "0 to 1",
                  "How sure text recognition is of the words on these pages, by its own"
                      + " account; empty without such pages."),
              Column.integer(
                  "unread_pages",
                  "pages",
                  "Pages that are pictures and whose text, if they have any, could not be"
                      + " recognised; empty if the document was not extracted.")));

  /** One row a value in which a document disagrees with its metadata. */
  public static final TableDefinition CONFLICTS =
      new TableDefinition(
          "conflicts",
          "One row a value that two sources give differently: metadata.csv, the"
              + " document's own text, or the name of its file.",
          List.of(
              Column.text("document", "The document."),
              Column.text("field", "The value: year, title, issuer or language."),
              Column.text("used", "What is used."),
              Column.text(
                  "used_source", "Where that comes from: metadata or front matter; metadata win."),
              Column.text("other", "What the other source says."),
              Column.text(
                  "other_source",
                  "Where that comes from: front matter, file name, or text for a language.")));

  /** One row a document and stage. */
  public static final TableDefinition OUTCOMES =
      new TableDefinition(
          "outcomes",
          "One row a document and stage that it reached; the last is its final outcome.",
          List.of(
              Column.text("document", "The document."),
              Column.text(
                  "stage", "The stage: acquire, extract, clean, annotate, index or measure."),
              Column.text("outcome", "done, skipped or failed."),
              Column.text(
                  "reason", "Kind of failure, from a closed list; empty if the stage is done."),
              Column.text(
                  "detail", "What was seen and what would help; empty if the stage is done."),
              Column.integer(
                  "millis",
                  "milliseconds",
                  "Always empty here, so that equal inputs give equal tables; log.jsonl has"
                      + " the times."),
              Column.truth(
                  "final",
                  "Whether this is what became of the document in the end; true in exactly one"
                      + " row a document.")));

  private static final List<Column> HIT_COLUMNS =
      List.of(
          Column.text("hit", "The hit's stable name, as trace takes it."),
          Column.text("document", "The document in which it stands."),
          Column.year("year", "Year of the document; empty if not known."),
          Column.integer(
              "page", "", "Page of its first character, from 1; empty if the format has no pages."),
          Column.integer("sentence", "", "Its sentence in the document, from 0."),
          Column.integer(
              "start",
              "characters",
              "Offset of its first character in the extracted text of its page."),
          Column.integer(
              "end",
              "characters",
              "Offset after its last character in the extracted text of its page."),
          Column.text(
              "frame", "The frame; ends in .NAME for a proper name that holds a frame's term."),
          Column.text("entry", "Id of the lexicon entry, or of the mask for a proper name."),
          Column.text("level", "Level of the entry: narrow, main or wide."),
          Column.text("zone", "Zone of its sentence: body, heading, table and so on."),
          Column.text("surface", "The hit as the cleaned text has it."),
          Column.text("left", "What stands before it in its paragraph; empty at its start."),
          Column.text("right", "What stands after it in its paragraph; empty at its end."),
          Column.text(
              "attributes",
              "How it is said, with spaces between: negated, hedged, modal, quoted,"
                  + " attributed; empty for a plain statement."),
          FrameTables.overlap());

  /** One row a hit that is counted. */
  public static final TableDefinition HITS =
      new TableDefinition(
          "hits",
          "One row a place in a measured zone where a lexicon entry was found; proper"
              + " names are listed under frames that end in .NAME.",
          HIT_COLUMNS);

  /** One row a hit that is not counted. */
  public static final TableDefinition HITS_ELSEWHERE =
      new TableDefinition(
          "hits_elsewhere",
          "One row a place where a lexicon entry was found and that the headline"
              + " numbers leave out; only claims that ask for other zones count those in"
              + " them.",
          elsewhere());

  /** One row a recycled passage. */
  public static final TableDefinition RECYCLED =
      new TableDefinition(
          "recycled",
          "One row a recycled passage: words that stand in so many documents that they"
              + " are left out. Those with the most text first (documents times words),"
              + " at most 1,000.",
          List.of(
              Column.text("passage", "How it begins, in the first document that has it."),
              Column.integer(
                  "documents",
                  "documents",
                  "Documents that have its first eight words, duplicates left out."),
              Column.text(
                  "series",
                  "The series in which these are recycled, with ; between them; empty if they"
                      + " are so only over all documents."),
              Column.integer("words", "words", "Its length there."),
              Column.text("document", "That document."),
              Column.integer(
                  "page", "", "Its page there, from 1; empty if the format has no pages.")));

  /** One row a series, issuer and year. */
  public static final TableDefinition COVERAGE =
      new TableDefinition(
          "coverage",
          "One row a series, issuer and year: what was found, and what could be" + " measured.",
          List.of(
              Column.text("series", "The series; empty for documents without one."),
              Column.text("issuer", "The issuer; empty for documents without one."),
              Column.year("year", "The year; empty for documents without one."),
              Column.integer("found", "documents", "Documents found in the corpus."),
              Column.integer("read", "documents", "Of these, those whose text could be read."),
              Column.integer("measured", "documents", "Of these, those that were measured."),
              Column.integer(
                  "failed", "documents", "Documents that should have been read and failed."),
              Column.integer(
                  "skipped",
                  "documents",
                  "Documents left out for a reason: duplicates, languages that are not measured."),
              Column.integer(
                  "words",
                  "words",
                  "Words in the measured zones of the measured documents; empty if none was"
                      + " measured."),
              Column.number(
                  "measured_language_share",
                  "share",
                  "Of the words of the measured zones of all documents that were read, those"
                      + " in paragraphs of a measured language, from 0 to 1; empty without text."),
              Column.integer(
                  "other_language_words",
                  "words",
                  "Words of the measured zones in paragraphs of other languages, which are not"
                      + " counted; empty without text.")));

  private DocumentTables() {}

  private static List<Column> elsewhere() {
    List<Column> columns = new ArrayList<>(HIT_COLUMNS);
    columns.add(
        Column.text(
            "cause",
            "Why it is left out: zone (its zone is not measured), recycled (most of its"
                + " tokens are recycled) or duplicate (its document is one)."));
    return columns;
  }
}
