package org.frametrace.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;

/**
 * The counts of some documents. Tallies of disjoint sets of documents merge in any order and any
 * grouping to the same tally.
 *
 * @param documents by id
 */
public record Tally(SortedMap<DocumentId, DocumentCounts> documents) {

  /** The tally of no document. */
  public static final Tally EMPTY = new Tally(Collections.emptySortedMap());

  public Tally {
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
  }

  /**
   * Returns the tally of some documents.
   *
   * @param counts in any order, one a document
   */
  public static Tally of(Collection<DocumentCounts> counts) {
    SortedMap<DocumentId, DocumentCounts> documents = new TreeMap<>();
    counts.forEach(one -> add(one, documents));
    return new Tally(documents);
  }

  /** Returns the tally of the documents of both; no document is in both. */
  public Tally merge(Tally other) {
    SortedMap<DocumentId, DocumentCounts> all = new TreeMap<>(documents);
    other.documents.values().forEach(one -> add(one, all));
    return new Tally(all);
  }

  private static void add(DocumentCounts one, SortedMap<DocumentId, DocumentCounts> documents) {
    if (documents.put(one.document(), one) != null) {
      throw new IllegalArgumentException(
          "a document is counted once, found " + one.document() + " twice");
    }
  }
}
