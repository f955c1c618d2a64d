package org.frametrace.study;

/**
 * What the report shows.
 *
 * @param concordanceLines how many lines of concordance a frame has
 */
public record ReportSettings(int concordanceLines) {

  /** What holds where a study says nothing. */
  public static final ReportSettings DEFAULT = new ReportSettings(20);

  public ReportSettings {
    if (concordanceLines < 0) {
      throw new IllegalArgumentException("lines are not negative, found " + concordanceLines);
    }
  }
}
