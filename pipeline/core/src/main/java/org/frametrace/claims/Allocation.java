package org.frametrace.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.frametrace.model.Hit;

/**
 * Divides the mentions of a document among frames.
 *
 * <p>Hits of one sentence that overlap, or that have at most one token between them, are one
 * mention. A mention of k frames counts 1/k for each of them, so that mentions sum to their number.
 */
final class Allocation {

  private static final int ADJACENT = 1;

  private Allocation() {}

  /**
   * Returns the mentions of each frame.
   *
   * @param hits the hits that count
   * @param frames the declared frames; other hits are left aside
   */
  static double[] mentions(List<Hit> hits, List<Terms> frames) {
    List<Hit> ordered = new ArrayList<>(hits);
    ordered.removeIf(hit -> frames.stream().noneMatch(frame -> frame.contains(hit)));
    ordered.sort(
        Comparator.comparingInt(Hit::sentence)
            .thenComparingInt(hit -> hit.tokens().start())
            .thenComparingInt(hit -> hit.tokens().end()));
    double[] mentions = new double[frames.size()];
    BitSet mention = new BitSet();
    int sentence = -1;
    int end = 0;
    for (Hit hit : ordered) {
      if (hit.sentence() != sentence || hit.tokens().start() - end > ADJACENT) {
        close(mention, mentions);
        sentence = hit.sentence();
        end = hit.tokens().end();
      }
      end = Math.max(end, hit.tokens().end());
      for (int frame = 0; frame < frames.size(); frame++) {
        if (frames.get(frame).contains(hit)) {
          mention.set(frame);
        }
      }
    }
    close(mention, mentions);
    return mentions;
  }

  private static void close(BitSet mention, double[] mentions) {
    int frames = mention.cardinality();
    mention.stream().forEach(frame -> mentions[frame] += 1.0 / frames);
    mention.clear();
  }
}
