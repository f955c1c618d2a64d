package org.frametrace.study;

/**
 * How text is cleaned.
 *
 * @param runningHeadPages on how many pages a line at the edge of a page stands at least to be a
 *     running head
 */
public record CleanSettings(int runningHeadPages) {

  /** What holds where a study says nothing. */
  public static final CleanSettings DEFAULT = new CleanSettings(3);

  public CleanSettings {
    if (runningHeadPages < 2) {
      throw new IllegalArgumentException(
          "a running head is repeated at least once, found " + runningHeadPages);
    }
  }
}
