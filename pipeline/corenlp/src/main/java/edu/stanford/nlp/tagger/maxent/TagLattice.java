package edu.stanford.nlp.tagger.maxent;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the most probable tags of a sentence word by word: for each pair of tags of two neighbours
 * the best way that leads there (Viterbi). For one sentence and thread.
 */
final class TagLattice {

  /** Sums of the same numbers in another order differ by far less. */
  private static final double MARGIN = 1e-7;

  /** The smallest sum of exponentials that has all of its digits. */
  private static final double SMALLEST_SUM = 1e-200;

  /** Gives the scores of the tags of a word. */
  interface Scores {
    /** Returns what the tags of the two words before give. */
    TagScores ofHistory(int word, int last, int lastButOne);

    /** Returns what the words around give, where the tag of the last one is known. */
    TagScores ofWords(int word, int last);
  }

  private final int[][] tags;
  private final int[] none;

  /** By word, then number of its predecessor's tag, then of its own: the way's probability. */
  private final double[][][] ways;

  /** The number of the tag before the predecessor's on that way. */
  private final int[][][] before;

  /** By how much that way leads the second best. */
  private final double[][][] leads;

  /**
   * Creates the lattice.
   *
   * @param tags the possible tags of each word; the last word has exactly one
   * @param noTag stands for the tags before the first word
   */
  TagLattice(int[][] tags, int noTag) {
    this.tags = tags;
    this.none = new int[] {noTag};
    this.ways = new double[tags.length][][];
    this.before = new int[tags.length][][];
    this.leads = new double[tags.length][][];
  }

  private int[] tagsAt(int word) {
    return word < 0 ? none : tags[word];
  }

  /**
   * Goes one word on.
   *
   * @return whether the numbers have enough digits
   */
  boolean advance(int word, Scores scores) {
    int[] lastButOne = tagsAt(word - 2);
    int[] last = tagsAt(word - 1);
    int[] own = tags[word];
    ways[word] = new double[last.length][own.length];
    before[word] = new int[last.length][own.length];
    leads[word] = new double[last.length][own.length];
    for (int b = 0; b < last.length; b++) {
      TagScores words = scores.ofWords(word, last[b]);
      double[] best = ways[word][b];
      double[] lead = leads[word][b];
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      Arrays.fill(lead, Double.POSITIVE_INFINITY);
      for (int a = 0; a < lastButOne.length; a++) {
        TagScores history = scores.ofHistory(word, last[b], lastButOne[a]);
        double sum = product(history.exponentials(), words.exponentials());
        if (!(sum > SMALLEST_SUM)) {
          return false;
        }
        double way = word == 0 ? 0 : ways[word - 1][a][b];
        double base = way - (Math.log(sum) + history.largest() + words.largest());
        for (int c = 0; c < own.length; c++) {
          double value = base + (history.scores()[own[c]] + words.scores()[own[c]]);
          if (value > best[c]) {
            lead[c] = value - best[c];
            best[c] = value;
            before[word][b][c] = a;
          } else {
            lead[c] = Math.min(lead[c], best[c] - value);
          }
        }
      }
    }
    return true;
  }

  /** Returns the best tag of each word but the last; empty where another way is as good. */
  Optional<int[]> best() {
    int end = tags.length - 1;
    int b = 0;
    double lead = Double.POSITIVE_INFINITY;
    for (int i = 1; i < ways[end].length; i++) {
      double difference = ways[end][i][0] - ways[end][b][0];
      lead = difference > 0 ? difference : Math.min(lead, -difference);
      b = difference > 0 ? i : b;
    }
    int[] found = new int[end];
    int c = 0;
    for (int word = end; word > 0; word--) {
      lead = Math.min(lead, leads[word][b][c]);
      found[word - 1] = tags[word - 1][b];
      int a = before[word][b][c];
      c = b;
      b = a;
    }
    return lead > MARGIN ? Optional.of(found) : Optional.empty();
  }

  private static double product(double[] one, double[] other) {
    // Four sums at a time, which the processor adds side by side.
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      first += one[i] * other[i];
      second += one[i + 1] * other[i + 1];
      third += one[i + 2] * other[i + 2];
      fourth += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) {
      first += one[i] * other[i];
    }
    return first + second + (third + fourth);
  }
}
