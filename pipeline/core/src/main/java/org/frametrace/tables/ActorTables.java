package org.frametrace.tables;

import static org.frametrace.tables.Column.Type.INTEGER;
import static org.frametrace.tables.Column.Type.NUMBER;
import static org.frametrace.tables.Column.Type.STRING;
import static org.frametrace.tables.Column.Type.YEAR;

import java.util.List;

/** The tables of those who do something and those to whom it is done. */
public final class ActorTables {

  private static final Column DOCUMENT =
      new Column("document", STRING, "", "Path below documents/.");
  private static final Column PAGE =
      new Column("page", INTEGER, "", "Page, from 1; empty for a format without pages.");
  private static final Column LEFT =
      new Column("left", STRING, "", "The sentence before it, cut where it is long.");
  private static final Column RIGHT =
      new Column("right", STRING, "", "The sentence after it, cut where it is long.");

  /** One row an actor of a use of a verb. */
  public static final TableDefinition AGENCY =
      new TableDefinition(
          "agency",
          "One row somebody who does what a verb says, or to whom or for whom it is done; written"
              + " when a claim asks for agency, beneficiaries or criticism, for the documents and"
              + " verbs that it asks for.",
          List.of(
              DOCUMENT,
              new Column("year", YEAR, "", "Year of the document; empty if unknown."),
              PAGE,
              LEFT,
              new Column("surface", STRING, "", "The verb, or its noun, as it stands."),
              RIGHT,
              new Column("verb", STRING, "", "The verb as the claim names it."),
              new Column("passive", Column.Type.BOOLEAN, "", "Whether passive, or a noun."),
              new Column("role", STRING, "", "agent or beneficiary."),
              new Column(
                  "type",
                  STRING,
                  "",
                  "state, iom, other-io, donor, ngo, private, migrant, international-community,"
                      + " agentless (nobody is named) or other."),
              new Column("head", STRING, "", "The words that name them; empty for agentless."),
              new Column(
                  "rule",
                  STRING,
                  "",
                  "How they were found: subject, by-phrase, called-on, controller, possessor,"
                      + " nominalisation, responsibility, fallback, main-clause or none for agents;"
                      + " object, passive-subject, to-phrase, subject or possessor for"
                      + " beneficiaries."),
              new Column(
                  "object", STRING, "", "Nouns of what it is done to, as lemmas; may be empty.")));

  /** One row a frame. */
  public static final TableDefinition AGENTLESS =
      new TableDefinition(
          "agentless",
          "One row a frame with a hit in a sentence that uses one of the verbs that claims ask for:"
              + " how often nobody is named who does it.",
          List.of(
              new Column(
                  "frame", STRING, "", "The frame, without sub-frames; all for any sentence."),
              new Column("uses", INTEGER, "uses", "Uses of the verbs in sentences with the frame."),
              new Column("agentless", INTEGER, "uses", "Those that name no agent."),
              new Column("share", NUMBER, "per cent", "Their share; never empty.")));

  /** How many of the columns of a reading sheet, the last, are for the coder. */
  public static final int CODES = 3;

  private ActorTables() {}

  /** Returns what a sheet of candidates of criticism is, on which two people each fill a copy. */
  public static TableDefinition reading(String name) {
    return new TableDefinition(
        name,
        "One row a candidate of criticism, in an order drawn by lot. The next run keeps the codes.",
        List.of(
            DOCUMENT,
            PAGE,
            LEFT,
            new Column("surface", STRING, "", "The negative words."),
            RIGHT,
            new Column(
                "target", STRING, "", "For the coder: member, donor, non-member or generic."),
            new Column("explicitness", STRING, "", "For the coder: named or generic."),
            new Column(
                "strength",
                STRING,
                "",
                "For the coder: 0 no criticism, 1 regret, 2 criticism, 3 condemnation.")));
  }
}
