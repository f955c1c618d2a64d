package org.frametrace.lucene;

import static org.frametrace.lucene.DocumentFields.SUMMARY;
import static org.frametrace.lucene.DocumentFields.TEXT;
import static org.frametrace.lucene.DocumentFields.TOKENS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** One commit of the index. Documents go by id here, and Lucene's own numbers end here. */
final class Snapshot {

  /** Where a document stands. */
  private record Place(LeafReader segment, int number, SummaryBlob.Head head) {}

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
    places().forEach((id, place) -> keys.put(id, place.head().key()));
    return Collections.unmodifiableSortedMap(keys);
  }

  Optional<DocumentSummary> summary(DocumentId id) throws IOException {
    Place place = places().get(id);
    return place == null
        ? Optional.empty()
        : Optional.of(SummaryBlob.read(part(place.segment(), place.number(), SUMMARY)));
  }

  Optional<CleanText> text(DocumentId id) throws IOException {
    Place place = places().get(id);
    return place == null || !place.head().text()
        ? Optional.empty()
        : Optional.of(TextBlob.read(id, part(place.segment(), place.number(), TEXT)));
  }

  /**
   * Returns a document's tokens.
   *
   * @param types what is known of the types of all documents
   */
  Optional<AnnotatedDocument> annotation(DocumentId id, Optional<TypeFile> types)
      throws IOException {
    Place place = places().get(id);
    if (place == null || !place.head().tokens()) {
      return Optional.empty();
    }
    BytesRef tokens = part(place.segment(), place.number(), TOKENS);
    Optional<DocumentTypes> known = types.flatMap(file -> file.types(id, tokens));
    return Optional.of(
        known.isPresent() ? TokenBlob.read(id, tokens, known.get()) : TokenBlob.read(id, tokens));
  }

  /** Opens the file of the types of all documents, if it was made from this commit. */
  Optional<TypeFile> openTypes(Path folder) throws IOException {
    return TypeFile.open(folder, state());
  }

  /** Makes the file of the types of all documents. */
  void writeTypes(Path folder) throws IOException {
    List<DocumentId> annotated = new ArrayList<>();
    for (Map.Entry<DocumentId, Place> document : places().entrySet()) {
      if (document.getValue().head().tokens()) {
        annotated.add(document.getKey());
      }
    }
    TypeFile.write(folder, state(), annotated, this::tokens);
  }

  private BytesRef tokens(DocumentId id) throws IOException {
    Place place = places().get(id);
    if (place == null) {
      throw new CorruptIndexException("document " + id + " is not there", reader.toString());
    }
    return part(place.segment(), place.number(), TOKENS);
  }

  private String state() throws IOException {
    List<String> parts = new ArrayList<>();
    keys()
        .forEach(
            (id, key) -> {
              parts.add(id.path());
              parts.add(key);
            });
    return Digest.of(parts.toArray(String[]::new)).hex();
  }

  /** Returns the documents that satisfy a query. */
  SortedSet<DocumentId> candidates(DocumentQuery query) throws IOException {
    return search().find(query);
  }

  /** Returns the id of the document with a number. */
  static DocumentId id(LeafReader segment, int number) throws IOException {
    return SummaryBlob.readHead(part(segment, number, SUMMARY)).id();
  }

  private static BytesRef part(LeafReader segment, int number, String field) throws IOException {
    BinaryDocValues values = segment.getBinaryDocValues(field);
    if (values == null || !values.advanceExact(number)) {
      throw new CorruptIndexException(
          "document " + number + " has no " + field, segment.toString());
    }
    return values.binaryValue();
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
          SummaryBlob.Head head = SummaryBlob.readHead(part(segment, number, SUMMARY));
          if (found.put(head.id(), new Place(segment, number, head)) != null) {
            throw new CorruptIndexException(
                "document " + head.id() + " is there twice", segment.toString());
          }
        }
      }
      places = found;
    }
    return places;
  }
}
