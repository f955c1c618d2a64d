package org.frametrace.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that matching found in one document, in every zone: measures choose the zones that count.
 *
 * @param document the document
 * @param sizes words and sentences by zone; a zone that the document does not have is absent
 * @param hits by sentence, then first token, then frame, then entry
 */
public record DocumentHits(DocumentId document, Map<Zone, ZoneSize> sizes, List<Hit> hits) {

  public DocumentHits {
    EnumMap<Zone, ZoneSize> copy = new EnumMap<>(Zone.class);
    copy.putAll(sizes);
    sizes = Collections.unmodifiableMap(copy);
    hits = List.copyOf(hits);
  }

  /** Returns the size of the text in some zones together. */
  public ZoneSize size(Set<Zone> zones) {
    ZoneSize sum = new ZoneSize(0, 0);
    for (Map.Entry<Zone, ZoneSize> size : sizes.entrySet()) {
      if (zones.contains(size.getKey())) {
        sum = sum.plus(size.getValue());
      }
    }
    return sum;
  }
}
