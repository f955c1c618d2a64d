package org.frametrace.tables;

import java.util.List;

/** The tables that say what stands with what. */
public final class AssociationTables {

  private static final String TESTED = "; empty where reason says why.";

  /** One row a pair of frames. */
  public static final TableDefinition COOCCURRENCE =
      new TableDefinition(
          "cooccurrence",
          "One row a pair of frames that at least one document has both: whether they"
              + " seek or avoid the same sentences. Sentences of at least four words in"
              + " the measured zones count; hits of the two that overlap one another are"
              + " left out, since a word that serves both would associate them by"
              + " itself.",
          List.of(
              Column.text("frame", "One frame, the first by name."),
              Column.text("other", "The other frame."),
              Column.integer("sentences", "sentences", "All sentences that count."),
              Column.integer("frame_sentences", "sentences", "Those with the first frame."),
              Column.integer("other_sentences", "sentences", "Those with the other."),
              Column.integer("together", "sentences", "Those with both."),
              Column.number(
                  "expected",
                  "sentences",
                  "Those with both if the two were independent among the sentences of like"
                      + " length of each document; never empty."),
              Column.integer("documents", "documents", "Documents that have both."),
              Column.number(
                  "odds_ratio",
                  "ratio",
                  "How many times the odds of one are higher where the other stands (Mantel"
                      + " and Haenszel, over documents and four bands of sentence length); empty"
                      + " if no document can tell."),
              Column.number(
                  "odds_ratio_low",
                  "ratio",
                  "Lower end of its 95 % interval (documents resampled)" + TESTED),
              Column.number(
                  "odds_ratio_high",
                  "ratio",
                  "Upper end of its 95 % interval (documents resampled)" + TESTED),
              Column.number(
                  "npmi",
                  "",
                  "Normalised pointwise mutual information over all sentences: -1 never"
                      + " together, 0 independent, 1 always together; empty if a frame has no"
                      + " sentence left. It is not tested: documents that have much of both"
                      + " raise it."),
              Column.number(
                  "p",
                  "",
                  "Two-sided p-value from 1,000 circular shifts of one frame within each"
                      + " document"
                      + TESTED),
              Column.number(
                  "p_adjusted",
                  "",
                  "The same, adjusted for all pairs of this table (Benjamini and Hochberg)"
                      + TESTED),
              Column.text(
                  "reason",
                  "Why the pair is not tested: under 15 documents with both, or under 10"
                      + " expected sentences; empty where it is."),
              FrameTables.overlap()));

  /** One row a lemma and contrast. */
  public static final TableDefinition KEYNESS =
      new TableDefinition(
          "keyness",
          "One row a contrast and lemma that its documents have more often than the"
              + " others: up to 100 a contrast, by log_ratio_low, in at least five of"
              + " its documents. Lemmas of nouns that are no names, verbs and adjectives"
              + " count. Words are taken as independent, though those of a document are"
              + " not: look at the documents.",
          List.of(
              Column.text("contrast", "Metadata column, or period for the study's periods."),
              Column.text(
                  "value",
                  "Its value. Its documents are held against all others that have a value, or"
                      + " a year."),
              Columns.LEMMA,
              Column.integer("count", "words", "How often it stands in these documents."),
              Column.integer("rest_count", "words", "How often it stands in the others."),
              Column.number(
                  "per_million",
                  "per million content words",
                  "The same by all such words of these documents; never empty."),
              Column.number(
                  "rest_per_million",
                  "per million content words",
                  "The same of the others; never empty."),
              Column.number(
                  "log_ratio",
                  "doublings",
                  "Binary logarithm of the ratio of both rates, where no word counts as half a"
                      + " word; never empty."),
              Column.number(
                  "log_ratio_low",
                  "doublings",
                  "Its lower bound: the end next to 0 of an exact interval at the level 0.05"
                      + " by the number of lemmas compared; never empty."),
              Column.number("g2", "", "Log-likelihood ratio over the two counts; never empty."),
              Column.number(
                  "p_adjusted",
                  "",
                  "Its p-value, adjusted for all lemmas of the contrast (Benjamini and"
                      + " Hochberg); never empty."),
              Column.number(
                  "bic",
                  "",
                  "g2 less the logarithm of all content words: above 10 is very strong"
                      + " evidence; never empty."),
              Column.integer("documents", "documents", "Documents of these that have the lemma."),
              Column.integer("rest_documents", "documents", "Other documents that have it.")));

  /** One row a frame and a lemma around it. */
  public static final TableDefinition COLLOCATES =
      new TableDefinition(
          "collocates",
          "One row a frame and lemma that stands around it more often than elsewhere:"
              + " up to 50 a frame, by log_dice, in at least five documents. Around is"
              + " within five tokens of a hit, in its sentence; the frame's own hits are"
              + " left out of all counts of words, and each word counts once however"
              + " many hits are near. Lemmas of nouns that are no names, verbs and"
              + " adjectives count.",
          List.of(
              Column.text("frame", "The frame."),
              Columns.LEMMA,
              Column.integer("hits", "hits", "Hits of the frame in the measured zones."),
              Column.integer("count", "words", "How often the lemma stands anywhere."),
              Column.integer("together", "words", "How often it stands around the frame."),
              Column.number(
                  "expected",
                  "words",
                  "How often it would, if content words were spread evenly; never empty."),
              Column.number(
                  "log_dice",
                  "",
                  "14 plus the binary logarithm of twice together by hits and count; a lemma"
                      + " that stands around the frame and nowhere else has about 14; never"
                      + " empty."),
              Column.number(
                  "log_likelihood",
                  "",
                  "Log-likelihood ratio of together, over the four cells; never empty."),
              Column.number(
                  "p_adjusted",
                  "",
                  "Its p-value, adjusted for all lemmas around the frame in five documents or"
                      + " more (Benjamini and Hochberg); never empty."),
              Column.integer("documents", "documents", "Documents in which it stands around it."),
              FrameTables.overlap()));

  private AssociationTables() {}
}
