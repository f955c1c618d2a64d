package org.frametrace.tables;

import java.util.ArrayList;
import java.util.List;

/** The tables that say how often each frame occurs. */
public final class FrameTables {

  /** Ends the name of a total: of a frame and all frames within it, each place counted once. */
  public static final String TOTAL_SUFFIX = ".ALL";

  private static final String BOOTSTRAP =
      " (documents resampled); empty if there are fewer than two documents, or"
          + " resampling shows no variation.";

  /** One row a lexicon entry. */
  public static final TableDefinition ENTRIES =
      new TableDefinition(
          "entries",
          "One row a lexicon entry; an entry that was never found has 0 hits. Masks"
              + " have a row where they made a hit a proper name.",
          List.of(
              Columns.ENTRY_FRAME,
              Columns.ENTRY,
              Column.text("level", "Level of the entry: narrow, main or wide; empty for masks."),
              Column.text("pattern", "The pattern as the lexicon writes it; empty for masks."),
              Column.integer(
                  "hits",
                  "hits",
                  "Hits in the measured zones; empty if the study does not count the entry's"
                      + " level."),
              Column.integer(
                  "documents",
                  "documents",
                  "Documents with at least one such hit; empty as hits are."),
              Column.number(
                  "share_of_frame",
                  "share",
                  "Its part of the frame's hits, from 0 to 1; empty if the frame has no hit,"
                      + " or as hits are."),
              overlap()));

  /** One row a lexicon entry and period. */
  public static final TableDefinition ENTRIES_BY_PERIOD =
      new TableDefinition(
          "entries_by_period",
          "One row a lexicon entry that the study counts and period, if at least one"
              + " document was measured, zero hits included; masks where they made a hit"
              + " a proper name.",
          List.of(
              Columns.ENTRY_FRAME,
              Columns.ENTRY,
              Column.text(
                  "period",
                  "Period as the study names it; all for every document, with or without a year."),
              Columns.HITS,
              Column.integer("documents", "documents", "Documents with at least one such hit."),
              Column.number(
                  "per_million",
                  "hits per million words",
                  "All hits by all words of the period; empty if there is no word."),
              Column.number(
                  "share_of_frame",
                  "share",
                  "Its part of the frame's hits in the period, from 0 to 1; empty if the frame"
                      + " has none."),
              overlap()));

  /** One row a lexicon entry that was found. */
  public static final TableDefinition INFLUENCE =
      new TableDefinition(
          "influence",
          "One row a lexicon entry with a hit: what becomes of its frame, and of the"
              + " frame's yearly series, without the entry. Its hits are dropped and"
              + " nothing is matched again, so matches of other entries that it hid do"
              + " not come to light.",
          List.of(
              Column.text("frame", "The frame."),
              Column.text("entry", "Id of the lexicon entry that is left out."),
              Column.integer(
                  "rank",
                  "",
                  "Place among the frame's entries: first an entry that has all hits, then by"
                      + " the size of slope_change, then by hits."),
              Column.integer("hits", "hits", "Hits in the measured zones that are dropped."),
              Column.number(
                  "rate_ratio",
                  "ratio",
                  "The frame's rate without the entry by that with it, over all documents;"
                      + " never empty."),
              Column.integer("years", "years", "Years of the series: those with measured words."),
              Column.number(
                  "largest_change",
                  "hits per million words",
                  "By how much the rate of a year falls at most; empty without a year."),
              Column.year(
                  "largest_change_year",
                  "The year that falls so, the first of them; empty without a year."),
              Column.number(
                  "correlation",
                  "",
                  "Spearman's correlation of the yearly rates with and without the entry;"
                      + " empty with fewer than three years, or if a series has one value"
                      + " throughout."),
              Column.number(
                  "slope",
                  "log rate per decade",
                  "Slope of the frame's yearly rate on the scale of natural logarithms"
                      + " (Poisson): 0.69 is twice the rate after ten years; empty with fewer"
                      + " than three years, or if all hits are of the first or of the last."),
              Column.number(
                  "slope_without",
                  "log rate per decade",
                  "The same without the entry; empty likewise."),
              Column.number(
                  "slope_change",
                  "log rate per decade",
                  "slope_without less slope; empty if one of them is."),
              overlap()));

  /** One row a document and frame. */
  public static final TableDefinition FRAMES_BY_DOCUMENT =
      new TableDefinition(
          "frames_by_document",
          "One row a measured document and frame, zero hits included. Proper names"
              + " (.NAME) have a row only where there are some.",
          List.of(
              Column.text("document", "The document."),
              Column.year("year", "Its year; empty if not known."),
              Column.text("issuer", "Its issuer; empty if not known."),
              frame(),
              Column.integer("words", "words", "Words in the measured zones."),
              Column.integer(
                  "sentences",
                  "sentences",
                  "Sentences of at least four words in the measured zones."),
              Columns.HITS,
              Column.number(
                  "per_million",
                  "hits per million words",
                  "Rate; empty if the measured zones have no word."),
              Column.number(
                  "sentence_share",
                  "share",
                  "Part of the sentences that have a hit, from 0 to 1; empty if there is no"
                      + " sentence."),
              Column.integer("hit_sentences", "sentences", "Sentences counted that have a hit."),
              Column.number(
                  "frame_share",
                  "share",
                  "The frame's part of the hits of all frames that are compared, from 0 to 1,"
                      + " where a place that several frames share is divided among them; empty"
                      + " if there is none, or the frame is not compared."),
              overlap()));

  /** One row a year and frame. */
  public static final TableDefinition FRAMES_BY_YEAR =
      new TableDefinition(
          "frames_by_year",
          "One row a frame and year with at least one measured document, zero hits"
              + " included. Proper names (.NAME) have a row only where there are some.",
          columns(List.of(Column.year("year", "Year of publication."), frame())));

  /** One row a group, period and frame. */
  public static final TableDefinition FRAMES_BY_GROUP =
      new TableDefinition(
          "frames_by_group",
          "One row a group of documents, period and frame, if at least one document"
              + " was measured, zero hits included. Proper names (.NAME) have a row only"
              + " where there are some.",
          columns(
              List.of(
                  Column.text("group_by", "Metadata column; all for all documents."),
                  Column.text(
                      "group",
                      "Value of that column; all for all documents; empty for documents without"
                          + " one."),
                  Column.text(
                      "period",
                      "Period as the study names it; all for every document, with or without a"
                          + " year."),
                  frame())));

  /** One row a period, variant and frame. */
  public static final TableDefinition SENSITIVITY =
      new TableDefinition(
          "sensitivity",
          "One row a period, variant of the corpus and frame, over all groups: how"
              + " much the numbers depend on what is left out.",
          columns(
              List.of(
                  Column.text("period", "Period as the study names it; all for every document."),
                  Column.text(
                      "variant",
                      "headline (as in all other tables), with recycled text, with near"
                          + " duplicates, or with both; the last two count translations and other"
                          + " documents with the text of another too, but no second copies of one"
                          + " file."),
                  frame())));

  private FrameTables() {}

  private static Column frame() {
    return Column.text(
        "frame",
        "The frame; ends in .NAME for proper names, which no frame counts, and in"
            + " .ALL for a frame and all frames within it together, where a place that"
            + " several share counts once.");
  }

  /** Returns the column that says how hits that share a token were counted. */
  static Column overlap() {
    return Column.text(
        "overlap",
        "Which matches count that share a word, as the study says: longest-in-frame,"
            + " all or longest-in-lexicon.");
  }

  private static List<Column> columns(List<Column> keys) {
    List<Column> columns = new ArrayList<>(keys);
    columns.addAll(measures());
    return columns;
  }

  private static List<Column> measures() {
    return List.of(
        Column.integer("documents", "documents", "Measured documents."),
        Columns.WORDS,
        Column.integer(
            "sentences", "sentences", "Sentences of at least four words in their measured zones."),
        Column.integer("hits", "hits", "Hits in their measured zones."),
        Column.number(
            "per_million",
            "hits per million words",
            "All hits by all words; empty if there is no word."),
        low("per_million", "hits per million words"),
        high("per_million", "hits per million words"),
        Column.number(
            "prevalence", "share", "Part of the documents with at least one hit, from 0 to 1."),
        Column.number("prevalence_low", "share", "Lower end of its 95 % interval (Wilson)."),
        Column.number("prevalence_high", "share", "Upper end of its 95 % interval (Wilson)."),
        Column.number(
            "sentence_share",
            "share",
            "Part of the sentences that have a hit, from 0 to 1; empty if there is no"
                + " sentence."),
        Column.number(
            "frame_share",
            "share",
            "The frame's part of the hits of all frames that are compared, from 0 to 1,"
                + " where places that several frames share are divided among them; empty"
                + " if there is none, or the frame is not compared. Frames differ in"
                + " breadth: compare one frame over time, not two frames' levels."),
        low("frame_share", "share"),
        high("frame_share", "share"),
        Column.number(
            "dispersion",
            "",
            "Gries' deviation of proportions, normalised: 0 if the hits are spread as"
                + " the words are, 1 if one document has them all; empty if there are"
                + " fewer hits than documents, or one document."),
        Column.integer("hit_documents", "documents", "Documents with at least one hit."),
        Column.number(
            "prevalence_3",
            "share",
            "Part of the documents with at least three hits, from 0 to 1."),
        Column.number("prevalence_3_low", "share", "Lower end of its 95 % interval (Wilson)."),
        Column.number("prevalence_3_high", "share", "Upper end of its 95 % interval (Wilson)."),
        Column.integer("hit_sentences", "sentences", "Sentences counted that have a hit."),
        low("sentence_share", "share"),
        high("sentence_share", "share"),
        overlap());
  }

  private static Column low(String of, String unit) {
    return Column.number(of + "_low", unit, "Lower end of its 95 % interval" + BOOTSTRAP);
  }

  private static Column high(String of, String unit) {
    return Column.number(of + "_high", unit, "Upper end of its 95 % interval" + BOOTSTRAP);
  }
}
