package org.frametrace.tables;

import static org.frametrace.tables.Column.Type.INTEGER;
import static org.frametrace.tables.Column.Type.NUMBER;
import static org.frametrace.tables.Column.Type.STRING;
import static org.frametrace.tables.Column.Type.YEAR;

import java.util.ArrayList;
import java.util.List;

/** The tables that say what a frame does over the years. */
public final class TrendTables {

  private static final String UNLESS = "; empty where reason says why.";
  private static final String SERIES =
      "One row a frame and series of documents, and a frame and all series together, where each"
          + " series has a level of its own; with one series it has the row of all alone.";

  /** One row a frame and series: its slope. */
  public static final TableDefinition TRENDS =
      new TableDefinition(
          "trends",
          SERIES + " Whether its rate rises or falls.",
          columns(
              List.of(
                  new Column(
                      "ratio_per_decade",
                      NUMBER,
                      "ratio",
                      "How many times the rate is what it was ten years before (quasi-Poisson"
                          + " regression on the year, with a level for each series)"
                          + UNLESS),
                  end("low", "ratio_per_decade", "Lower"),
                  end("high", "ratio_per_decade", "Upper"),
                  new Column("test", STRING, "", "The test of the slope" + UNLESS),
                  new Column("p", NUMBER, "", "Its p-value, that there is no slope" + UNLESS),
                  new Column(
                      "p_adjusted",
                      NUMBER,
                      "",
                      "The same, adjusted for all tests of this table (Benjamini and Hochberg)"
                          + UNLESS),
                  new Column(
                      "dispersion",
                      NUMBER,
                      "",
                      "How many times the variance of the yearly hits is that of independent hits:"
                          + " Pearson's statistic by its degrees of freedom"
                          + UNLESS),
                  new Column(
                      "theil_sen",
                      NUMBER,
                      "hits per million words and year",
                      "Median of the slopes between all pairs of yearly rates, which a few odd years"
                          + " do not move; it knows no series"
                          + UNLESS),
                  end("theil_sen_low", "theil_sen", "Lower"),
                  end("theil_sen_high", "theil_sen", "Upper"),
                  new Column(
                      "kendall_tau",
                      NUMBER,
                      "",
                      "Kendall's rank correlation of yearly rate and year, from -1 to 1" + UNLESS),
                  new Column(
                      "kendall_p",
                      NUMBER,
                      "",
                      "Its p-value (Mann and Kendall), not adjusted" + UNLESS),
                  reason())));

  /** One row a frame and series: its step. */
  public static final TableDefinition CHANGEPOINTS =
      new TableDefinition(
          "changepoints",
          SERIES + " Whether its rate has a step, a slope or neither, and when it steps.",
          columns(
              List.of(
                  new Column(
                      "preferred",
                      STRING,
                      "",
                      "What describes the rate best by the quasi-Bayesian criterion: none, linear or"
                          + " step"
                          + UNLESS),
                  new Column(
                      "step_over_none",
                      NUMBER,
                      "",
                      "By how much the criterion of a step is better than that of no change; 6 is"
                          + " strong, negative is worse"
                          + UNLESS),
                  new Column(
                      "step_over_linear",
                      NUMBER,
                      "",
                      "By how much it is better than that of a slope" + UNLESS),
                  new Column(
                      "year",
                      YEAR,
                      "",
                      "First year of the new level, if there is a step; at least two years are on"
                          + " either side"
                          + UNLESS),
                  new Column(
                      "year_low",
                      YEAR,
                      "",
                      "Lower end of its 95 % interval: 2.5 % of the replicates have an earlier year"
                          + UNLESS),
                  new Column("year_high", YEAR, "", "Upper end of its 95 % interval" + UNLESS),
                  new Column(
                      "most_frequent_year",
                      YEAR,
                      "",
                      "The year that most replicates have, the first of several" + UNLESS),
                  new Column(
                      "most_frequent_share",
                      NUMBER,
                      "share",
                      "Part of the replicates that have it, from 0 to 1" + UNLESS),
                  new Column(
                      "ratio", NUMBER, "ratio", "New level by old, if there is a step" + UNLESS),
                  end("ratio_low", "ratio", "Lower"),
                  end("ratio_high", "ratio", "Upper"),
                  new Column(
                      "dispersion",
                      NUMBER,
                      "",
                      "As in trends.csv, but after step and slope and at least 1" + UNLESS),
                  new Column(
                      "resampled",
                      STRING,
                      "",
                      "What the replicates draw: documents within their year and series; or"
                          + " residuals, where no year of a series has two documents"
                          + UNLESS),
                  reason())));

  private TrendTables() {}

  private static List<Column> columns(List<Column> measures) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column(
                    "frame",
                    STRING,
                    "",
                    "The frame; ends in .ALL for a frame and all frames within it together."),
                new Column(
                    "series",
                    STRING,
                    "",
                    "The series; all for all series; empty for documents without one."),
                new Column("years", INTEGER, "years", "Years with measured words."),
                new Column(
                    "adequate_years",
                    INTEGER,
                    "years",
                    "Those with three documents or 30,000 words; 8 are needed."),
                new Column("first_year", YEAR, "", "The first year; empty without one."),
                new Column("last_year", YEAR, "", "The last year; empty without one."),
                new Column(
                    "documents", INTEGER, "documents", "Measured documents with a year and words."),
                new Column("words", INTEGER, "words", "Words in their measured zones."),
                new Column(
                    "hits", INTEGER, "hits", "Hits in their measured zones; 40 are needed.")));
    columns.addAll(measures);
    columns.add(FrameTables.overlap());
    return columns;
  }

  private static Column end(String name, String of, String which) {
    return new Column(
        name,
        NUMBER,
        "",
        which + " end of the 95 % interval of " + of + "; empty if there is none.");
  }

  private static Column reason() {
    return new Column("reason", STRING, "", "Why there are no estimates; empty where there are.");
  }
}
