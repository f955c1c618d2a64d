package org.frametrace.claims;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.HillNumbers;
import org.frametrace.statistics.Scale;

/**
 * Which frames stand in the sentences of a label: the effective number of frames (H₁) over all its
 * contexts. A context is a sentence with the label; it counts once for each frame in it.
 *
 * @param node the label whose contexts are looked at
 * @param frames the frames that are looked for beside it, at least two
 */
public record FrameProfile(Terms node, List<String> frames) implements Measure {

  public FrameProfile {
    frames = List.copyOf(frames);
    if (frames.size() < 2) {
      throw new IllegalArgumentException(
          "diversity needs two or more frames, found " + frames.size());
    }
  }

  @Override
  public int dimension() {
    return 1 + frames.size();
  }

  /** Returns the number of contexts, then how many of them hold each frame. */
  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] vector = new double[dimension()];
    for (BitSet context : contexts(document, view)) {
      vector[0]++;
      context.stream().forEach(frame -> vector[frame + 1]++);
    }
    return vector;
  }

  /** Returns the frames of each context, by their number. */
  List<BitSet> contexts(MeasuredDocument document, View view) {
    BitSet sentences = Sentences.with(document, view, node);
    List<BitSet> ofFrame =
        frames.stream().map(frame -> Sentences.with(document, view, Terms.frame(frame))).toList();
    return sentences.stream()
        .mapToObj(
            sentence -> {
              BitSet context = new BitSet();
              for (int f = 0; f < ofFrame.size(); f++) {
                context.set(f, ofFrame.get(f).get(sentence));
              }
              return context;
            })
        .toList();
  }

  @Override
  public Scale scale() {
    return Scale.RATIO;
  }

  @Override
  public double value(double[] sum) {
    return HillNumbers.of(Arrays.copyOfRange(sum, 1, sum.length)).h1();
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return Sentences.with(document, view, node).cardinality();
  }

  @Override
  public List<Terms> terms() {
    return Stream.concat(Stream.of(node), frames.stream().map(Terms::frame)).toList();
  }

  @Override
  public String label() {
    return "effective number of frames (H1) of {"
        + String.join(", ", frames)
        + "} in sentences with "
        + node.label();
  }
}
