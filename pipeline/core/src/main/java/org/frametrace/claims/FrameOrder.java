package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/**
 * Where in documents frames stand: the median place of each frame's hits, from 0 at the first word
 * to 1 at the last. Its single value is the share of the pairs of frames that stand in the declared
 * order, over documents.
 *
 * @param frames the frames in the order that is claimed, at least two
 */
public record FrameOrder(List<String> frames) implements Quotient {

  public FrameOrder {
    frames = List.copyOf(frames);
    if (frames.size() < 2) {
      throw new IllegalArgumentException("an order has two or more frames, found " + frames.size());
    }
  }

  /** Returns the pairs of frames that stand in the document, and those in the declared order. */
  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] places = places(document, view);
    double[] pairs = new double[2];
    for (int earlier = 0; earlier < places.length; earlier++) {
      for (int later = earlier + 1; later < places.length; later++) {
        if (!Double.isNaN(places[earlier]) && !Double.isNaN(places[later])) {
          pairs[0]++;
          pairs[1] +=
              places[earlier] < places[later] ? 1 : places[earlier] == places[later] ? 0.5 : 0;
        }
      }
    }
    return pairs;
  }

  /** Returns the median place of each frame; NaN where it does not stand in the document. */
  double[] places(MeasuredDocument document, View view) {
    double words = Math.max(1, view.words(document));
    return frames.stream()
        .mapToDouble(
            frame -> {
              int[] at =
                  view.hits(document, Terms.frame(frame)).stream()
                      .mapToInt(Hit::word)
                      .filter(word -> word >= 0)
                      .sorted()
                      .toArray();
              return at.length == 0
                  ? Double.NaN
                  : (at[(at.length - 1) / 2] + at[at.length / 2]) / (2 * words);
            })
        .toArray();
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return view.hits(document, Terms.frames(frames)).size();
  }

  @Override
  public List<Terms> terms() {
    return frames.stream().map(Terms::frame).toList();
  }

  @Override
  public String label() {
    return "order of " + String.join(" < ", frames) + " within documents";
  }
}
