package org.frametrace.corenlp;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.frametrace.model.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * Remembers token types from document to document: most words of a text stood in the texts before
 * it, and finding a lemma costs as much as finding a tag. Safe for several threads; how much is
 * remembered changes no result.
 */
final class KnownTypes {

  /** Beyond this number, types are made anew each time: memory has its bounds. */
  private static final int MAX_TYPES = 100_000;

  /**
   * All that a token type follows from.
   *
   * @param form the token's characters
   * @param word what CoreNLP reads in them
   * @param tag its tag
   */
  record Key(String form, String word, String tag) {}

  private final ConcurrentMap<Key, TokenType> types = new ConcurrentHashMap<>();

  /** Returns a type, made by the caller's lemmatizer if it is not known. */
  TokenType type(Key key, Lemmatizer lemmatizer) {
    @Nullable TokenType known = types.get(key);
    if (known != null) {
      return known;
    }
    TokenType made = lemmatizer.type(key.form(), key.word(), key.tag());
    if (types.size() < MAX_TYPES) {
      types.put(key, made);
    }
    return made;
  }
}
