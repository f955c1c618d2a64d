package org.frametrace.model;

/**
 * How many of a document's runs of words stand in other texts, of which claims ask whether its
 * wording comes from them.
 *
 * <p>Numbers are those expected among {@value #DRAWN} runs that are drawn from the document, so
 * that long and short documents can be compared.
 *
 * @param runs different runs
 * @param earlier those of them that first stand in a text of an earlier year
 * @param later those of them that first stand in a text of a later year
 * @param foundEarlier different runs of the whole document that first stand in an earlier text
 * @param foundLater different runs of the whole document that first stand in a later text
 * @param textsBefore how many of the other texts are of earlier years
 * @param textsAfter how many are of later years
 */
public record SharedRuns(
    double runs,
    double earlier,
    double later,
    int foundEarlier,
    int foundLater,
    int textsBefore,
    int textsAfter) {

  /** So many runs are drawn; of documents that have fewer nothing is said. */
  public static final int DRAWN = 500;

  /** Nothing is said. */
  public static final SharedRuns NONE = new SharedRuns(0, 0, 0, 0, 0, 0, 0);

  public SharedRuns {
    if (!(earlier >= 0 && later >= 0 && earlier + later <= runs + 1e-6)) {
      throw new IllegalArgumentException(
          "shared runs are runs, found " + earlier + " and " + later + " of " + runs);
    }
  }
}
