package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.frametrace.model.Level;
import org.frametrace.model.Zone;

/**
 * How claims are tested.
 *
 * @param zones the zones that the study measures
 * @param level the widest level of lexicon entries that counts
 * @param replicates number of bootstrap replicates
 * @param seed of the study; every claim draws from its own sequence
 * @param validated whether people have coded a sample and the lexicons passed
 */
public record ClaimSettings(
    Set<Zone> zones, Level level, int replicates, long seed, boolean validated) {

  public ClaimSettings {
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("at least one zone is counted");
    }
    zones = Collections.unmodifiableSet(EnumSet.copyOf(zones));
    if (replicates < 100) {
      throw new IllegalArgumentException(
          "a 95 % interval needs at least 100 replicates, found " + replicates);
    }
  }
}
