package org.frametrace.tables;

/** The columns that several tables have. */
final class Columns {

  static final Column CLAIM = Column.text("claim", "The claim's id.");
  static final Column TEST = Column.text("test", "What is tested.");
  static final Column MEASURE = Column.text("measure", "What was measured.");
  static final Column RULE = Column.text("rule", "The rule of decision with its parameters.");
  static final Column VERDICT =
      Column.text(
          "verdict",
          "supported, contradicted, mixed, insufficient evidence or needs human reading.");
  static final Column YEARS =
      Column.text("years", "Years of these documents, as ranges; empty if unknown.");
  static final Column MATCHES = Column.integer("n", "matches", "Matches that entered.");
  static final Column CODED =
      Column.integer(
          "coded", "passages", "Passages that people have coded; empty where they need not read.");
  static final Column CODED_YES =
      Column.integer(
          "coded_yes",
          "passages",
          "Those that are what the claim speaks of; empty where people need not read.");
  static final Column ALPHA =
      Column.number(
          "alpha", "", "Krippendorff's alpha of two coders; empty where nobody coded twice.");
  static final Column DETECTABLE_EFFECT =
      Column.number(
          "detectable_effect",
          "ratio of rates",
          "Smallest ratio of two rates whose 95 % interval would exclude 1 with so"
              + " many matches, spread so unevenly; empty without matches.");

  static final Column PASSAGE =
      Column.text("passage", "Name of the passage, by which its codes are found: do not change.");
  static final Column PATH = Column.text("document", "Path below documents/.");
  static final Column PAGE =
      Column.integer("page", "", "Page, from 1; empty for a format without pages.");
  static final Column LEFT = Column.text("left", "The sentence before it, cut where it is long.");
  static final Column RIGHT = Column.text("right", "The sentence after it, cut where it is long.");
  static final Column ZONE = Column.text("zone", "Zone of the sentence.");

  static final Column WORDS = Column.integer("words", "words", "Words in their measured zones.");
  static final Column HITS = Column.integer("hits", "hits", "Hits in the measured zones.");
  static final Column LEMMA = Column.text("lemma", "The lemma, in small letters.");
  static final Column ENTRY_FRAME =
      Column.text("frame", "The frame; ends in .NAME for proper names.");
  static final Column ENTRY = Column.text("entry", "Id of the lexicon entry, or of the mask.");

  private Columns() {}

  /** Returns the lower end of the interval of a claim's number. */
  static Column low(String unit) {
    return Column.number(
        "low", unit, "Lower end of its 95 % interval; empty if it could not be computed.");
  }

  /** Returns the upper end of the interval of a claim's number. */
  static Column high(String unit) {
    return Column.number(
        "high", unit, "Upper end of its 95 % interval; empty if it could not be computed.");
  }
}
