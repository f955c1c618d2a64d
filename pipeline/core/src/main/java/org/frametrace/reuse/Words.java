package org.frametrace.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/**
 * The words of a document's measured zones, one after another, in lower case.
 *
 * <p>A word is a token with a letter or a digit. What stands between two of them, punctuation or a
 * zone that is not measured, does not part them. The arrays are handed over, not copied.
 *
 * @param types distinct words; two may be equal
 * @param looks how each of them is written
 * @param type index into {@code types}, one a word
 * @param token the token of each word in the document, strictly increasing
 */
record Words(List<String> types, List<Look> looks, int[] type, int[] token) {

  /** How a word is written. */
  enum Look {
    /** With fewer than five letters: articles, prepositions, acronyms. */
    SHORT,
    /** With a capital letter at its beginning. */
    CAPITAL,
    /** With a small letter or a digit. */
    SMALL;

    private static final int FEWEST_LETTERS = 5;

    static Look of(String form) {
      if (form.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
        return SHORT;
      }
      return Character.isUpperCase(form.codePointAt(0)) ? CAPITAL : SMALL;
    }
  }

  Words {
    types = List.copyOf(types);
    looks = List.copyOf(looks);
    if (type.length != token.length) {
      throw new IllegalArgumentException(
          "each word is a token, found " + type.length + " words and " + token.length + " tokens");
    }
  }

  /** Returns the words of some zones of a document. */
  static Words of(AnnotatedDocument document, Set<Zone> zones) {
    boolean[] word = new boolean[document.types().size()];
    String[] types = new String[word.length];
    Look[] looks = new Look[word.length];
    for (int i = 0; i < word.length; i++) {
      TokenType one = document.types().get(i);
      types[i] = one.form().toLowerCase(Locale.ROOT);
      looks[i] = Look.of(one.form());
      word[i] = one.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }
    int[] type = new int[document.tokens()];
    int[] token = new int[document.tokens()];
    int size = 0;
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      if (!zones.contains(document.zone(sentence))) {
        continue;
      }
      int end = document.sentence(sentence).end();
      for (int i = document.sentence(sentence).start(); i < end; i++) {
        if (word[document.typeOf()[i]]) {
          type[size] = document.typeOf()[i];
          token[size++] = i;
        }
      }
    }
    return new Words(
        List.of(types), List.of(looks), Arrays.copyOf(type, size), Arrays.copyOf(token, size));
  }

  /** Returns the number of words. */
  int size() {
    return type.length;
  }

  /** Returns a word. */
  String word(int position) {
    return types.get(type[position]);
  }

  /**
   * Returns whether the shingle of a length that begins at a position is a name, of a convention or
   * an office: at least two of its longer words have a capital letter and none has a small one.
   */
  boolean isName(int position, int length) {
    int capitals = 0;
    for (int i = position; i < position + length; i++) {
      switch (looks.get(type[i])) {
        case SHORT -> {}
        case CAPITAL -> capitals++;
        case SMALL -> {
          return false;
        }
      }
    }
    return capitals >= 2;
  }

  /** Returns the words of the shingle of a length that begins at a position. */
  List<String> shingle(int position, int length) {
    String[] shingle = new String[length];
    Arrays.setAll(shingle, i -> word(position + i));
    return List.of(shingle);
  }
}
