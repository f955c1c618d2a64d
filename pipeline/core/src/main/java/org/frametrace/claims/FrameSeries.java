package org.frametrace.claims;

import org.frametrace.model.MeasuredDocument;

/**
 * How mentions divide among declared frames, as a vector: what a history is cut into phases by. Its
 * single value is the share of the first frame.
 *
 * @param among the declared frames
 */
public record FrameSeries(Composition among) implements CompositionMeasure {

  @Override
  public int dimension() {
    return 1 + among.frames().size();
  }

  /** Returns all mentions, then those of each frame. */
  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return withTotal(among.mentions(document, view));
  }

  @Override
  public double value(double[] sum) {
    return sum[1] / sum[0];
  }

  @Override
  public String label() {
    return "shares of mentions among " + among.label();
  }

  /** Returns the numbers with their sum before them. */
  static double[] withTotal(double[] mentions) {
    double[] vector = new double[mentions.length + 1];
    for (int f = 0; f < mentions.length; f++) {
      vector[0] += mentions[f];
      vector[f + 1] = mentions[f];
    }
    return vector;
  }
}
