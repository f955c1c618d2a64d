package org.frametrace.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.HillNumbers;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Rarefaction;
import org.frametrace.statistics.ScaledReplicates;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-DIV over words: their number at equal numbers of contexts in some documents by that in others,
 * and, where a placebo is named, by the same ratio of the placebo in the same documents.
 *
 * <p>As many contexts are drawn on both sides, at most {@value DiversityRule#CONTEXTS} and four
 * fifths of the smaller side: documents that are drawn anew may have fewer than there are.
 *
 * <p>Intervals are those of the table {@code diversity} ({@link ScaledReplicates}).
 */
final class WordDiversity {

  private static final int REPLICATES = 400;

  private final WordContexts measure;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final StratifiedBootstrap bootstrap;

  /** The words of each context, by document: of the label, and of its placebo. */
  private record Side(String meaning, List<int[][]> label, List<int[][]> placebo) {

    boolean isEnough(boolean held) {
      return label.size() >= DiversityRule.MINIMUM_DOCUMENTS
          && least(held) >= DiversityRule.CONTEXTS;
    }

    int least(boolean held) {
      int own = DiversityRule.available(label);
      return held ? Math.min(own, DiversityRule.available(placebo)) : own;
    }
  }

  private WordDiversity(WordContexts measure, StratifiedBootstrap bootstrap) {
    this.measure = measure;
    this.bootstrap = bootstrap;
  }

  /**
   * Judges.
   *
   * @param verdict what an interval of the ratio says
   */
  static Judgement judge(
      WordContexts measure,
      Function<Interval, Verdict> verdict,
      List<Sample> samples,
      StratifiedBootstrap bootstrap) {
    return new WordDiversity(measure, bootstrap).judged(verdict, samples);
  }

  private Judgement judged(Function<Interval, Verdict> verdict, List<Sample> samples) {
    boolean held = measure.placebo().isPresent();
    List<Side> sides = samples.stream().map(this::side).toList();
    List<String> missing = new ArrayList<>();
    for (Side side : sides) {
      if (!side.isEnough(held)) {
        missing.add(
            "needs "
                + DiversityRule.MINIMUM_DOCUMENTS
                + " documents and "
                + DiversityRule.CONTEXTS
                + " contexts of the label"
                + (held ? " and of the placebo" : "")
                + " in "
                + side.meaning()
                + ", at most "
                + DiversityRule.PER_DOCUMENT
                + " of a document; found "
                + side.label().size()
                + " and "
                + side.least(held));
      }
    }
    if (!missing.isEmpty()) {
      return Judgement.missing(missing, Estimate.NONE, samples);
    }
    int available = sides.stream().mapToInt(side -> side.least(held)).min().orElseThrow();
    Rarefaction rarefaction =
        new Rarefaction(
            Math.min(DiversityRule.CONTEXTS, available * 4 / 5), DiversityRule.PER_DOCUMENT);
    ScaledReplicates above = value(sides.get(0).label(), rarefaction, 0);
    ScaledReplicates below = value(sides.get(1).label(), rarefaction, 1);
    ScaledReplicates ratio = above.by(below);
    String what = "numbers of words ";
    if (held) {
      // The same seeds draw the same documents.
      ScaledReplicates placebo =
          value(sides.get(0).placebo(), rarefaction, 0)
              .by(value(sides.get(1).placebo(), rarefaction, 1));
      what = "ratio " + Cells.number(placebo.estimate()) + " of the placebo; numbers of words ";
      ratio = ratio.by(placebo);
    }
    Interval interval =
        ratio.interval(Math.min(sides.get(0).label().size(), sides.get(1).label().size()));
    return Judgement.of(
        verdict.apply(interval),
        what
            + Cells.number(above.estimate())
            + " and "
            + Cells.number(below.estimate())
            + " at "
            + rarefaction.contexts()
            + " contexts",
        Significance.ofRatio(ratio.estimate(), interval),
        samples);
  }

  private ScaledReplicates value(List<int[][]> documents, Rarefaction rarefaction, int side) {
    HillNumbers estimate =
        rarefaction.numbers(documents, DiversityRule.DRAWS, bootstrap.seed() + side);
    double[] replicates =
        rarefaction
            .numberReplicates(
                documents,
                Math.min(REPLICATES, bootstrap.replicates()),
                bootstrap.seed() + 2 + side)
            .stream()
            .mapToDouble(measure::number)
            .toArray();
    return new ScaledReplicates(measure.number(estimate), replicates);
  }

  private Side side(Sample sample) {
    List<MeasuredDocument> documents =
        sample.observations().stream().map(Sample.Observation::document).toList();
    Optional<WordContexts> placebo = measure.placebo();
    return new Side(
        sample.selection().meaning(),
        documents.stream().map(d -> numbered(measure.contexts(d, sample.view()))).toList(),
        placebo.isEmpty()
            ? List.of()
            : documents.stream()
                .map(d -> numbered(placebo.get().contexts(d, sample.view())))
                .toList());
  }

  /** Words are numbered as they come: effective numbers do not depend on which is which. */
  private int[][] numbered(List<List<String>> contexts) {
    return contexts.stream()
        .map(
            words ->
                words.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                    .toArray())
        .toArray(int[][]::new);
  }
}
