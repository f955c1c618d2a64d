package org.frametrace.tables;

import static org.frametrace.tables.Column.Type.INTEGER;
import static org.frametrace.tables.Column.Type.NUMBER;
import static org.frametrace.tables.Column.Type.STRING;
import static org.frametrace.tables.Column.Type.YEAR;

import java.util.ArrayList;
import java.util.List;

/** The tables that say how often each frame occurs. */
public final class FrameTables {

  /** Ends the name of a total: of a frame and all frames within it, each place counted once. */
  public static final String TOTAL_SUFFIX = ".ALL";

  private static final String BOOTSTRAP =
      " (documents resampled); empty if there are fewer than two documents, or resampling shows no"
          + " variation.";

  /** One row a lexicon entry. */
  public static final TableDefinition ENTRIES =
      new TableDefinition(
          "entries",
          "One row a lexicon entry; an entry that was never found has 0 hits. Masks have a row"
              + " where they made a hit a proper name.",
          List.of(
              new Column("frame", STRING, "", "The frame; ends in .NAME for proper names."),
              new Column("entry", STRING, "", "Id of the lexicon entry, or of the mask."),
              new Column(
                  "level",
                  STRING,
                  "",
                  "Level of the entry: narrow, main or wide; empty for masks."),
              new Column(
                  "pattern", STRING, "", "The pattern as the lexicon writes it; empty for masks."),
              new Column(
                  "hits",
                  INTEGER,
                  "hits",
                  "Hits in the measured zones; empty if the study does not count the entry's"
                      + " level."),
              new Column(
                  "documents",
                  INTEGER,
                  "documents",
                  "Documents with at least one such hit; empty as hits are."),
              new Column(
                  "share_of_frame",
                  NUMBER,
                  "share",
                  "Its part of the frame's hits, from 0 to 1; empty if the frame has no hit, or as"
                      + " hits are."),
              overlap()));

  /** One row a lexicon entry and period. */
  public static final TableDefinition ENTRIES_BY_PERIOD =
      new TableDefinition(
          "entries_by_period",
          "One row a lexicon entry that the study counts and period, if at least one document was"
              + " measured, zero hits included; masks where they made a hit a proper name.",
          List.of(
              new Column("frame", STRING, "", "The frame; ends in .NAME for proper names."),
              new Column("entry", STRING, "", "Id of the lexicon entry, or of the mask."),
              new Column(
                  "period",
                  STRING,
                  "",
                  "Period as the study names it; all for every document, with or without a year."),
              new Column("hits", INTEGER, "hits", "Hits in the measured zones."),
              new Column(
                  "documents", INTEGER, "documents", "Documents with at least one such hit."),
              new Column(
                  "per_million",
                  NUMBER,
                  "hits per million words",
                  "All hits by all words of the period; empty if there is no word."),
              new Column(
                  "share_of_frame",
                  NUMBER,
                  "share",
                  "Its part of the frame's hits in the period, from 0 to 1; empty if the frame has"
                      + " none."),
              overlap()));

  /** One row a lexicon entry that was found. */
  public static final TableDefinition INFLUENCE =
      new TableDefinition(
          "influence",
          "One row a lexicon entry with a hit: what becomes of its frame, and of the frame's yearly"
              + " series, without the entry. Its hits are dropped and nothing is matched again, so"
              + " matches of other entries that it hid do not come to light.",
          List.of(
              new Column("frame", STRING, "", "The frame."),
              new Column("entry", STRING, "", "Id of the lexicon entry that is left out."),
              new Column(
                  "rank",
                  INTEGER,
                  "",
                  "Place among the frame's entries: first an entry that has all hits, then by the"
                      + " size of slope_change, then by hits."),
              new Column("hits", INTEGER, "hits", "Hits in the measured zones that are dropped."),
              new Column(
                  "rate_ratio",
                  NUMBER,
                  "ratio",
                  "The frame's rate without the entry by that with it, over all documents; never"
                      + " empty."),
              new Column(
                  "years", INTEGER, "years", "Years of the series: those with measured words."),
              new Column(
                  "largest_change",
                  NUMBER,
                  "hits per million words",
                  "By how much the rate of a year falls at most; empty without a year."),
              new Column(
                  "largest_change_year",
                  YEAR,
                  "",
                  "The year that falls so, the first of them; empty without a year."),
              new Column(
                  "correlation",
                  NUMBER,
                  "",
                  "Spearman's correlation of the yearly rates with and without the entry; empty"
                      + " with fewer than three years, or if a series has one value throughout."),
              new Column(
                  "slope",
                  NUMBER,
                  "log rate per decade",
                  "Slope of the frame's yearly rate on the scale of natural logarithms (Poisson):"
                      + " 0.69 is twice the rate after ten years; empty with fewer than three"
                      + " years, or if all hits are of the first or of the last."),
              new Column(
                  "slope_without",
                  NUMBER,
                  "log rate per decade",
                  "The same without the entry; empty likewise."),
              new Column(
                  "slope_change",
                  NUMBER,
                  "log rate per decade",
                  "slope_without less slope; empty if one of them is."),
              overlap()));

  /** One row a document and frame. */
  public static final TableDefinition FRAMES_BY_DOCUMENT =
      new TableDefinition(
          "frames_by_document",
          "One row a measured document and frame, zero hits included. Proper names (.NAME) have a"
              + " row only where there are some.",
          List.of(
              new Column("document", STRING, "", "The document."),
              new Column("year", YEAR, "", "Its year; empty if not known."),
              new Column("issuer", STRING, "", "Its issuer; empty if not known."),
              frame(),
              new Column("words", INTEGER, "words", "Words in the measured zones."),
              new Column(
                  "sentences",
                  INTEGER,
                  "sentences",
                  "Sentences of at least four words in the measured zones."),
              new Column("hits", INTEGER, "hits", "Hits in the measured zones."),
              new Column(
                  "per_million",
                  NUMBER,
                  "hits per million words",
                  "Rate; empty if the measured zones have no word."),
              new Column(
                  "sentence_share",
                  NUMBER,
                  "share",
                  "Part of the sentences that have a hit, from 0 to 1; empty if there is no"
                      + " sentence."),
              new Column(
                  "hit_sentences", INTEGER, "sentences", "Sentences counted that have a hit."),
              new Column(
                  "frame_share",
                  NUMBER,
                  "share",
                  "The frame's part of the hits of all frames that are compared, from 0 to 1, where"
                      + " a place that several frames share is divided among them; empty if there"
                      + " is none, or the frame is not compared."),
              overlap()));

  /** One row a year and frame. */
  public static final TableDefinition FRAMES_BY_YEAR =
      new TableDefinition(
          "frames_by_year",
          "One row a frame and year with at least one measured document, zero hits included. Proper"
              + " names (.NAME) have a row only where there are some.",
          columns(List.of(new Column("year", YEAR, "", "Year of publication."), frame())));

  /** One row a group, period and frame. */
  public static final TableDefinition FRAMES_BY_GROUP =
      new TableDefinition(
          "frames_by_group",
          "One row a group of documents, period and frame, if at least one document was measured,"
              + " zero hits included. Proper names (.NAME) have a row only where there are some.",
          columns(
              List.of(
                  new Column("group_by", STRING, "", "Metadata column; all for all documents."),
                  new Column(
                      "group",
                      STRING,
                      "",
                      "Value of that column; all for all documents; empty for documents without"
                          + " one."),
                  new Column(
                      "period",
                      STRING,
                      "",
                      "Period as the study names it; all for every document, with or without a"
                          + " year."),
                  frame())));

  /** One row a period, variant and frame. */
  public static final TableDefinition SENSITIVITY =
      new TableDefinition(
          "sensitivity",
          "One row a period, variant of the corpus and frame, over all groups: how much the numbers"
              + " depend on what is left out.",
          columns(
              List.of(
                  new Column(
                      "period",
                      STRING,
                      "",
                      "Period as the study names it; all for every document."),
                  new Column(
                      "variant",
                      STRING,
                      "",
                      "headline (as in all other tables), with recycled text, with near duplicates,"
                          + " or with both; the last two count translations and other documents"
                          + " with the text of another too, but no second copies of one file."),
                  frame())));

  private FrameTables() {}

  private static Column frame() {
    return new Column(
        "frame",
        STRING,
        "",
        "The frame; ends in .NAME for proper names, which no frame counts, and in .ALL for a frame"
            + " and all frames within it together, where a place that several share counts once.");
  }

  /** Returns the column that says how hits that share a token were counted. */
  static Column overlap() {
    return new Column(
        "overlap",
        STRING,
        "",
        "Which matches count that share a word, as the study says: longest-in-frame, all or"
            + " longest-in-lexicon.");
  }

  private static List<Column> columns(List<Column> keys) {
    List<Column> columns = new ArrayList<>(keys);
    columns.addAll(measures());
    return columns;
  }

  private static List<Column> measures() {
    return List.of(
        new Column("documents", INTEGER, "documents", "Measured documents."),
        new Column("words", INTEGER, "words", "Words in their measured zones."),
        new Column(
            "sentences",
            INTEGER,
            "sentences",
            "Sentences of at least four words in their measured zones."),
        new Column("hits", INTEGER, "hits", "Hits in their measured zones."),
        new Column(
            "per_million",
            NUMBER,
            "hits per million words",
            "All hits by all words; empty if there is no word."),
        low("per_million", "hits per million words"),
        high("per_million", "hits per million words"),
        new Column(
            "prevalence",
            NUMBER,
            "share",
            "Part of the documents with at least one hit, from 0 to 1."),
        new Column("prevalence_low", NUMBER, "share", "Lower end of its 95 % interval (Wilson)."),
        new Column("prevalence_high", NUMBER, "share", "Upper end of its 95 % interval (Wilson)."),
        new Column(
            "sentence_share",
            NUMBER,
            "share",
            "Part of the sentences that have a hit, from 0 to 1; empty if there is no sentence."),
        new Column(
            "frame_share",
            NUMBER,
            "share",
            "The frame's part of the hits of all frames that are compared, from 0 to 1, where"
                + " places that several frames share are divided among them; empty if there is"
                + " none, or the frame is not compared. Frames differ in breadth: compare one"
                + " frame over time, not two frames' levels."),
        low("frame_share", "share"),
        high("frame_share", "share"),
        new Column(
            "dispersion",
            NUMBER,
            "",
            "Gries' deviation of proportions, normalised: 0 if the hits are spread as the words"
                + " are, 1 if one document has them all; empty if there are fewer hits than"
                + " documents, or one document."),
        new Column("hit_documents", INTEGER, "documents", "Documents with at least one hit."),
        new Column(
            "prevalence_3",
            NUMBER,
            "share",
            "Part of the documents with at least three hits, from 0 to 1."),
        new Column("prevalence_3_low", NUMBER, "share", "Lower end of its 95 % interval (Wilson)."),
        new Column(
            "prevalence_3_high", NUMBER, "share", "Upper end of its 95 % interval (Wilson)."),
        new Column("hit_sentences", INTEGER, "sentences", "Sentences counted that have a hit."),
        low("sentence_share", "share"),
        high("sentence_share", "share"),
        overlap());
  }

  private static Column low(String of, String unit) {
    return new Column(of + "_low", NUMBER, unit, "Lower end of its 95 % interval" + BOOTSTRAP);
  }

  private static Column high(String of, String unit) {
    return new Column(of + "_high", NUMBER, unit, "Upper end of its 95 % interval" + BOOTSTRAP);
  }
}
