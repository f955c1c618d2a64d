package org.frametrace.tables;

import java.util.List;

/** The table of published claims and their verdicts. */
public final class ClaimTables {

  /** One row a claim. */
  public static final TableDefinition CLAIMS =
      new TableDefinition(
          "claims",
          "One row a published claim that the study tests.",
          List.of(
              Columns.CLAIM,
              Column.text("paper", "The paper that makes it."),
              Column.text(
                  "importance",
                  "Its weight in the paper's argument: core, supporting or peripheral."),
              Column.text("type", "Kind of statement: level, comparison, trend …"),
              Column.text("paraphrase", "The claim in our own words."),
              Columns.MEASURE,
              Column.integer("documents", "documents", "Measured documents it rests on."),
              Columns.WORDS,
              Columns.YEARS,
              Column.number(
                  "estimate",
                  "as the measure",
                  "The number that the rule looks at; empty if it could not be computed."),
              Columns.low("as the measure"),
              Columns.high("as the measure"),
              Columns.MATCHES,
              Columns.RULE,
              Columns.VERDICT,
              Column.text(
                  "verdict_narrow", "The verdict with narrow entries only; empty if not computed."),
              Column.number(
                  "robustness",
                  "per cent",
                  "Part of the specifications that agree with the verdict; empty if not"
                      + " computed."),
              Column.text("validation", "How far the lexicons were checked by human coding."),
              Columns.DETECTABLE_EFFECT,
              Column.text("threats", "Threats to validity, each with its code."),
              Column.text(
                  "caution",
                  "The reason for the verdict, and what a reader must know before relying on it."),
              Column.number(
                  "p",
                  "",
                  "Two-sided p-value of the first test that decides; empty if there is none."),
              Column.number(
                  "adjusted_p",
                  "",
                  "The same, adjusted for the number of claims of this importance (Benjamini"
                      + " and Hochberg); empty for peripheral claims."),
              Column.text("locator", "A few words by which the place in the paper is found."),
              Column.text(
                  "ceiling",
                  "text, or illustration where texts can only be consistent with the claim."),
              Column.text("needs", "The documents that the claim is about, by name."),
              Column.text(
                  "tensions",
                  "Other claims that must be read beside this one; empty if there are none.")));

  /** One row a test of a claim. */
  public static final TableDefinition CLAIM_TESTS =
      new TableDefinition(
          "claim_tests",
          "One row a test of a claim: the evidence behind the verdicts.",
          List.of(
              Columns.CLAIM,
              Columns.TEST,
              Column.text(
                  "role", "decides; veto (can only contradict); or shown (changes nothing)."),
              Column.text("selection", "The documents that the test is about."),
              Column.text(
                  "against",
                  "The documents that they are compared with; empty if the rule compares"
                      + " nothing."),
              Columns.MEASURE,
              Column.integer(
                  "documents",
                  "documents",
                  "Measured documents that entered, of both sides where two are compared."),
              Column.integer("words", "words", "Words in which matches could have stood."),
              Columns.YEARS,
              Column.number(
                  "estimate",
                  "level from 0 to 1, or ratio",
                  "The level, or the ratio of two levels; empty if it could not be computed."),
              Columns.low("as the estimate"),
              Columns.high("as the estimate"),
              Columns.MATCHES,
              Columns.RULE,
              Columns.VERDICT,
              Column.text("verdict_narrow", "The verdict with narrow entries only."),
              Columns.DETECTABLE_EFFECT,
              Column.number("p", "", "Two-sided p-value of the test; empty if there is none."),
              Column.text("reason", "Why, in one sentence.")));

  /** One row a claim and a way to compute it. */
  public static final TableDefinition CLAIMS_SENSITIVITY =
      new TableDefinition(
          "claims_sensitivity",
          "One row a claim and a way to compute it: which choice changes the verdict.",
          List.of(
              Columns.CLAIM,
              Column.text("level", "Level of the lexicon: narrow, main or wide."),
              Column.text("names", "Whether proper names that contain a term are counted."),
              Column.text("recycled", "Whether recycled text is counted."),
              Column.text(
                  "weighting",
                  "How much documents weigh: by length, all alike, or all series and years"
                      + " alike."),
              Column.text("without_entry", "The entry that is left out; empty for none."),
              Column.text("without_series", "The series that is left out; empty for none."),
              Column.number(
                  "estimate",
                  "as the measure",
                  "Of the first test that decides; empty if it could not be computed."),
              Columns.low("as the measure"),
              Columns.high("as the measure"),
              Column.text("verdict", "The verdict of the claim, computed so.")));

  private ClaimTables() {}
}
