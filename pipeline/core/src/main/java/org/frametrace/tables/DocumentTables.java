package org.frametrace.tables;

import static org.frametrace.tables.Column.Type.BOOLEAN;
import static org.frametrace.tables.Column.Type.INTEGER;
import static org.frametrace.tables.Column.Type.NUMBER;
import static org.frametrace.tables.Column.Type.STRING;
import static org.frametrace.tables.Column.Type.YEAR;

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
              new Column(
                  "document",
                  STRING,
                  "",
                  "The document's stable name in all tables: its path below documents/."),
              new Column("file", STRING, "", "Path of the file below the corpus's documents/."),
              new Column("title", STRING, "", "Title; empty if not known."),
              new Column("issuer", STRING, "", "Who issued it; empty if not known."),
              new Column("series", STRING, "", "Series it belongs to; empty if not given."),
              new Column("genre", STRING, "", "Genre; empty if not given."),
              new Column("year", YEAR, "", "Year of publication; empty if not known."),
              new Column(
                  "year_source",
                  STRING,
                  "",
                  "Where the year comes from: metadata, front matter, file name or properties;"
                      + " empty without a year."),
              new Column(
                  "language",
                  STRING,
                  "",
                  "Language as an ISO 639-1 code; empty if it could not be told."),
              new Column(
                  "pages",
                  INTEGER,
                  "pages",
                  "Pages; empty if the document was not extracted or its format has none."),
              new Column(
                  "words",
                  INTEGER,
                  "words",
                  "Words in the measured zones that are not recycled, the denominator of its rates;"
                      + " empty if the document was not measured."),
              new Column(
                  "sentences",
                  INTEGER,
                  "sentences",
                  "Sentences of at least four such words; empty if the document was not measured."),
              new Column("status", STRING, "", "Final outcome: done, skipped or failed."),
              new Column(
                  "reason", STRING, "", "Why it was skipped or failed; empty if it was measured."),
              new Column(
                  "duplicate_of",
                  STRING,
                  "",
                  "The document that is kept in its place; empty if it is no duplicate."),
              new Column(
                  "sha256", STRING, "", "SHA-256 of the file; empty if it could not be read."),
              new Column(
                  "language_source",
                  STRING,
                  "",
                  "Where the language comes from: metadata or text; empty without a language."),
              new Column(
                  "words_all_zones",
                  INTEGER,
                  "words",
                  "Words in all zones; empty if the document was not measured."),
              new Column(
                  "degraded_sentences",
                  INTEGER,
                  "sentences",
                  "Sentences whose tags cannot be trusted, too long or not tagged; empty if the"
                      + " document was not annotated."),
              new Column(
                  "recycled_words",
                  INTEGER,
                  "words",
                  "Words in the measured zones that stand in many documents and are not in words;"
                      + " empty if the document was not measured."),
              new Column(
                  "duplicate_kind",
                  STRING,
                  "",
                  "In what it is the same as the one that is kept: exact (the same bytes), text"
                      + " (the same words), near (nearly the same words) or translation; empty if"
                      + " it is no duplicate."),
              new Column(
                  "similarity",
                  NUMBER,
                  "share",
                  "Jaccard coefficient of the five-word passages of both, from 0 to 1; empty if"
                      + " texts were not compared."),
              new Column(
                  "translation_of",
                  STRING,
                  "",
                  "The English document of which it is a translation, as far as metadata and names"
                      + " of files tell; empty if none is known."),
              new Column(
                  "title_source",
                  STRING,
                  "",
                  "Where the title comes from: metadata, front matter or properties; empty without"
                      + " a title."),
              new Column(
                  "issuer_source",
                  STRING,
                  "",
                  "Where the issuer comes from: metadata or front matter; empty without an"
                      + " issuer."),
              new Column(
                  "measured_language_share",
                  NUMBER,
                  "share",
                  "Of the words of its measured zones, those in paragraphs of a measured language,"
                      + " from 0 to 1; empty if it has no text."),
              new Column(
                  "other_language_words",
                  INTEGER,
                  "words",
                  "Words of its measured zones in paragraphs of other languages, which are not"
                      + " counted; empty if it has no text."),
              new Column(
                  "ocr_pages",
                  INTEGER,
                  "pages",
                  "Pages that are pictures and whose text was recognised; empty if the document was"
                      + " not extracted."),
              new Column(
                  "ocr_confidence",
                  NUMBER,
                  "0 to 1",
                  "How sure text recognition is of the words on these pages, by its own account;"
                      + " empty without such pages."),
              new Column(
                  "unread_pages",
                  INTEGER,
                  "pages",
                  "Pages that are pictures and whose text, if they have any, could not be"
                      + " recognised; empty if the document was not extracted.")));

  /** One row a value in which a document disagrees with its metadata. */
  public static final TableDefinition CONFLICTS =
      new TableDefinition(
          "conflicts",
          "One row a value that two sources give differently: metadata.csv, the document's own"
              + " text, or the name of its file.",
          List.of(
              new Column("document", STRING, "", "The document."),
              new Column("field", STRING, "", "The value: year, title, issuer or language."),
              new Column("used", STRING, "", "What is used."),
              new Column(
                  "used_source",
                  STRING,
                  "",
                  "Where that comes from: metadata or front matter; metadata win."),
              new Column("other", STRING, "", "What the other source says."),
              new Column(
                  "other_source",
                  STRING,
                  "",
                  "Where that comes from: front matter, file name, or text for a language.")));

  /** One row a document and stage. */
  public static final TableDefinition OUTCOMES =
      new TableDefinition(
          "outcomes",
          "One row a document and stage that it reached; the last is its final outcome.",
          List.of(
              new Column("document", STRING, "", "The document."),
              new Column(
                  "stage",
                  STRING,
                  "",
                  "The stage: acquire, extract, clean, annotate, index or measure."),
              new Column("outcome", STRING, "", "done, skipped or failed."),
              new Column(
                  "reason",
                  STRING,
                  "",
                  "Kind of failure, from a closed list; empty if the stage is done."),
              new Column(
                  "detail",
                  STRING,
                  "",
                  "What was seen and what would help; empty if the stage is done."),
              new Column(
                  "millis",
                  INTEGER,
                  "milliseconds",
                  "Always empty here, so that equal inputs give equal tables; log.jsonl has the"
                      + " times."),
              new Column(
                  "final",
                  BOOLEAN,
                  "",
                  "Whether this is what became of the document in the end; true in exactly one row"
                      + " a document.")));

  private static final List<Column> HIT_COLUMNS =
      List.of(
          new Column("hit", STRING, "", "The hit's stable name, as trace takes it."),
          new Column("document", STRING, "", "The document in which it stands."),
          new Column("year", YEAR, "", "Year of the document; empty if not known."),
          new Column(
              "page",
              INTEGER,
              "",
              "Page of its first character, from 1; empty if the format has no pages."),
          new Column("sentence", INTEGER, "", "Its sentence in the document, from 0."),
          new Column(
              "start",
              INTEGER,
              "characters",
              "Offset of its first character in the extracted text of its page."),
          new Column(
              "end",
              INTEGER,
              "characters",
              "Offset after its last character in the extracted text of its page."),
          new Column(
              "frame",
              STRING,
              "",
              "The frame; ends in .NAME for a proper name that holds a frame's term."),
          new Column(
              "entry", STRING, "", "Id of the lexicon entry, or of the mask for a proper name."),
          new Column("level", STRING, "", "Level of the entry: narrow, main or wide."),
          new Column("zone", STRING, "", "Zone of its sentence: body, heading, table and so on."),
          new Column("surface", STRING, "", "The hit as the cleaned text has it."),
          new Column(
              "left", STRING, "", "What stands before it in its paragraph; empty at its start."),
          new Column(
              "right", STRING, "", "What stands after it in its paragraph; empty at its end."),
          new Column(
              "attributes",
              STRING,
              "",
              "How it is said, with spaces between: negated, hedged, modal, quoted, attributed;"
                  + " empty for a plain statement."),
          FrameTables.overlap());

  /** One row a hit that is counted. */
  public static final TableDefinition HITS =
      new TableDefinition(
          "hits",
          "One row a place in a measured zone where a lexicon entry was found; proper names are"
              + " listed under frames that end in .NAME.",
          HIT_COLUMNS);

  /** One row a hit that is not counted. */
  public static final TableDefinition HITS_ELSEWHERE =
      new TableDefinition(
          "hits_elsewhere",
          "One row a place where a lexicon entry was found and that the headline numbers leave"
              + " out; only claims that ask for other zones count those in them.",
          elsewhere());

  /** One row a recycled passage. */
  public static final TableDefinition RECYCLED =
      new TableDefinition(
          "recycled",
          "One row a recycled passage: words that stand in so many documents that they are left"
              + " out. Those with the most text first (documents times words), at most 1,000.",
          List.of(
              new Column(
                  "passage", STRING, "", "How it begins, in the first document that has it."),
              new Column(
                  "documents",
                  INTEGER,
                  "documents",
                  "Documents that have its first eight words, duplicates left out."),
              new Column(
                  "series",
                  STRING,
                  "",
                  "The series in which these are recycled, with ; between them; empty if they are"
                      + " so only over all documents."),
              new Column("words", INTEGER, "words", "Its length there."),
              new Column("document", STRING, "", "That document."),
              new Column(
                  "page",
                  INTEGER,
                  "",
                  "Its page there, from 1; empty if the format has no pages.")));

  /** One row a series, issuer and year. */
  public static final TableDefinition COVERAGE =
      new TableDefinition(
          "coverage",
          "One row a series, issuer and year: what was found, and what could be measured.",
          List.of(
              new Column("series", STRING, "", "The series; empty for documents without one."),
              new Column("issuer", STRING, "", "The issuer; empty for documents without one."),
              new Column("year", YEAR, "", "The year; empty for documents without one."),
              new Column("found", INTEGER, "documents", "Documents found in the corpus."),
              new Column("read", INTEGER, "documents", "Of these, those whose text could be read."),
              new Column("measured", INTEGER, "documents", "Of these, those that were measured."),
              new Column(
                  "failed",
                  INTEGER,
                  "documents",
                  "Documents that should have been read and failed."),
              new Column(
                  "skipped",
                  INTEGER,
                  "documents",
                  "Documents left out for a reason: duplicates, languages that are not measured."),
              new Column(
                  "words",
                  INTEGER,
                  "words",
                  "Words in the measured zones of the measured documents; empty if none was"
                      + " measured."),
              new Column(
                  "measured_language_share",
                  NUMBER,
                  "share",
                  "Of the words of the measured zones of all documents that were read, those in"
                      + " paragraphs of a measured language, from 0 to 1; empty without text."),
              new Column(
                  "other_language_words",
                  INTEGER,
                  "words",
                  "Words of the measured zones in paragraphs of other languages, which are not"
                      + " counted; empty without text.")));

  private DocumentTables() {}

  private static List<Column> elsewhere() {
    List<Column> columns = new ArrayList<>(HIT_COLUMNS);
    columns.add(
        new Column(
            "cause",
            STRING,
            "",
            "Why it is left out: zone (its zone is not measured), recycled (most of its tokens are"
                + " recycled) or duplicate (its document is one)."));
    return columns;
  }
}
