package org.frametrace.tables;

import static org.frametrace.tables.Column.Type.BOOLEAN;
import static org.frametrace.tables.Column.Type.INTEGER;
import static org.frametrace.tables.Column.Type.NUMBER;
import static org.frametrace.tables.Column.Type.STRING;
import static org.frametrace.tables.Column.Type.YEAR;

import java.util.List;

/** The tables of numbers and dates that documents state. */
public final class FactTables {

  private static final Column LEFT =
      new Column("left", STRING, "", "The sentence before it, cut where it is long.");
  private static final Column RIGHT =
      new Column("right", STRING, "", "The sentence after it, cut where it is long.");
  private static final Column PAGE =
      new Column("page", INTEGER, "", "Page, from 1; empty for a format without pages.");
  private static final Column YEAR_SOURCE =
      new Column(
          "year_source",
          STRING,
          "",
          "Where the year was found: clause, sentence, column (the heading of a table's column),"
              + " reference year or publication year (both of the document); empty without a"
              + " year.");
  private static final Column BOUND =
      new Column(
          "bound",
          STRING,
          "",
          "How the text commits itself: exact, about, nearly, at-least, at-most or range.");

  /** One row a quantity. */
  public static final TableDefinition QUANTITIES =
      new TableDefinition(
          "quantities",
          "One row a number with a unit that a measured document states; written when a claim asks"
              + " for quantities.",
          List.of(
              new Column("document", STRING, "", "Path below documents/."),
              new Column(
                  "year", YEAR, "", "Year that the number is about; empty if it is not known."),
              new Column(
                  "year_last",
                  YEAR,
                  "",
                  "Last year, where it is about several; else the same; empty if not known."),
              YEAR_SOURCE,
              PAGE,
              new Column("unit", STRING, "", "What is counted, or a currency, or per cent."),
              new Column(
                  "low",
                  NUMBER,
                  "as the unit",
                  "Smallest value that the wording allows; empty if it is open below."),
              new Column(
                  "high",
                  NUMBER,
                  "as the unit",
                  "Largest value that the wording allows; empty if it is open above."),
              BOUND,
              LEFT,
              new Column("surface", STRING, "", "The number with its unit as it stands."),
              RIGHT,
              new Column("zone", STRING, "", "Zone of the sentence.")));

  /** One row a place that speaks of a stated fact. */
  public static final TableDefinition FACTS =
      new TableDefinition(
          "facts",
          "One row a place that speaks of a fact that a claim states, and one row for a fact of"
              + " which no document speaks. A person must read these lines before a verdict of"
              + " R-QTY is relied on.",
          List.of(
              new Column("claim", STRING, "", "The claim's id."),
              new Column("test", STRING, "", "The test that states the fact."),
              new Column("what", STRING, "", "What the fact is about."),
              new Column("unit", STRING, "", "What is counted, or year of event."),
              new Column("reference_year", YEAR, "", "Year that the fact is about."),
              new Column(
                  "stated", NUMBER, "as the unit", "The value that the paper states; never empty."),
              new Column(
                  "tolerance",
                  NUMBER,
                  "share of the value, or percentage points",
                  "How far a source may be off; 0.1 of the value at least where paper or source"
                      + " round; never empty."),
              new Column(
                  "verdict",
                  STRING,
                  "",
                  "On this fact alone: supported, contradicted, mixed or insufficient evidence."),
              new Column(
                  "conflict",
                  BOOLEAN,
                  "",
                  "Whether some documents agree with the fact and others do not."),
              new Column(
                  "low",
                  NUMBER,
                  "as the unit",
                  "Smallest value that the source's wording allows; empty if it is open below, or"
                      + " without a source."),
              new Column(
                  "high",
                  NUMBER,
                  "as the unit",
                  "Largest value that the source's wording allows; empty if it is open above, or"
                      + " without a source."),
              BOUND,
              new Column(
                  "year", YEAR, "", "Year that the source speaks of; empty without a source."),
              new Column(
                  "year_last",
                  YEAR,
                  "",
                  "Last year, where the source speaks of several; else the same."),
              YEAR_SOURCE,
              new Column("document", STRING, "", "Path below documents/; empty without a source."),
              PAGE,
              new Column("zone", STRING, "", "Zone of the sentence."),
              LEFT,
              new Column("surface", STRING, "", "The number or the word for the event."),
              RIGHT,
              new Column(
                  "agrees",
                  STRING,
                  "",
                  "yes, no, or open where the wording is compatible with the fact and much else.")));

  private FactTables() {}
}
