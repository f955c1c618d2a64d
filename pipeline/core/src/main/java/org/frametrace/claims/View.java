package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
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

  /** Returns the hits that are seen, in the document's order, proper names among them. */
  public List<Hit> hits(MeasuredDocument document) {
    return seen(document).toList();
  }

  /** Returns the hits of terms that are seen, in the document's order. */
  public List<Hit> hits(MeasuredDocument document, Terms terms) {
    return seen(document).filter(terms::contains).toList();
  }

  private Stream<Hit> seen(MeasuredDocument document) {
    return document.hits().hits().stream()
        .filter(hit -> level.includes(hit.level()) && zones.contains(hit.zone()));
  }

  /** Returns how many words are seen. */
  public int words(MeasuredDocument document) {
    return document.hits().size(zones).words();
  }
}
