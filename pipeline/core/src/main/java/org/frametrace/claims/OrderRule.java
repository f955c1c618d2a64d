package org.frametrace.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Jonckheere;
import org.frametrace.statistics.StratifiedBootstrap;

/**
 * R-SEQ: whether frames stand in a stated order within documents.
 *
 * <p>The median places of the frames, one for each frame of each document, are tested for the order
 * by {@link Jonckheere} with {@value #PERMUTATIONS} permutations. Supported if {@code p < }{@value
 * #LEVEL} and the concordance is at least {@value #CONCORDANCE}; contradicted if the reverse order
 * is as clear; else mixed. The estimate is the concordance. Needs {@value #MINIMUM_DOCUMENTS}
 * documents with two of the frames.
 */
public record OrderRule() implements Rule {

  static final int MINIMUM_DOCUMENTS = 10;
  private static final int PERMUTATIONS = 9999;
  private static final double LEVEL = 0.05;
  private static final double CONCORDANCE = 0.6;

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof FrameOrder;
  }

  @Override
  public String asksFor() {
    return "a frame-order";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    if (!(sample.measure() instanceof FrameOrder order)) {
      throw new IllegalArgumentException("an order is judged, found " + sample.measure());
    }
    if (sample.documents() < MINIMUM_DOCUMENTS) {
      return Judgement.missing(
          List.of(
              "needs "
                  + MINIMUM_DOCUMENTS
                  + " documents with two of the frames; found "
                  + sample.documents()),
          Estimate.NONE,
          List.of(sample));
    }
    List<double[]> places =
        sample.observations().stream().map(o -> order.places(o.document(), sample.view())).toList();
    int frames = order.frames().size();
    int[] standing =
        IntStream.range(0, places.size() * frames)
            .filter(i -> !Double.isNaN(places.get(i / frames)[i % frames]))
            .toArray();
    Jonckheere test =
        Jonckheere.test(
            IntStream.of(standing).map(i -> i % frames).toArray(),
            IntStream.of(standing).mapToDouble(i -> places.get(i / frames)[i % frames]).toArray(),
            PERMUTATIONS,
            bootstrap.seed());
    return judged(test, "places", sample);
  }

  /** Returns what a test of an order says of pairs of something. */
  static Judgement judged(Jonckheere test, String ordered, Sample sample) {
    return Judgement.of(
        verdict(test),
        "the stated order holds in "
            + Math.round(100 * test.concordance())
            + " % of the pairs of "
            + ordered
            + " (50 % without an order)",
        new Estimate(
            test.concordance(),
            Interval.NONE,
            Math.min(1, 2 * Math.min(test.rising(), test.falling()))),
        List.of(sample));
  }

  private static Verdict verdict(Jonckheere test) {
    if (test.rising() < LEVEL && test.concordance() >= CONCORDANCE) {
      return Verdict.SUPPORTED;
    }
    return test.falling() < LEVEL && test.concordance() <= 1 - CONCORDANCE
        ? Verdict.CONTRADICTED
        : Verdict.MIXED;
  }

  @Override
  public String label() {
    return "R-SEQ";
  }
}
