package org.frametrace.study;

/**
 * When a run that finished still counts as failed.
 *
 * @param failedShare largest share of documents that may fail, from 0 to 1
 */
public record RunLimits(double failedShare) {

  public RunLimits {
    if (!(failedShare >= 0 && failedShare <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, found " + failedShare);
    }
  }
}
