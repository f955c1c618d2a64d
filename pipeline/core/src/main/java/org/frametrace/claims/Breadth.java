package org.frametrace.claims;

import java.util.Arrays;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.HillNumbers;
import org.frametrace.statistics.Scale;

/**
 * Over how many frames mentions spread: {@code H₁ = exp(−Σ p ln p)}, the number of equally frequent
 * frames that would be as diverse (Jost 2006, Oikos 113, 363–375). From 1 to the number of frames.
 *
 * @param among the declared frames
 */
public record Breadth(Composition among) implements CompositionMeasure {

  @Override
  public int dimension() {
    return 1 + among.frames().size();
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return FrameSeries.withTotal(among.mentions(document, view));
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
  public String label() {
    return "effective number of frames (H1) among " + among.label();
  }
}
