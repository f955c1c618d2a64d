package org.frametrace.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The content words in and near some hits of one document, for who asks about single words: all
 * that stand in a hit or within {@value #WINDOW} tokens of it, in its sentence.
 *
 * @param lemmas the content lemmas of the document's measured zones, each once
 * @param counts how often each stands there
 * @param tokens the places of the words near hits, increasing
 * @param sentences the sentence of each of these words
 * @param numbers the number of its lemma
 */
public record NearWords(
    List<String> lemmas, int[] counts, int[] tokens, int[] sentences, int[] numbers) {

  /** How many tokens away a word may stand. */
  public static final int WINDOW = 5;

  /** Stands where nobody asks. */
  public static final NearWords NONE =
      new NearWords(List.of(), new int[0], new int[0], new int[0], new int[0]);

  public NearWords {
    lemmas = List.copyOf(lemmas);
    if (counts.length != lemmas.size()) {
      throw new IllegalArgumentException(
          "one count a lemma is expected, found " + counts.length + " of " + lemmas.size());
    }
    if (tokens.length != sentences.length || tokens.length != numbers.length) {
      throw new IllegalArgumentException("each word has a place, a sentence and a lemma");
    }
  }

  /** Returns the lemmas within {@value #WINDOW} tokens of a hit and outside some tokens. */
  public List<String> around(Hit hit, BitSet left) {
    List<String> found = new ArrayList<>();
    int end = hit.tokens().end() + WINDOW;
    for (int i = from(hit.tokens().start() - WINDOW); i < tokens.length && tokens[i] < end; i++) {
      if (sentences[i] == hit.sentence() && !left.get(tokens[i])) {
        found.add(lemmas.get(numbers[i]));
      }
    }
    return found;
  }

  /** Returns the lemma at a token; empty if no content word of a measured zone stands there. */
  public Optional<String> at(int token) {
    int i = from(token);
    return i < tokens.length && tokens[i] == token
        ? Optional.of(lemmas.get(numbers[i]))
        : Optional.empty();
  }

  private int from(int token) {
    int found = Arrays.binarySearch(tokens, token);
    return found >= 0 ? found : -found - 1;
  }
}
