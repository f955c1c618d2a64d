package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Zone;

/**
 * What of a document counts.
 *
 * @param zones the zones that the study measures
 * @param level the widest level of lexicon entries that counts
 */
public record View(Set<Zone> zones, Level level) {

  public View {
    zones = Collections.unmodifiableSet(EnumSet.copyOf(zones));
  }

  /** Returns a view that also sees other zones. */
  public View with(Set<Zone> more) {
    EnumSet<Zone> all = EnumSet.copyOf(zones);
    all.addAll(more);
    return new View(all, level);
  }

  /** Returns the hits that count, in the document's order; proper names are left out. */
  public List<Hit> hits(DocumentHits document) {
    return document.hits().stream()
        .filter(hit -> !hit.isName() && level.includes(hit.level()) && zones.contains(hit.zone()))
        .toList();
  }

  /** Returns how many words are seen. */
  public int words(DocumentHits document) {
    return document.size(zones).words();
  }
}
