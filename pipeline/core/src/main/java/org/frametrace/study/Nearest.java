package org.frametrace.study;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * Returns the known word with the fewest insertions, deletions and substitutions to what was
   * written, if no more than a third of the written characters (at least one) had to change. Case
   * and the choice between {@code -}, {@code _} and a space do not count. Among equals the first
   * wins.
   *
   * @param written what stands in a file
   * @param known the words that would be right, in an order that is the same on every run
   */
  public static Optional<String> of(String written, Iterable<String> known) {
    String folded = fold(written);
    int limit = Math.max(1, folded.length() / 3);
    LevenshteinDistance levenshtein = new LevenshteinDistance(limit);
    String nearest = null;
    int best = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = levenshtein.apply(folded, fold(word));
      if (distance >= 0 && distance < best) {
        best = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
