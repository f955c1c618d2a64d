package org.frametrace.run;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.Hit;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;

/** Why the headline numbers leave out a hit. */
enum LeftOut {
  /** Another document with the same text is kept. */
  DUPLICATE,
  /** Its zone is not measured. */
  ZONE,
  /** Most of its tokens are recycled. */
  RECYCLED;

  /**
   * Returns the first reason that there is; nothing for a hit that is counted.
   *
   * @param duplicate whether its document is one
   * @param measured the zones that are measured
   * @param recycled the recycled tokens of its document
   */
  static Optional<LeftOut> of(Hit hit, boolean duplicate, Set<Zone> measured, TokenRuns recycled) {
    if (duplicate) {
      return Optional.of(DUPLICATE);
    }
    if (!measured.contains(hit.zone())) {
      return Optional.of(ZONE);
    }
    return recycled.containsMostOf(hit.tokens()) ? Optional.of(RECYCLED) : Optional.empty();
  }

  /** Returns the reason as tables write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
