package org.frametrace.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that matching found in one document, in every zone: measures choose the zones that count.
 *
 * @param document the document
 * @param sizes words and sentences by zone; a zone that the document does not have is absent
 * @param hits by sentence, then first token, then frame, then entry
 * @param shortSentences indexes of the sentences that have a hit and fewer than four words; the
 *     sizes leave such sentences out, so a share of sentences must leave them out above the line
 *     too
 * @param bands how long each sentence is; {@link SentenceBands#UNKNOWN} where nobody asks
 */
public record DocumentHits(
    DocumentId document,
    Map<Zone, ZoneSize> sizes,
    List<Hit> hits,
    SortedSet<Integer> shortSentences,
    SentenceBands bands) {

  public DocumentHits {
    EnumMap<Zone, ZoneSize> copy = new EnumMap<>(Zone.class);
    copy.putAll(sizes);
    sizes = Collections.unmodifiableMap(copy);
    hits = List.copyOf(hits);
    shortSentences = Collections.unmodifiableSortedSet(new TreeSet<>(shortSentences));
  }

  /** Creates the hits of a document in which no hit stands in a sentence of under four words. */
  public DocumentHits(DocumentId document, Map<Zone, ZoneSize> sizes, List<Hit> hits) {
    this(document, sizes, hits, Collections.emptySortedSet(), SentenceBands.UNKNOWN);
  }

  /** Creates the hits of a document whose sentences' lengths are not known. */
  public DocumentHits(
      DocumentId document,
      Map<Zone, ZoneSize> sizes,
      List<Hit> hits,
      SortedSet<Integer> shortSentences) {
    this(document, sizes, hits, shortSentences, SentenceBands.UNKNOWN);
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
