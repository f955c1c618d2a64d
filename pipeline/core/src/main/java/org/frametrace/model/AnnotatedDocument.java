package org.frametrace.model;

import java.util.List;

/**
 * A document's tokens in columns.
 *
 * <p>The arrays are handed over, not copied: a document of a million tokens would otherwise be held
 * twice. Nobody writes to them after construction.
 *
 * @param types the distinct token types in order of first appearance
 * @param typeOf index into {@code types}, one a token
 * @param begin first character of each token in the cleaned text
 * @param end character after the last of each token; a token touches the next where {@code end[i]
 *     == begin[i + 1]}
 * @param sentenceStart index of the first token of each sentence, strictly increasing, the first is
 *     0
 * @param sentenceZone ordinal of the {@link Zone} of each sentence
 * @param degraded indexes of the sentences whose tags cannot be trusted: over the length limit, or
 *     tagged X throughout
 */
public record AnnotatedDocument(
    List<TokenType> types,
    int[] typeOf,
    int[] begin,
    int[] end,
    int[] sentenceStart,
    byte[] sentenceZone,
    int[] degraded) {

  private static final Zone[] ZONES = Zone.values();

  public AnnotatedDocument {
    types = types instanceof NumberedTypes ? types : List.copyOf(types);
    if (begin.length != typeOf.length || end.length != typeOf.length) {
      throw new IllegalArgumentException(
          "columns have one length, found "
              + typeOf.length
              + " types, "
              + begin.length
              + " begins and "
              + end.length
              + " ends");
    }
    if (sentenceZone.length != sentenceStart.length) {
      throw new IllegalArgumentException(
          "each sentence has a zone, found "
              + sentenceZone.length
              + " for "
              + sentenceStart.length
              + " sentences");
    }
    if ((sentenceStart.length == 0) != (typeOf.length == 0)) {
      throw new IllegalArgumentException(
          "tokens stand in sentences, found "
              + typeOf.length
              + " tokens in "
              + sentenceStart.length
              + " sentences");
    }
    int last = -1;
    for (int start : sentenceStart) {
      if (start <= last || start >= typeOf.length || (last < 0 && start != 0)) {
        throw new IllegalArgumentException(
            "sentence starts increase from 0, found " + start + " after " + last);
      }
      last = start;
    }
    for (int type : typeOf) {
      if (type < 0 || type >= types.size()) {
        throw new IllegalArgumentException(
            "there are " + types.size() + " token types, found index " + type);
      }
    }
  }

  /** Returns the number of tokens. */
  public int tokens() {
    return typeOf.length;
  }

  /** Returns the number of sentences. */
  public int sentences() {
    return sentenceStart.length;
  }

  /** Returns the type of a token. */
  public TokenType type(int token) {
    return types.get(typeOf[token]);
  }

  /** Returns the tokens of a sentence, as a half-open range of indexes. */
  public Span sentence(int sentence) {
    int after = sentence + 1 < sentenceStart.length ? sentenceStart[sentence + 1] : typeOf.length;
    return new Span(sentenceStart[sentence], after);
  }

  /** Returns the zone of a sentence. */
  public Zone zone(int sentence) {
    return ZONES[sentenceZone[sentence]];
  }

  /** Returns the characters of a range of tokens in the cleaned text. */
  public Span characters(Span tokens) {
    return new Span(begin[tokens.start()], end[tokens.end() - 1]);
  }
}
