package org.frametrace.store;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Says which documents are asked for: those that satisfy every part.
 *
 * @param phrases what the document's tokens must hold, each at least once, anywhere
 * @param from first year; a document without a year does not satisfy it
 * @param to last year, likewise
 * @param metadata columns and the values that they must have
 */
public record DocumentQuery(
    List<Phrase> phrases, OptionalInt from, OptionalInt to, Map<String, String> metadata) {

  /** Asks for every document. */
  public static final DocumentQuery ALL = of(List.of());

  public DocumentQuery {
    phrases = List.copyOf(phrases);
    metadata = Map.copyOf(metadata);
  }

  /** Asks for the documents that hold every phrase, of any year. */
  public static DocumentQuery of(List<Phrase> phrases) {
    return new DocumentQuery(phrases, OptionalInt.empty(), OptionalInt.empty(), Map.of());
  }
}
