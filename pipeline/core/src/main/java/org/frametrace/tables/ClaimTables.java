package org.frametrace.tables;

import static org.frametrace.tables.Column.Type.INTEGER;
import static org.frametrace.tables.Column.Type.NUMBER;
import static org.frametrace.tables.Column.Type.STRING;

import java.util.List;

/** The table of published claims and their verdicts. */
public final class ClaimTables {

  /** One row a claim. */
  public static final TableDefinition CLAIMS =
      new TableDefinition(
          "claims",
          "One row a published claim that the study tests.",
          List.of(
              new Column("claim", STRING, "", "The claim's id."),
              new Column("paper", STRING, "", "The paper that makes it."),
              new Column(
                  "importance",
                  STRING,
                  "",
                  "Its weight in the paper's argument: core, supporting or peripheral."),
              new Column("type", STRING, "", "Kind of statement: level, comparison, trend …"),
              new Column("paraphrase", STRING, "", "The claim in our own words."),
              new Column("measure", STRING, "", "What was measured."),
              new Column("documents", INTEGER, "documents", "Measured documents it rests on."),
              new Column("words", INTEGER, "words", "Words in their measured zones."),
              new Column(
                  "years", STRING, "", "First and last year of these documents; empty if unknown."),
              new Column(
                  "estimate",
                  NUMBER,
                  "as the measure",
                  "The number that the rule looks at; empty if it could not be computed."),
              new Column(
                  "low",
                  NUMBER,
                  "as the measure",
                  "Lower end of its 95 % interval; empty if it could not be computed."),
              new Column(
                  "high",
                  NUMBER,
                  "as the measure",
                  "Upper end of its 95 % interval; empty if it could not be computed."),
              new Column("n", INTEGER, "", "How many units the estimate rests on."),
              new Column("rule", STRING, "", "The rule of decision with its parameters."),
              new Column(
                  "verdict",
                  STRING,
                  "",
                  "supported, contradicted, mixed, insufficient evidence or needs human reading."),
              new Column(
                  "verdict_narrow",
                  STRING,
                  "",
                  "The verdict with narrow entries only; empty if not computed."),
              new Column(
                  "robustness",
                  NUMBER,
                  "per cent",
                  "Part of the specifications that agree with the verdict; empty if not computed."),
              new Column(
                  "validation", STRING, "", "How far the lexicons were checked by human coding."),
              new Column(
                  "detectable_effect",
                  NUMBER,
                  "as the measure",
                  "Smallest effect that these data could show; empty if not computed."),
              new Column(
                  "threats", STRING, "", "Threats to validity, as codes with spaces between."),
              new Column(
                  "caution",
                  STRING,
                  "",
                  "The reason for the verdict, and what a reader must know before relying on"
                      + " it.")));

  private ClaimTables() {}
}
