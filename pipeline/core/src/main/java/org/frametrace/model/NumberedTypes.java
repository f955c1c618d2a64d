package org.frametrace.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The token types of a document that shares its vocabulary with others: what is worked out for a
 * type in one document can be found again in the next by its number.
 */
public final class NumberedTypes extends AbstractList<TokenType> implements RandomAccess {

  private final List<TokenType> vocabulary;
  private final int[] numbers;

  /**
   * Creates the types of a document.
   *
   * @param vocabulary all types of the documents that share it, an immutable list; it is one object
   *     for all of them
   * @param numbers which of them the document has, in its own order; handed over, not copied
   */
  public NumberedTypes(List<TokenType> vocabulary, int[] numbers) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    for (int number : numbers) {
      if (number < 0 || number >= vocabulary.size()) {
        throw new IllegalArgumentException(
            "the vocabulary has " + vocabulary.size() + " types, found number " + number);
      }
    }
  }

  /** Returns the types that the documents share, always the same object. */
  public List<TokenType> vocabulary() {
    return vocabulary;
  }

  /** Returns the place in the vocabulary of one of the document's types. */
  public int number(int type) {
    return numbers[type];
  }

  @Override
  public TokenType get(int type) {
    return vocabulary.get(numbers[type]);
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
