package org.frametrace.claims;

import java.util.Arrays;
import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of documents that one frame dominates: those that have {@value #MINIMUM_HITS} hits or
 * more of the declared frames, and in which the frame's share of the mentions leads every other by
 * {@value #LEAD} or more. All other documents are dominated by none.
 *
 * @param frame the frame that dominates; one of the declared
 * @param among the declared frames
 */
public record Dominance(String frame, Composition among) implements Measure {

  private static final int MINIMUM_HITS = 10;
  private static final double LEAD = 0.05;

  public Dominance {
    if (!among.frames().contains(frame)) {
      throw new IllegalArgumentException(
          "the frame is one of " + among.frames() + ", found " + frame);
    }
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] mentions = among.mentions(document, view);
    double all = Arrays.stream(mentions).sum();
    int own = among.frames().indexOf(frame);
    double rival = 0;
    for (int f = 0; f < mentions.length; f++) {
      rival = f == own ? rival : Math.max(rival, mentions[f]);
    }
    boolean dominates =
        matches(document, view) >= MINIMUM_HITS && mentions[own] - rival >= LEAD * all;
    return new double[] {1, dominates ? 1 : 0};
  }

  @Override
  public double value(double[] sum) {
    return sum[1] / sum[0];
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return among.hits(document, view).size();
  }

  @Override
  public boolean proportionOfDocuments() {
    return true;
  }

  @Override
  public boolean acrossFrames() {
    return true;
  }

  @Override
  public List<Terms> terms() {
    return among.allTerms();
  }

  @Override
  public String label() {
    return "share of documents dominated by " + frame + " among " + among.label();
  }
}
