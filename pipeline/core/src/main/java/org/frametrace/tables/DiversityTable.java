package org.frametrace.tables;

import java.util.ArrayList;
import java.util.List;

/** The table that says how diverse the words around each frame are. */
public final class DiversityTable {

  private static final String MEAN = ", mean of 1,000 draws; empty where reason says why.";
  private static final String INTERVAL =
      " end of its 95 % interval (documents resampled); empty if there is none.";

  /** One row a frame, period, and kind of contexts. */
  public static final TableDefinition DIVERSITY =
      new TableDefinition(
          "diversity",
          "One row a frame, period of the study and kind of contexts: how many different lemmas"
              + " stand around the frame, at equal numbers of contexts. A context is the lemmas"
              + " within five tokens of a hit, in its sentence and outside all hits of the frame;"
              + " lemmas of nouns that are no names, verbs and adjectives count. More text has more"
              + " words, so the same number of contexts is drawn in all periods, at most five of a"
              + " document. All vocabulary changes with the subjects of documents, so the same is"
              + " computed around placebo words, content words of the same documents: a frame has"
              + " become more diffuse if h1_ratio_to_placebo_low is above 1. Numbers of two frames"
              + " are drawn at different sizes and cannot be compared.",
          columns());

  private DiversityTable() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("frame", "The frame."));
    columns.add(Column.text("period", "Period as the study names it."));
    columns.add(
        Column.text(
            "contexts_of",
            "hits, or placebo: up to five evenly spaced content words of each of these documents"
                + " outside the frame's hits, as many as its contexts. Placebo rows stand where"
                + " there are contexts enough."));
    columns.add(Column.integer("documents", "documents", "Documents with a context of a hit."));
    columns.add(Column.integer("contexts", "contexts", "Contexts with at least one lemma."));
    columns.add(
        Column.integer("available", "contexts", "The same, but at most five of a document."));
    columns.add(
        Column.integer(
            "size",
            "contexts",
            "Contexts drawn: the same in all periods of a frame, four fifths of the smallest"
                + " available (of hits and placebo) that is enough, at most 300; empty where"
                + " reason says why."));
    measure(columns, "h0", "Lemmas among these contexts");
    measure(
        columns,
        "h1",
        "Effective number of lemmas: how many equally frequent ones would have the same entropy");
    measure(
        columns,
        "h2",
        "Effective number of frequent lemmas: the inverse of the probability that two words are"
            + " the same lemma");
    columns.add(
        Column.text(
            "compared_with", "First period that has enough contexts; empty in its own row."));
    ratio(columns, "h1_ratio", "h1 by h1 of that period");
    ratio(
        columns,
        "h1_ratio_to_placebo",
        "h1_ratio of hits by h1_ratio of the placebo, the same documents drawn for both");
    columns.add(
        Column.text(
            "reason",
            "Why nothing was computed: under 63 contexts are available, of hits or of the placebo;"
                + " empty where it was."));
    columns.add(FrameTables.overlap());
    return columns;
  }

  private static void measure(List<Column> columns, String name, String meaning) {
    columns.add(Column.number(name, "lemmas", meaning + MEAN));
    columns.add(Column.number(name + "_low", "lemmas", "Lower" + INTERVAL));
    columns.add(Column.number(name + "_high", "lemmas", "Upper" + INTERVAL));
  }

  private static void ratio(List<Column> columns, String name, String meaning) {
    columns.add(
        Column.number(name, "ratio", meaning + "; empty where there is nothing to compare."));
    columns.add(Column.number(name + "_low", "ratio", "Lower" + INTERVAL));
    columns.add(Column.number(name + "_high", "ratio", "Upper" + INTERVAL));
  }
}
