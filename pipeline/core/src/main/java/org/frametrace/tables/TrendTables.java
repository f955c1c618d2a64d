package org.frametrace.tables;

import java.util.ArrayList;
import java.util.List;

/** The tables that say what a frame does over the years. */
public final class TrendTables {

  private static final String UNLESS = "; empty where reason says why.";
  private static final String SERIES =
      "One row a frame and series of documents, and a frame and all series"
          + " together, where each series has a level of its own; with one series it"
          + " has the row of all alone.";

  /** One row a frame and series: its slope. */
  public static final TableDefinition TRENDS =
      new TableDefinition(
          "trends",
          SERIES + " Whether its rate rises or falls.",
          columns(
              List.of(
                  Column.number(
                      "ratio_per_decade",
                      "ratio",
                      "How many times the rate is what it was ten years before (quasi-Poisson"
                          + " regression on the year, with a level for each series)"
                          + UNLESS),
                  end("low", "ratio_per_decade", "Lower"),
                  end("high", "ratio_per_decade", "Upper"),
                  Column.text("test", "The test of the slope" + UNLESS),
                  Column.number("p", "", "Its p-value, that there is no slope" + UNLESS),
                  Column.number(
                      "p_adjusted",
                      "",
                      "The same, adjusted for all tests of this table (Benjamini and Hochberg)"
                          + UNLESS),
                  Column.number(
                      "dispersion",
                      "",
                      "How many times the variance of the yearly hits is that of independent hits:"
                          + " Pearson's statistic by its degrees of freedom"
                          + UNLESS),
                  Column.number(
                      "theil_sen",
                      "hits per million words and year",
                      "Median of the slopes between all pairs of yearly rates, which a few odd"
                          + " years do not move; it knows no series"
                          + UNLESS),
                  end("theil_sen_low", "theil_sen", "Lower"),
                  end("theil_sen_high", "theil_sen", "Upper"),
                  Column.number(
                      "kendall_tau",
                      "",
                      "Kendall's rank correlation of yearly rate and year, from -1 to 1" + UNLESS),
                  Column.number(
                      "kendall_p", "", "Its p-value (Mann and Kendall), not adjusted" + UNLESS),
                  reason())));

  /** One row a frame and series: its step. */
  public static final TableDefinition CHANGEPOINTS =
      new TableDefinition(
          "changepoints",
          SERIES + " Whether its rate has a step, a slope or neither, and when it steps.",
          columns(
              List.of(
                  Column.text(
                      "preferred",
                      "What describes the rate best by the quasi-Bayesian criterion: none, linear"
                          + " or step"
                          + UNLESS),
                  Column.number(
                      "step_over_none",
                      "",
                      "By how much the criterion of a step is better than that of no change; 6 is"
                          + " strong, negative is worse"
                          + UNLESS),
                  Column.number(
                      "step_over_linear",
                      "",
                      "By how much it is better than that of a slope" + UNLESS),
                  Column.year(
                      "year",
                      "First year of the new level, if there is a step; at least two years are on"
                          + " either side"
                          + UNLESS),
                  Column.year(
                      "year_low",
                      "Lower end of its 95 % interval: 2.5 % of the replicates have an earlier year"
                          + UNLESS),
                  Column.year("year_high", "Upper end of its 95 % interval" + UNLESS),
                  Column.year(
                      "most_frequent_year",
                      "The year that most replicates have, the first of several" + UNLESS),
                  Column.number(
                      "most_frequent_share",
                      "share",
                      "Part of the replicates that have it, from 0 to 1" + UNLESS),
                  Column.number("ratio", "ratio", "New level by old, if there is a step" + UNLESS),
                  end("ratio_low", "ratio", "Lower"),
                  end("ratio_high", "ratio", "Upper"),
                  Column.number(
                      "dispersion",
                      "",
                      "As in trends.csv, but after step and slope and at least 1" + UNLESS),
                  Column.text(
                      "resampled",
                      "What the replicates draw: documents within their year and series; or"
                          + " residuals, where no year of a series has two documents"
                          + UNLESS),
                  reason())));

  private TrendTables() {}

  private static List<Column> columns(List<Column> measures) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(
                    "frame",
                    "The frame; ends in .ALL for a frame and all frames within it together."),
                Column.text(
                    "series", "The series; all for all series; empty for documents without one."),
                Column.integer("years", "years", "Years with measured words."),
                Column.integer(
                    "adequate_years",
                    "years",
                    "Those with three documents or 30,000 words; 8 are needed."),
                Column.year("first_year", "The first year; empty without one."),
                Column.year("last_year", "The last year; empty without one."),
                Column.integer(
                    "documents", "documents", "Measured documents with a year and words."),
                Columns.WORDS,
                Column.integer("hits", "hits", "Hits in their measured zones; 40 are needed.")));
    columns.addAll(measures);
    columns.add(FrameTables.overlap());
    return columns;
  }

  private static Column end(String name, String of, String which) {
    return Column.number(
        name, "", which + " end of the 95 % interval of " + of + "; empty if there is none.");
  }

  private static Column reason() {
    return Column.text("reason", "Why there are no estimates; empty where there are.");
  }
}
