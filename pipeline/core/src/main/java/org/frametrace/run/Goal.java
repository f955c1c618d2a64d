package org.frametrace.run;

import java.util.Locale;

/** How far a run goes: up to and including this. */
public enum Goal {
  EXTRACT,
  CLEAN,
  ANNOTATE,
  MEASURE,
  CLAIMS,
  REPORT;

  /** Returns the goal as commands name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a run that goes this far passes the other. */
  public boolean reaches(Goal other) {
    return compareTo(other) >= 0;
  }
}
