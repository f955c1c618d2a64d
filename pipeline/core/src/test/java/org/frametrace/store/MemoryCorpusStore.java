package org.frametrace.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;

/** A store that forgets: slow, and so short that one sees that it is right. */
public final class MemoryCorpusStore implements CorpusStore {

  private final NavigableMap<DocumentId, StoredDocument> committed;
  private final NavigableMap<DocumentId, StoredDocument> changed;
  private final IndexTerms terms;

  /**
   * Makes a store.
   *
   * @param committed takes the place of the disk: another store on the same map sees what this one
   *     committed
   */
  public MemoryCorpusStore(NavigableMap<DocumentId, StoredDocument> committed, IndexTerms terms) {
    this.committed = committed;
    this.changed = new TreeMap<>(committed);
    this.terms = terms;
  }

  @Override
  public synchronized SortedMap<DocumentId, String> keys() {
    SortedMap<DocumentId, String> keys = new TreeMap<>();
    committed.forEach((id, document) -> keys.put(id, document.key()));
    return Collections.unmodifiableSortedMap(keys);
  }

  @Override
  public Optional<DocumentSummary> summary(DocumentId id) {
    return read(id).map(StoredDocument::summary);
  }

  @Override
  public Optional<CleanText> text(DocumentId id) {
    return read(id).flatMap(StoredDocument::text);
  }

  @Override
  public Optional<AnnotatedDocument> annotation(DocumentId id) {
    return read(id).flatMap(StoredDocument::annotation);
  }

  @Override
  public synchronized Optional<StoredDocument> read(DocumentId id) {
    return Optional.ofNullable(committed.get(id));
  }

  @Override
  public synchronized void write(StoredDocument document) {
    changed.put(document.id(), document);
  }

  @Override
  public synchronized void delete(Collection<DocumentId> ids) {
    ids.forEach(changed::remove);
  }

  @Override
  public synchronized void commit() {
    committed.clear();
    committed.putAll(changed);
  }

  @Override
  public void close() {}

  @Override
  public synchronized SortedSet<DocumentId> candidates(DocumentQuery query) {
    SortedSet<DocumentId> found = new TreeSet<>();
    for (StoredDocument document : committed.values()) {
      if (inYears(query, document.metadata().year())
          && document.metadata().columns().entrySet().containsAll(query.metadata().entrySet())
          && query.phrases().stream().allMatch(phrase -> holds(document, phrase))) {
        found.add(document.id());
      }
    }
    return found;
  }

  private static boolean inYears(DocumentQuery query, OptionalInt year) {
    if (query.from().isEmpty() && query.to().isEmpty()) {
      return true;
    }
    return year.isPresent()
        && year.getAsInt() >= query.from().orElse(0)
        && year.getAsInt() <= query.to().orElse(9999);
  }

  private boolean holds(StoredDocument document, Phrase phrase) {
    if (document.annotation().isEmpty()) {
      return false;
    }
    AnnotatedDocument tokens = document.annotation().get();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      List<Set<String>> stream = stream(tokens, sentence, phrase.layer());
      for (int at = 0; at + phrase.steps().size() <= stream.size(); at++) {
        boolean all = true;
        for (int step = 0; step < phrase.steps().size(); step++) {
          all &= !Collections.disjoint(stream.get(at + step), phrase.steps().get(step));
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Set<String>> stream(AnnotatedDocument tokens, int sentence, Layer layer) {
    StreamTerms normal = terms.of(tokens);
    List<Set<String>> stream = new ArrayList<>();
    for (int i = tokens.sentence(sentence).start(); i < tokens.sentence(sentence).end(); i++) {
      switch (layer) {
        case WORD -> stream.add(Set.of(TestTerms.lower(tokens.type(i).form())));
        case LEMMA -> stream.add(Set.of(tokens.type(i).lemma()));
        case TAG -> stream.add(Set.of(tokens.type(i).tag()));
        case NORMAL -> {
          if (!normal.dropped().get(i)) {
            stream.add(normal.ofType().get(tokens.typeOf()[i]));
          }
        }
      }
    }
    return stream;
  }
}
