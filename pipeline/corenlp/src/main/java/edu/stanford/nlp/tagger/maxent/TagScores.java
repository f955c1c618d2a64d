package edu.stanford.nlp.tagger.maxent;

/**
 * Scores of all tags, ready to be normalised together with others.
 *
 * @param scores by tag
 * @param exponentials of the scores less their largest
 * @param largest of the scores
 */
record TagScores(double[] scores, double[] exponentials, double largest) {

  static TagScores of(double[] scores) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double[] exponentials = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      exponentials[i] = Math.exp(scores[i] - largest);
    }
    return new TagScores(scores, exponentials, largest);
  }
}
