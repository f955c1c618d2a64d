package org.frametrace.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.InferredValue;

/**
 * Joins what the metadata say about a document with what was inferred. The metadata win; then what
 * the document's own text says, then its file's name, then its file's properties.
 */
public final class Completion {

  private static final String METADATA = "metadata";
  private static final String FILE_NAME = "file name";

  /** Titles are seldom written twice in the same way. */
  private static final double LIKE_TITLES = 0.5;

  private final Issuers issuers = Issuers.bundled();

  /** What is used of a document's metadata, and what disagrees. */
  private record Choice(InferredValue used, List<InferredValue> others) {}

  /**
   * Returns the metadata with the values that they leave open.
   *
   * @param given by row and file name, with the source of each year and language
   * @param inferred by the text and the properties, at most one value a field
   */
  public DocumentMetadata complete(DocumentMetadata given, List<InferredValue> inferred) {
    DocumentMetadata complete = given;
    for (InferredValue value : inferred) {
      InferredValue used = choose(given, value).used();
      complete =
          complete.with(used.field(), used.value()).with(used.field() + "_source", used.source());
    }
    return complete;
  }

  /**
   * Returns where what is used disagrees with another source, in the order of the inferred values.
   * A file's own properties are no witness against the metadata: a file is often made anew.
   */
  public List<Conflict> conflicts(DocumentMetadata given, List<InferredValue> inferred) {
    List<Conflict> conflicts = new ArrayList<>();
    for (InferredValue value : inferred) {
      Choice choice = choose(given, value);
      for (InferredValue other : choice.others()) {
        if (!other.source().equals(TextMetadata.PROPERTIES)
            && !agree(value.field(), choice.used().value(), other.value())) {
          conflicts.add(
              new Conflict(
                  value.field(),
                  choice.used().value(),
                  choice.used().source(),
                  other.value(),
                  other.source()));
        }
      }
    }
    return List.copyOf(conflicts);
  }

  private static Choice choose(DocumentMetadata given, InferredValue value) {
    String said = given.get(value.field());
    if (said.isEmpty()) {
      return new Choice(value, List.of());
    }
    String source = given.get(value.field() + "_source");
    InferredValue known =
        new InferredValue(value.field(), said, source.isEmpty() ? METADATA : source);
    boolean weaker =
        known.source().equals(FILE_NAME) && !value.source().equals(TextMetadata.PROPERTIES);
    return weaker ? new Choice(value, List.of(known)) : new Choice(known, List.of(value));
  }

  private boolean agree(String field, String one, String other) {
    return switch (field) {
      case "title" -> likeness(one, other) >= LIKE_TITLES;
      case "issuer" -> issuers.compatible(one, other);
      default -> one.equals(other);
    };
  }

  /**
   * Returns how like two titles are: the share of the words of the shorter that the longer has too,
   * from 0 to 1. A subtitle that one of them leaves out does no harm.
   */
  static double likeness(String one, String other) {
    Set<String> first = TitleInference.words(one);
    Set<String> second = TitleInference.words(other);
    long common = first.stream().filter(second::contains).count();
    int shorter = Math.min(first.size(), second.size());
    return shorter == 0 ? 0 : (double) common / shorter;
  }
}
