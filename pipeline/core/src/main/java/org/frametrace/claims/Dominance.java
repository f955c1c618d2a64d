package org.frametrace.claims;

import java.util.Arrays;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of documents that one frame dominates: those that have {@value #MINIMUM_HITS} hits or
 * more of the declared frames, and in which the frame's share of the mentions leads every other by
 * {@value #LEAD} or more. All other documents are dominated by none.
 *
 * @param frame the frame that dominates; one of the declared
 * @param among the declared frames
 */
public record Dominance(String frame, Composition among)
    implements CompositionMeasure, DocumentProportion {

  private static final int MINIMUM_HITS = 10;
  private static final double LEAD = 0.05;

  public Dominance {
    among.require(frame);
  }

  @Override
  public boolean holds(MeasuredDocument document, View view) {
    double[] mentions = among.mentions(document, view);
    double all = Arrays.stream(mentions).sum();
    int own = among.frames().indexOf(frame);
    double rival = 0;
    for (int f = 0; f < mentions.length; f++) {
      rival = f == own ? rival : Math.max(rival, mentions[f]);
    }
    return matches(document, view) >= MINIMUM_HITS && mentions[own] - rival >= LEAD * all;
  }

  @Override
  public boolean acrossFrames() {
    return true;
  }

  @Override
  public String label() {
    return "share of documents dominated by " + frame + " among " + among.label();
  }
}
