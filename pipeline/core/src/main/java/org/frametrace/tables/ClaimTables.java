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
                  "years", STRING, "", "Years of these documents, as ranges; empty if unknown."),
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
              new Column("n", INTEGER, "matches", "Matches that entered."),
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
                  "ratio of rates",
                  "Smallest ratio of two rates whose 95 % interval would exclude 1 with so many"
                      + " matches, spread so unevenly; empty without matches."),
              new Column("threats", STRING, "", "Threats to validity, each with its code."),
              new Column(
                  "caution",
                  STRING,
                  "",
                  "The reason for the verdict, and what a reader must know before relying on"
                      + " it."),
              new Column(
                  "p",
                  NUMBER,
                  "",
                  "Two-sided p-value of the first test that decides; empty if there is none."),
              new Column(
                  "adjusted_p",
                  NUMBER,
                  "",
                  "The same, adjusted for the number of claims of this importance (Benjamini and"
                      + " Hochberg); empty for peripheral claims."),
              new Column(
                  "locator", STRING, "", "A few words by which the place in the paper is found."),
              new Column(
                  "ceiling",
                  STRING,
                  "",
                  "text, or illustration where texts can only be consistent with the claim."),
              new Column("needs", STRING, "", "The documents that the claim is about, by name."),
              new Column(
                  "tensions",
                  STRING,
                  "",
                  "Other claims that must be read beside this one; empty if there are none.")));

  /** One row a test of a claim. */
  public static final TableDefinition CLAIM_TESTS =
      new TableDefinition(
          "claim_tests",
          "One row a test of a claim: the evidence behind the verdicts.",
          List.of(
              new Column("claim", STRING, "", "The claim's id."),
              new Column("test", STRING, "", "What is tested."),
              new Column(
                  "role",
                  STRING,
                  "",
                  "decides; veto (can only contradict); or shown (changes nothing)."),
              new Column("selection", STRING, "", "The documents that the test is about."),
              new Column(
                  "against",
                  STRING,
                  "",
                  "The documents that they are compared with; empty if the rule compares nothing."),
              new Column("measure", STRING, "", "What was measured."),
              new Column(
                  "documents",
                  INTEGER,
                  "documents",
                  "Measured documents that entered, of both sides where two are compared."),
              new Column("words", INTEGER, "words", "Words in which matches could have stood."),
              new Column(
                  "years", STRING, "", "Years of these documents, as ranges; empty if unknown."),
              new Column(
                  "estimate",
                  NUMBER,
                  "level from 0 to 1, or ratio",
                  "The level, or the ratio of two levels; empty if it could not be computed."),
              new Column(
                  "low",
                  NUMBER,
                  "as the estimate",
                  "Lower end of its 95 % interval; empty if it could not be computed."),
              new Column(
                  "high",
                  NUMBER,
                  "as the estimate",
                  "Upper end of its 95 % interval; empty if it could not be computed."),
              new Column("n", INTEGER, "matches", "Matches that entered."),
              new Column("rule", STRING, "", "The rule of decision with its parameters."),
              new Column(
                  "verdict",
                  STRING,
                  "",
                  "supported, contradicted, mixed, insufficient evidence or needs human reading."),
              new Column("verdict_narrow", STRING, "", "The verdict with narrow entries only."),
              new Column(
                  "detectable_effect",
                  NUMBER,
                  "ratio of rates",
                  "Smallest ratio of two rates whose 95 % interval would exclude 1 with so many"
                      + " matches, spread so unevenly; empty without matches."),
              new Column("p", NUMBER, "", "Two-sided p-value of the test; empty if there is none."),
              new Column("reason", STRING, "", "Why, in one sentence.")));

  /** One row a claim and a way to compute it. */
  public static final TableDefinition CLAIMS_SENSITIVITY =
      new TableDefinition(
          "claims_sensitivity",
          "One row a claim and a way to compute it: which choice changes the verdict.",
          List.of(
              new Column("claim", STRING, "", "The claim's id."),
              new Column("level", STRING, "", "Level of the lexicon: narrow, main or wide."),
              new Column(
                  "names", STRING, "", "Whether proper names that contain a term are counted."),
              new Column("recycled", STRING, "", "Whether recycled text is counted."),
              new Column(
                  "weighting",
                  STRING,
                  "",
                  "How much documents weigh: by length, all alike, or all series and years alike."),
              new Column(
                  "without_entry", STRING, "", "The entry that is left out; empty for none."),
              new Column(
                  "without_series", STRING, "", "The series that is left out; empty for none."),
              new Column(
                  "estimate",
                  NUMBER,
                  "as the measure",
                  "Of the first test that decides; empty if it could not be computed."),
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
              new Column("verdict", STRING, "", "The verdict of the claim, computed so.")));

  private ClaimTables() {}
}
