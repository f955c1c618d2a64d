package org.frametrace.reuse;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Duplicate;
import org.frametrace.model.TokenRuns;

/**
 * What a corpus has more than once.
 *
 * @param duplicates the documents that are left out, and what is kept in their place
 * @param recycled the recycled tokens of each document that has some, duplicates included
 * @param passages the most widespread recycled passages, at most 1,000, in their order
 */
public record Reuse(
    SortedMap<DocumentId, Duplicate> duplicates,
    SortedMap<DocumentId, TokenRuns> recycled,
    List<Passage> passages) {

  /** Nothing is there twice, or nobody asked. */
  public static final Reuse NONE =
      new Reuse(Collections.emptySortedMap(), Collections.emptySortedMap(), List.of());

  public Reuse {
    duplicates = Collections.unmodifiableSortedMap(new TreeMap<>(duplicates));
    recycled = Collections.unmodifiableSortedMap(new TreeMap<>(recycled));
    passages = List.copyOf(passages);
  }

  /** Returns the recycled tokens of a document. */
  public TokenRuns recycled(DocumentId document) {
    return recycled.getOrDefault(document, TokenRuns.NONE);
  }
}
