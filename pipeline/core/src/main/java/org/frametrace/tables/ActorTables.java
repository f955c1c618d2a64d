package org.frametrace.tables;

import java.util.List;

/** The tables of those who do something and those to whom it is done. */
public final class ActorTables {

  /** One row an actor of a use of a verb. */
  public static final TableDefinition AGENCY =
      new TableDefinition(
          "agency",
          "One row somebody who does what a verb says, or to whom or for whom it is"
              + " done; written when a claim asks for agency, beneficiaries or"
              + " criticism, for the documents and verbs that it asks for.",
          List.of(
              Columns.PATH,
              Column.year("year", "Year of the document; empty if unknown."),
              Columns.PAGE,
              Columns.LEFT,
              Column.text("surface", "The verb, or its noun, as it stands."),
              Columns.RIGHT,
              Column.text("verb", "The verb as the claim names it."),
              Column.truth("passive", "Whether passive, or a noun."),
              Column.text("role", "agent or beneficiary."),
              Column.text(
                  "type",
                  "state, iom, other-io, donor, ngo, private, migrant,"
                      + " international-community, agentless (nobody is named) or other."),
              Column.truth(
                  "women",
                  "Whether they are named as women, of whatever type: women migrants, wives."),
              Column.text("head", "The words that name them; empty for agentless."),
              Column.text(
                  "rule",
                  "How they were found: subject, by-phrase, called-on, controller, possessor,"
                      + " nominalisation, responsibility, fallback, main-clause or none for"
                      + " agents; object, passive-subject, to-phrase, subject or possessor for"
                      + " beneficiaries."),
              Column.text("object", "Nouns of what it is done to, as lemmas; may be empty.")));

  /** One row a frame. */
  public static final TableDefinition AGENTLESS =
      new TableDefinition(
          "agentless",
          "One row a frame with a hit in a sentence that uses one of the verbs that"
              + " claims ask for: how often nobody is named who does it.",
          List.of(
              Column.text("frame", "The frame, without sub-frames; all for any sentence."),
              Column.integer("uses", "uses", "Uses of the verbs in sentences with the frame."),
              Column.integer("agentless", "uses", "Those that name no agent."),
              Column.number("share", "per cent", "Their share; never empty.")));

  private ActorTables() {}

  /** Returns what a sheet of candidates of criticism is, which two people fill in. */
  public static TableDefinition reading(String name) {
    return new TableDefinition(
        name,
        "One row a candidate of criticism, in an order drawn by lot. The next run keeps the codes"
            + " and counts them.",
        List.of(
            Columns.PASSAGE,
            Columns.PATH,
            Columns.PAGE,
            Columns.LEFT,
            Column.text("surface", "The negative words."),
            Columns.RIGHT,
            Column.text(
                "strength_1",
                "For the first coder: 0 no criticism, 1 regret, 2 criticism, 3 condemnation, or"
                    + " unclear."),
            Column.text("strength_2", "For the second coder: the same."),
            Column.text("agreed", "The strength that both settled where they differ."),
            Column.text(
                "target",
                "For coders: member, donor, non-member or generic; criticism of non-members does"
                    + " not count."),
            Column.text("explicitness", "For coders: named or generic."),
            Column.text("note", "For coders: why.")));
  }
}
