package org.frametrace.tables;

import java.util.List;

/** The tables of numbers and dates that documents state. */
public final class FactTables {

  private static final Column YEAR_SOURCE =
      Column.text(
          "year_source",
          "Where the year was found: clause, sentence, column (the heading of a"
              + " table's column), reference year or publication year (both of the"
              + " document); empty without a year.");
  private static final Column BOUND =
      Column.text(
          "bound",
          "How the text commits itself: exact, about, nearly, at-least, at-most or" + " range.");

  /** One row a quantity. */
  public static final TableDefinition QUANTITIES =
      new TableDefinition(
          "quantities",
          "One row a number with a unit that a measured document states; written when"
              + " a claim asks for quantities.",
          List.of(
              Columns.PATH,
              Column.year("year", "Year that the number is about; empty if it is not known."),
              Column.year(
                  "year_last",
                  "Last year, where it is about several; else the same; empty if not known."),
              YEAR_SOURCE,
              Columns.PAGE,
              Column.text("unit", "What is counted, or a currency, or per cent."),
              Column.number(
                  "low",
                  "as the unit",
                  "Smallest value that the wording allows; empty if it is open below."),
              Column.number(
                  "high",
                  "as the unit",
                  "Largest value that the wording allows; empty if it is open above."),
              BOUND,
              Columns.LEFT,
              Column.text("surface", "The number with its unit as it stands."),
              Columns.RIGHT,
              Columns.ZONE));

  /** One row a place that speaks of a stated fact. */
  public static final TableDefinition FACTS =
      new TableDefinition(
          "facts",
          "One row a place that speaks of a fact that a claim states, and one row for"
              + " a fact of which no document speaks. A person must read these lines"
              + " before a verdict of R-QTY is relied on.",
          List.of(
              Columns.CLAIM,
              Column.text("test", "The test that states the fact."),
              Column.text("what", "What the fact is about."),
              Column.text("unit", "What is counted, or year of event."),
              Column.year("reference_year", "Year that the fact is about."),
              Column.number(
                  "stated", "as the unit", "The value that the paper states; never empty."),
              Column.number(
                  "tolerance",
                  "share of the value, or percentage points",
                  "How far a source may be off; 0.1 of the value at least where paper or"
                      + " source round; never empty."),
              Column.text(
                  "verdict",
                  "On this fact alone: supported, contradicted, mixed or insufficient evidence."),
              Column.truth(
                  "conflict", "Whether some documents agree with the fact and others do not."),
              Column.number(
                  "low",
                  "as the unit",
                  "Smallest value that the source's wording allows; empty if it is open below,"
                      + " or without a source."),
              Column.number(
                  "high",
                  "as the unit",
                  "Largest value that the source's wording allows; empty if it is open above,"
                      + " or without a source."),
              BOUND,
              Column.year("year", "Year that the source speaks of; empty without a source."),
              Column.year(
                  "year_last", "Last year, where the source speaks of several; else the same."),
              YEAR_SOURCE,
              Column.text("document", "Path below documents/; empty without a source."),
              Columns.PAGE,
              Columns.ZONE,
              Columns.LEFT,
              Column.text("surface", "The number or the word for the event."),
              Columns.RIGHT,
              Column.text(
                  "agrees",
                  "yes, no, or open where the wording is compatible with the fact and much"
                      + " else.")));

  private FactTables() {}
}
