package org.frametrace.study;

import java.util.List;

/**
 * What the report shows.
 *
 * @param concordanceLines how many lines of concordance a frame has
 * @param framesLeftOut frames of the tables that it does not show
 */
public record ReportSettings(int concordanceLines, List<String> framesLeftOut) {

  /** What holds where a study says nothing. */
  public static final ReportSettings DEFAULT = new ReportSettings(20, List.of());

  public ReportSettings {
    framesLeftOut = List.copyOf(framesLeftOut);
    if (concordanceLines < 0) {
      throw new IllegalArgumentException("lines are not negative, found " + concordanceLines);
    }
  }
}
