package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.frametrace.statistics.Jonckheere;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-SEQ with groups: whether frames follow one another from group to group, as from proposals to
 * evaluations.
 *
 * <p>The place of a document is the mean number of the frames of its mentions, in their declared
 * order: {@code Σ f n_f / Σ n_f}. Whether the places rise from group to group is tested by {@link
 * Jonckheere}; the verdicts are those of {@link OrderRule}. Needs {@value #MINIMUM_DOCUMENTS}
 * documents with a mention, and {@value #IN_A_GROUP} in each group.
 *
 * @param groups in the order in which they follow one another
 */
public record PhaseRule(DocumentGroups groups) implements GroupedRule {

  static final int MINIMUM_DOCUMENTS = 10;
  static final int IN_A_GROUP = 3;
  private static final int PERMUTATIONS = 9999;

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof FrameSeries;
  }

  @Override
  public String asksFor() {
    return "a frame-series with the frames in their order";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    List<Sample> split = groups.split(sample);
    Sample all = groups.all(sample);
    List<String> missing = new ArrayList<>();
    if (all.documents() < MINIMUM_DOCUMENTS) {
      missing.add("needs " + MINIMUM_DOCUMENTS + " documents; found " + all.documents());
    }
    for (int g = 0; g < split.size(); g++) {
      if (split.get(g).documents() < IN_A_GROUP) {
        missing.add(
            "needs "
                + IN_A_GROUP
                + " documents of "
                + groups.names().get(g)
                + "; found "
                + split.get(g).documents());
      }
    }
    if (!missing.isEmpty()) {
      return Judgement.missing(missing, Estimate.NONE, List.of(all));
    }
    Jonckheere test =
        Jonckheere.test(
            all.observations().stream()
                .mapToInt(o -> groups.names().indexOf(groups.of(o.document()).orElseThrow()))
                .toArray(),
            all.observations().stream().mapToDouble(o -> place(o.contribution())).toArray(),
            PERMUTATIONS,
            bootstrap.seed());
    Judgement judgement = OrderRule.judged(test, "documents of different groups", all);
    return judgement.with(judgement.verdict(), places(split) + "; " + judgement.reason());
  }

  private String places(List<Sample> split) {
    StringJoiner places = new StringJoiner(", ", "mean places of the groups: ", "");
    for (int g = 0; g < split.size(); g++) {
      double mean =
          split.get(g).observations().stream()
              .mapToDouble(o -> place(o.contribution()))
              .average()
              .orElse(Double.NaN);
      places.add(groups.names().get(g) + " " + Cells.number(mean));
    }
    return places.toString();
  }

  /** Returns the mean number of the frames, where element 0 is the number of all mentions. */
  private static double place(double[] mentions) {
    double place = 0;
    for (int f = 1; f < mentions.length; f++) {
      place += f * mentions[f] / mentions[0];
    }
    return place;
  }

  @Override
  public String label() {
    return "R-SEQ(" + String.join(" < ", groups.names()) + ")";
  }
}
