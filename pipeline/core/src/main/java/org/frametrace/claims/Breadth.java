package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * Over how many frames mentions spread: {@code H₁ = exp(−Σ p ln p)}, the number of equally frequent
 * frames that would be as diverse (Jost 2006, Oikos 113, 363–375). From 1 to the number of frames.
 *
 * @param among the declared frames
 */
public record Breadth(Composition among) implements Measure {

  @Override
  public int dimension() {
    return 1 + among.frames().size();
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return FrameSeries.withTotal(among.mentions(document, view));
  }

  @Override
  public double value(double[] sum) {
    if (sum[0] == 0) {
      return Double.NaN;
    }
    double entropy = 0;
    for (int f = 1; f < sum.length; f++) {
      double share = sum[f] / sum[0];
      entropy -= share > 0 ? share * Math.log(share) : 0;
    }
    return Math.exp(entropy);
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return among.hits(document, view).size();
  }

  @Override
  public List<Terms> terms() {
    return among.allTerms();
  }

  @Override
  public String label() {
    return "effective number of frames (H1) among " + among.label();
  }
}
