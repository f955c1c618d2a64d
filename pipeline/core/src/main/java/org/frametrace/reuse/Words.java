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
 * @param type index into {@code types}, one a word
 * @param token the token of each word in the document, strictly increasing
 */
record Words(List<String> types, int[] type, int[] token) {

  Words {
    types = List.copyOf(types);
    if (type.length != token.length) {
      throw new IllegalArgumentException(
          "each word is a token, found " + type.length + " words and " + token.length + " tokens");
    }
  }

  /** Returns the words of some zones of a document. */
  static Words of(AnnotatedDocument document, Set<Zone> zones) {
    boolean[] word = new boolean[document.types().size()];
    String[] types = new String[word.length];
    for (int i = 0; i < word.length; i++) {
      TokenType one = document.types().get(i);
      types[i] = one.form().toLowerCase(Locale.ROOT);
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
    return new Words(List.of(types), Arrays.copyOf(type, size), Arrays.copyOf(token, size));
  }

  /** Returns the number of words. */
  int size() {
    return type.length;
  }

  /** Returns a word. */
  String word(int position) {
    return types.get(type[position]);
  }

  /** Returns the words of the shingle of a length that begins at a position. */
  List<String> shingle(int position, int length) {
    String[] shingle = new String[length];
    Arrays.setAll(shingle, i -> word(position + i));
    return List.of(shingle);
  }
}
