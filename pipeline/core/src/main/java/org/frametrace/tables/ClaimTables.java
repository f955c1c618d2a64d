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
              Columns.CODED,
              Columns.CODED_YES,
              Columns.ALPHA,
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
                  "Other claims that must be read beside this one; empty if there are none."),
              Column.text(
                  "evidence", "The file, in the folder of this table, with what it rests on."),
              FrameTables.overlap()));

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
              Columns.CODED,
              Columns.CODED_YES,
              Columns.ALPHA,
              Columns.RULE,
              Columns.VERDICT,
              Column.text("verdict_narrow", "The verdict with narrow entries only."),
              Columns.DETECTABLE_EFFECT,
              Column.number("p", "", "Two-sided p-value of the test; empty if there is none."),
              Column.text("reason", "Why, in one sentence."),
              FrameTables.overlap()));

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

  /** One row a piece of evidence; every claim has a file of its own. */
  public static final TableDefinition CLAIM_EVIDENCE =
      new TableDefinition(
          "claim_evidence",
          "A file a claim, claims/<claim>.csv, which the column evidence of claims.csv names: one"
              + " row a piece of what its verdict rests on. The groups of a test hold all its"
              + " documents once, so their documents, words and n add up to the row judged.",
          List.of(
              Column.text("test", "The test of the claim; empty where a row is about all."),
              Column.text(
                  "row",
                  "judged (what the rule looked at, one row a test), group (documents that"
                      + " entered), statement (what a source says about a stated fact), attestation"
                      + " (an early use, for a claim of first use: those of the first three years,"
                      + " at most 50), document (one of which the claim says that there are none,"
                      + " at most 50), coding (what people answered: n passages on the sheet,"
                      + " exposure those coded, count those coded yes), agreement (of two people:"
                      + " exposure passages, count with one answer, value Krippendorff's alpha),"
                      + " cases (the share of all sentences) or missing (what evidence lacks)."),
              Column.text("selection", "The documents that the row is from."),
              Column.text(
                  "group",
                  "The series of a group, its stratum where two sides are compared, or its name"
                      + " where the rule names groups; the fact of a statement; the lexicon entry"
                      + " of an attestation."),
              Column.year("year", "The year; empty for strata, and where there is none."),
              Column.integer("documents", "documents", "Measured documents that entered."),
              Column.integer("words", "words", "Words in which matches could have stood."),
              Columns.MATCHES,
              Column.number(
                  "exposure",
                  "as the measure",
                  "What could have been, words, sentences, hits, documents or coded passages, in a"
                      + " value that is a ratio of two sums; empty otherwise."),
              Column.number(
                  "count", "as the measure", "What was, in such a value; empty otherwise."),
              Column.number(
                  "value",
                  "as the measure",
                  "In the row judged the number that the rule looks at; in a group the measure of"
                      + " its documents; empty if it could not be computed."),
              Columns.low("as the value, or as the fact"),
              Columns.high("as the value, or as the fact"),
              Column.text(
                  "document", "Path below documents/, of a statement, attestation or document."),
              Columns.PAGE,
              Column.text("left", "What stands before it."),
              Column.text("surface", "The words that were found."),
              Column.text("right", "What stands after it."),
              Column.text(
                  "note",
                  "The verdict of the test and why; the title of a document; or what is"
                      + " missing.")));

  /** One row a test and negative control. */
  public static final TableDefinition CONTROLS =
      new TableDefinition(
          "controls",
          "One row a deciding test with a verdict, by a rule about time, levels or co-occurrence:"
              + " what the rule says where the claim should not hold. Time is reversed once;"
              + " placebo frames are drawn twenty times, lexicon entries of other frames that"
              + " stand in about as many documents as the claim's own.",
          List.of(
              Columns.CLAIM,
              Columns.TEST,
              Columns.RULE,
              Column.text("verdict", "The verdict of the test itself."),
              Column.text("control", "reversed time or placebo frames."),
              Column.integer(
                  "draws",
                  "controls",
                  "How many there are; 0 where other frames have fewer entries than the claim's."),
              Column.integer("supported", "controls", "Those in which the test is supported."),
              Column.integer("contradicted", "controls", "Those in which it is contradicted."),
              Column.integer("mixed", "controls", "Those in which it is mixed."),
              Column.integer(
                  "insufficient", "controls", "Those in which there is too little evidence."),
              Column.number(
                  "estimate",
                  "as the measure",
                  "The number that the rule looks at in the test; empty if there is none."),
              Column.number(
                  "control_estimate",
                  "as the measure",
                  "The median of the same in the controls; empty if there is none."),
              Column.truth(
                  "holds",
                  "Whether at most a tenth of the controls of a supported test are supported;"
                      + " empty for other verdicts, and without controls.")));

  private ClaimTables() {}

  /** Returns what a sheet of passages is, which two people fill in. */
  public static TableDefinition passages(String name) {
    return new TableDefinition(
        name,
        "One row a passage that people read, in an order drawn by lot. The next run keeps the codes"
            + " and counts them.",
        List.of(
            Columns.PASSAGE,
            Columns.PATH,
            Columns.PAGE,
            Columns.LEFT,
            Column.text("surface", "The words by which it was found."),
            Columns.RIGHT,
            Column.text("question", "What is asked of it."),
            Column.text("answer_1", "For the first coder: yes, no or unclear."),
            Column.text("answer_2", "For the second coder: the same."),
            Column.text("agreed", "What both settled where they differ."),
            Column.text("note", "For coders: why.")));
  }
}
