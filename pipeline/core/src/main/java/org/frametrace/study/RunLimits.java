package org.frametrace.study;

/**
 * When a run that finished still counts as failed.
 *
 * @param failedShare largest share of documents that may fail, from 0 to 1
 */
public record RunLimits(double failedShare) {

  /** What holds where a study says nothing. */
  public static final RunLimits DEFAULT = new RunLimits(0.1);

  public RunLimits {
    if (!(failedShare >= 0 && failedShare <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, found " + failedShare);
    }
  }
}
