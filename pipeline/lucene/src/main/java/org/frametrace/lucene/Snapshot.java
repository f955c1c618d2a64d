package org.frametrace.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.DocumentId;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** One commit of the index. Documents go by id here, and Lucene's own numbers end here. */
final class Snapshot {

  /** Where a document stands. */
  private record Place(LeafReader segment, int number, String key) {}

  private final DirectoryReader reader;
  private @Nullable SortedMap<DocumentId, Place> places;
  private @Nullable DocumentSearch search;

  Snapshot(DirectoryReader reader) {
    this.reader = reader;
  }

  DirectoryReader reader() {
    return reader;
  }

  SortedMap<DocumentId, String> keys() throws IOException {
    SortedMap<DocumentId, String> keys = new TreeMap<>();
    places().forEach((id, place) -> keys.put(id, place.key()));
    return Collections.unmodifiableSortedMap(keys);
  }

  /** Returns a part of a document, or nothing if there is no such document or part. */
  @Nullable BytesRef part(DocumentId id, String field) throws IOException {
    Place place = places().get(id);
    return place == null ? null : part(place.segment(), place.number(), field);
  }

  /** Returns the documents that satisfy a query. */
  SortedSet<DocumentId> candidates(DocumentQuery query) throws IOException {
    return search().find(query);
  }

  private static @Nullable BytesRef part(LeafReader segment, int number, String field)
      throws IOException {
    BinaryDocValues values = segment.getBinaryDocValues(field);
    return values != null && values.advanceExact(number) ? values.binaryValue() : null;
  }

  /** Returns the id of the document with a number. */
  static DocumentId id(LeafReader segment, int number) throws IOException {
    return SummaryBlob.readId(summary(segment, number));
  }

  private static BytesRef summary(LeafReader segment, int number) throws IOException {
    BytesRef summary = part(segment, number, DocumentFields.SUMMARY);
    if (summary == null) {
      throw new CorruptIndexException("document " + number + " has no summary", segment.toString());
    }
    return summary;
  }

  /** The inverted index is checked before it is first used. */
  private synchronized DocumentSearch search() throws IOException {
    if (search == null) {
      DocumentSearch checked = new DocumentSearch(reader);
      checked.check();
      search = checked;
    }
    return search;
  }

  /** The places are found when they are first asked for: a run commits more often than it reads. */
  private synchronized SortedMap<DocumentId, Place> places() throws IOException {
    if (places == null) {
      SortedMap<DocumentId, Place> found = new TreeMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        LeafReader segment = leaf.reader();
        Bits live = segment.getLiveDocs();
        for (int number = 0; number < segment.maxDoc(); number++) {
          if (live != null && !live.get(number)) {
            continue;
          }
          DocumentSummary summary = SummaryBlob.read(summary(segment, number));
          if (found.put(summary.id(), new Place(segment, number, summary.key())) != null) {
            throw new CorruptIndexException(
                "document " + summary.id() + " is there twice", segment.toString());
          }
        }
      }
      places = found;
    }
    return places;
  }
}
