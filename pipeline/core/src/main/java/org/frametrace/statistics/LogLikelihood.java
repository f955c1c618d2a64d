package org.frametrace.statistics;

/**
 * The log-likelihood ratio of counts, G², with the effect of the size of the corpus taken off where
 * wanted.
 *
 * <p>{@code G² = 2 Σ O ln(O/E)} over the cells, with {@code 0 ln 0 = 0} (Dunning 1993,
 * Computational Linguistics 19: 61–74).
 */
public final class LogLikelihood {

  private LogLikelihood() {}

  /**
   * Returns G² of a 2×2 table, over its four cells.
   *
   * @param a first row, first column
   * @param b first row, second column
   * @param c second row, first column
   * @param d second row, second column
   * @return not negative; 0 if a margin is 0
   */
  public static double table(long a, long b, long c, long d) {
    double n = (double) a + b + c + d;
    double first = (double) a + b;
    double second = (double) c + d;
    double left = (double) a + c;
    double right = (double) b + d;
    return Math.max(
        0,
        2
            * (term(a, first * left / n)
                + term(b, first * right / n)
                + term(c, second * left / n)
                + term(d, second * right / n)));
  }

  /**
   * Returns G² of the hits of two corpora over the two cells of the hits only, as keyness is
   * usually printed (Rayson and Garside 2000, Proceedings of the Workshop on Comparing Corpora:
   * 1–6): the expected hits are {@code E_i = n_i (a + b) / (n_1 + n_2)}. For rare words it differs
   * little from the four cells.
   *
   * @param a hits in the first corpus
   * @param words of the first corpus
   * @param b hits in the second corpus
   * @param reference words of the second corpus
   */
  public static double twoCells(long a, long words, long b, long reference) {
    double all = (double) words + reference;
    double hits = (double) a + b;
    return Math.max(0, 2 * (term(a, words * hits / all) + term(b, reference * hits / all)));
  }

  /**
   * Returns the Bayesian information criterion of a G² with one degree of freedom: {@code G² − ln
   * N}. Above 2 there is some evidence of a difference, above 6 strong, above 10 very strong; below
   * 0 the evidence is for none (Wilson 2013, in: New Approaches to the Study of Linguistic
   * Variability: 3–11; Gabrielatos 2018, in: Corpus Approaches to Discourse: 225–258).
   *
   * @param n the words of both corpora
   */
  public static double bic(double g2, long n) {
    return g2 - Math.log((double) n);
  }

  private static double term(long observed, double expected) {
    return observed == 0 || expected == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
