package org.frametrace.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/** Collects a document's tokens in order. For one document and one thread. */
final class TokenColumns {

  private final String text;
  private final KnownTypes known;
  private final Lemmatizer lemmatizer;
  private final List<TokenType> types = new ArrayList<>();
  private final Map<TokenType, Integer> indexOf = new HashMap<>();
  private final Map<KnownTypes.Key, Integer> indexOfKey = new HashMap<>();
  private final Ints typeOf = new Ints();
  private final Ints begin = new Ints();
  private final Ints end = new Ints();
  private final Ints sentenceStart = new Ints();
  private final Ints sentenceZone = new Ints();
  private final Ints degraded = new Ints();

  TokenColumns(String text, KnownTypes known, Lemmatizer lemmatizer) {
    this.text = text;
    this.known = known;
    this.lemmatizer = lemmatizer;
  }

  /** Starts a sentence; at least one token must follow. */
  // The column is defined by the ordinal.
  @SuppressWarnings("EnumOrdinal")
  void startSentence(Zone zone) {
    sentenceStart.add(typeOf.size);
    sentenceZone.add(zone.ordinal());
  }

  /** Says that the tags of the sentence started last cannot be trusted. */
  void markDegraded() {
    degraded.add(sentenceStart.size - 1);
  }

  /**
   * Adds a token.
   *
   * @param word what CoreNLP reads in the token's characters
   * @param from its first character in the text
   * @param to the character after its last
   */
  void add(String word, String tag, int from, int to) {
    KnownTypes.Key key = new KnownTypes.Key(text.substring(from, to), word, tag);
    typeOf.add(indexOfKey.computeIfAbsent(key, this::index));
    begin.add(from);
    end.add(to);
  }

  private int index(KnownTypes.Key key) {
    TokenType type = known.type(key, lemmatizer);
    Integer index = indexOf.putIfAbsent(type, types.size());
    if (index != null) {
      return index;
    }
    types.add(type);
    return types.size() - 1;
  }

  AnnotatedDocument build() {
    byte[] zones = new byte[sentenceZone.size];
    for (int i = 0; i < zones.length; i++) {
      zones[i] = (byte) sentenceZone.values[i];
    }
    return new AnnotatedDocument(
        types,
        typeOf.toArray(),
        begin.toArray(),
        end.toArray(),
        sentenceStart.toArray(),
        zones,
        degraded.toArray());
  }

  /** Numbers in order, unboxed. */
  private static final class Ints {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
