package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.PercentileInterval;
import org.frametrace.statistics.Rarefaction;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-DIV: whether the contexts of a label are more diverse in some documents than in others.
 *
 * <p>The estimate is the ratio of the effective numbers of frames (H1) beside the label, both at
 * {@value #CONTEXTS} contexts with at most {@value #PER_DOCUMENT} of a document ({@link
 * Rarefaction}), since diversity grows with the sample. The interval is that of replicates which
 * draw whole documents on both sides. Supported if its lower end is at least {@code ratio},
 * contradicted if its upper end is at most 1, else mixed. A context counts once for each frame that
 * stands in it; one with none of them counts as a kind of its own. Each side needs {@value
 * #CONTEXTS} contexts and {@value #MINIMUM_DOCUMENTS} documents with the label. Of words their
 * number takes the place of the effective number of frames ({@link WordContexts}).
 *
 * @param ratio how many times more diverse, at least 1
 */
public record DiversityRule(double ratio) implements Rule {

  static final int CONTEXTS = 300;
  static final int MINIMUM_DOCUMENTS = 15;
  static final int PER_DOCUMENT = 5;
  static final int DRAWS = 1000;

  public DiversityRule {
    if (!(ratio >= 1)) {
      throw new IllegalArgumentException("a ratio is at least 1, found " + ratio);
    }
  }

  @Override
  public boolean compares() {
    return true;
  }

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof FrameProfile || measure instanceof WordContexts;
  }

  @Override
  public String asksFor() {
    return "a frame-profile, collocates or first-words";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    List<Sample> sides = List.of(sample, against.orElseThrow());
    if (sample.measure() instanceof WordContexts words) {
      return WordDiversity.judge(words, this::verdict, sides, bootstrap);
    }
    List<List<int[][]>> contexts = sides.stream().map(DiversityRule::contexts).toList();
    List<Integer> available = contexts.stream().map(DiversityRule::available).toList();
    List<String> missing = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      if (contexts.get(side).size() < MINIMUM_DOCUMENTS || available.get(side) < CONTEXTS) {
        missing.add(
            "needs "
                + MINIMUM_DOCUMENTS
                + " documents and "
                + CONTEXTS
                + " contexts of the label in "
                + sides.get(side).selection().meaning()
                + ", at most "
                + PER_DOCUMENT
                + " of a document; found "
                + contexts.get(side).size()
                + " and "
                + available.get(side));
      }
    }
    if (!missing.isEmpty()) {
      return Judgement.missing(missing, Estimate.NONE, sides);
    }
    Rarefaction rarefaction = new Rarefaction(CONTEXTS, PER_DOCUMENT);
    OptionalDouble above = rarefaction.h1(contexts.get(0), DRAWS, bootstrap.seed());
    OptionalDouble below = rarefaction.h1(contexts.get(1), DRAWS, bootstrap.seed() + 1);
    double estimate = above.orElse(Double.NaN) / below.orElse(Double.NaN);
    double[] replicates =
        rarefaction.replicates(contexts.get(0), bootstrap.replicates(), bootstrap.seed() + 2);
    double[] others =
        rarefaction.replicates(contexts.get(1), bootstrap.replicates(), bootstrap.seed() + 3);
    for (int b = 0; b < replicates.length; b++) {
      replicates[b] /= others[b];
    }
    int units = Math.min(contexts.get(0).size(), contexts.get(1).size());
    Interval interval = PercentileInterval.of(replicates, units);
    Verdict verdict = verdict(interval);
    return Judgement.of(
        verdict,
        "effective numbers of frames "
            + Cells.number(above.orElse(Double.NaN))
            + " and "
            + Cells.number(below.orElse(Double.NaN))
            + " at "
            + CONTEXTS
            + " contexts",
        Significance.ofRatio(estimate, interval),
        sides);
  }

  private Verdict verdict(Interval interval) {
    if (!interval.exists()) {
      return Verdict.INSUFFICIENT_EVIDENCE;
    }
    if (interval.low() >= ratio) {
      return Verdict.SUPPORTED;
    }
    return interval.high() <= 1 ? Verdict.CONTRADICTED : Verdict.MIXED;
  }

  /** Returns, for each document with the label, the frames of each context. */
  private static List<int[][]> contexts(Sample sample) {
    if (!(sample.measure() instanceof FrameProfile profile)) {
      throw new IllegalArgumentException("a profile is judged, found " + sample.measure());
    }
    int none = profile.frames().size();
    return sample.observations().stream()
        .map(o -> profile.contexts(o.document(), sample.view()))
        .filter(contexts -> !contexts.isEmpty())
        .map(
            contexts ->
                contexts.stream()
                    .map(c -> c.isEmpty() ? new int[] {none} : c.stream().toArray())
                    .toArray(int[][]::new))
        .toList();
  }

  static int available(List<int[][]> documents) {
    return documents.stream().mapToInt(d -> Math.min(PER_DOCUMENT, d.length)).sum();
  }

  @Override
  public String label() {
    return "R-DIV(" + Cells.number(ratio) + ")";
  }
}
