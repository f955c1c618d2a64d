package org.frametrace.claims;

import java.util.Arrays;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of one frame among declared frames in the typical document.
 *
 * <p>With mentions {@code n_df} of frame {@code f} in document {@code d}: {@code x_df = n_df +
 * 0.5}, {@code clr_df = ln x_df − mean_f ln x_df}, the share of frame {@code a} is {@code exp(c_a)
 * / Σ_f exp(c_f)} where {@code c} is the mean of {@code clr} over documents with at least one
 * mention (Aitchison 1986, The Statistical Analysis of Compositional Data, ch. 4: the centre of a
 * composition). Each such document weighs the same.
 *
 * @param frame the frame whose share is taken; one of the declared
 * @param among the declared frames
 */
public record Share(String frame, Composition among) implements CompositionMeasure {

  /** Stands for the mentions that a longer document might have had; keeps logarithms finite. */
  private static final double PSEUDO_COUNT = 0.5;

  public Share {
    among.require(frame);
  }

  @Override
  public int dimension() {
    return 1 + among.frames().size();
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] mentions = among.mentions(document, view);
    double[] vector = new double[dimension()];
    if (Arrays.stream(mentions).sum() == 0) {
      return vector;
    }
    double mean = 0;
    for (double n : mentions) {
      mean += Math.log(n + PSEUDO_COUNT) / mentions.length;
    }
    vector[0] = 1;
    for (int f = 0; f < mentions.length; f++) {
      vector[f + 1] = Math.log(mentions[f] + PSEUDO_COUNT) - mean;
    }
    return vector;
  }

  @Override
  public double value(double[] sum) {
    if (sum[0] == 0) {
      return Double.NaN;
    }
    double all = 0;
    for (int f = 1; f < sum.length; f++) {
      all += Math.exp(sum[f] / sum[0]);
    }
    return Math.exp(sum[1 + among.frames().indexOf(frame)] / sum[0]) / all;
  }

  @Override
  public boolean acrossFrames() {
    return true;
  }

  @Override
  public String label() {
    return "share of " + frame + " among " + among.label();
  }
}
