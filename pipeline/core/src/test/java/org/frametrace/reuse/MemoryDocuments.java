package org.frametrace.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.frametrace.study.MeasureSettings;
import org.frametrace.study.ReuseSettings;

/** A corpus held in memory, for tests. */
final class MemoryDocuments implements DocumentWords {

  private static final int SENTENCE = 12;

  private final boolean sideBySide;
  private final Map<DocumentId, AnnotatedDocument> documents = new LinkedHashMap<>();
  private final Map<DocumentId, List<String>> words = new LinkedHashMap<>();
  private final List<ListedDocument> listed = new ArrayList<>();

  MemoryDocuments(boolean sideBySide) {
    this.sideBySide = sideBySide;
  }

  MemoryDocuments() {
    this(false);
  }

  /** Adds a document of body text; metadata as column, value, column, value. */
  MemoryDocuments add(String id, List<String> text, String... metadata) {
    return add(id, text, annotated(text, Zone.BODY), metadata);
  }

  MemoryDocuments add(
      String id, List<String> text, AnnotatedDocument document, String... metadata) {
    DocumentId name = new DocumentId(id);
    documents.put(name, document);
    words.put(name, text);
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < metadata.length; i += 2) {
      columns.put(metadata[i], metadata[i + 1]);
    }
    listed.add(new ListedDocument(name, new DocumentMetadata(columns)));
    return this;
  }

  /** Returns the same documents, added in another order. */
  MemoryDocuments inOrder(List<ListedDocument> order, boolean side) {
    MemoryDocuments other = new MemoryDocuments(side);
    for (ListedDocument one : order) {
      other.documents.put(one.id(), read(one.id()));
      other.words.put(one.id(), words(one.id()));
      other.listed.add(one);
    }
    return other;
  }

  List<ListedDocument> listed() {
    return listed;
  }

  List<String> words(DocumentId id) {
    return Objects.requireNonNull(words.get(id));
  }

  Reuse search(ReuseSettings settings) {
    try {
      return new ReuseSearch(settings, MeasureSettings.DEFAULT.zones(), this).run(listed);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  Reuse search() {
    return search(ReuseSettings.DEFAULT);
  }

  /** Returns a document of one zone. */
  // The column is defined by the ordinal.
  @SuppressWarnings("EnumOrdinal")
  static AnnotatedDocument annotated(List<String> words, Zone zone) {
    List<TokenType> types =
        words.stream().distinct().map(w -> new TokenType(w, w, "NN", "", "")).toList();
    List<String> forms = types.stream().map(TokenType::form).toList();
    Map<String, Integer> index = new LinkedHashMap<>();
    forms.forEach(form -> index.put(form, index.size()));
    int[] typeOf = words.stream().mapToInt(word -> index.getOrDefault(word, 0)).toArray();
    int[] begin = new int[typeOf.length];
    int[] end = new int[typeOf.length];
    int at = 0;
    for (int i = 0; i < typeOf.length; i++) {
      begin[i] = at;
      end[i] = at + words.get(i).length();
      at = end[i] + 1;
    }
    int[] starts =
        IntStream.range(0, typeOf.length).filter(token -> token % SENTENCE == 0).toArray();
    byte[] zones = new byte[starts.length];
    Arrays.fill(zones, (byte) zone.ordinal());
    return new AnnotatedDocument(types, typeOf, begin, end, starts, zones, new int[0]);
  }

  @Override
  public <R> void each(List<DocumentId> ids, Work<R> work, Taker<R> taker) {
    Stream<DocumentId> stream = sideBySide ? ids.parallelStream() : ids.stream();
    record Worked<R>(DocumentId id, R result) {}
    List<Worked<R>> all = stream.map(id -> new Worked<>(id, work.on(id, read(id)))).toList();
    all.forEach(worked -> taker.take(worked.id(), worked.result()));
  }

  @Override
  public AnnotatedDocument read(DocumentId id) {
    return Objects.requireNonNull(documents.get(id));
  }
}
