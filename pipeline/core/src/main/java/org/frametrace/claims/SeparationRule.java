package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Permanova;
import org.frametrace.statistics.Scale;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-LEV with groups: whether groups of documents divide their mentions differently.
 *
 * <p>The estimate is the share R² of the variation of the documents' centred log-ratios that lies
 * between the groups, its p that of {@link Permanova} with {@value #PERMUTATIONS} permutations, its
 * interval that of the bootstrap of documents within groups. R² grows with the number of groups and
 * is never 0, so it is read beside p. Where the claim says whom a group is nearest to, the distance
 * of its centre to the nearest of those is held against that to the nearest of the others
 * (Aitchison's distance), with an interval likewise.
 *
 * <p>Supported if {@code p < }{@value #LEVEL}, R² is at least {@code supported}, and the group is
 * nearer to those named in the whole interval; contradicted if the interval of R² lies at or below
 * {@code contradicted}, or if the group is nearer to others in the whole interval; else mixed.
 * Needs {@value #MINIMUM_DOCUMENTS} documents in each group.
 *
 * @param contradicted the share that is as good as nothing
 * @param supported the share that the claim asks for, higher
 * @param groups the groups
 * @param neighbours whom a group is nearest to, if the claim says so
 */
public record SeparationRule(
    double contradicted, double supported, DocumentGroups groups, Optional<Neighbours> neighbours)
    implements GroupedRule {

  static final int MINIMUM_DOCUMENTS = 10;
  private static final int PERMUTATIONS = 1999;
  private static final double LEVEL = 0.01;

  /**
   * Whom a group is nearest to.
   *
   * @param group the group
   * @param nearest those that one of is the nearest
   */
  record Neighbours(String group, List<String> nearest) {
    Neighbours {
      nearest = List.copyOf(nearest);
    }
  }

  public SeparationRule {
    if (!(contradicted >= 0 && contradicted < supported && supported <= 1)) {
      throw new IllegalArgumentException(
          "a lower and a higher share are expected, found " + contradicted + " and " + supported);
    }
    List<String> names = groups.names();
    if (neighbours.isPresent()
        && (!names.contains(neighbours.get().group())
            || !names.containsAll(neighbours.get().nearest())
            || neighbours.get().nearest().contains(neighbours.get().group())
            || neighbours.get().nearest().isEmpty()
            || neighbours.get().nearest().size() > names.size() - 2)) {
      throw new IllegalArgumentException(
          "neighbours are some of the other groups "
              + names
              + ", found "
              + neighbours.get().nearest()
              + " of "
              + neighbours.get().group());
    }
  }

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof MentionParts;
  }

  @Override
  public String asksFor() {
    return "parts";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    List<Sample> split = groups.split(sample);
    Sample all = groups.all(sample);
    List<String> few = new ArrayList<>();
    for (int g = 0; g < split.size(); g++) {
      if (split.get(g).documents() < MINIMUM_DOCUMENTS) {
        few.add(groups.names().get(g) + " (" + split.get(g).documents() + ")");
      }
    }
    if (!few.isEmpty()) {
      return Judgement.missing(
          List.of(
              "needs "
                  + MINIMUM_DOCUMENTS
                  + " documents with "
                  + MentionParts.MINIMUM_MENTIONS
                  + " mentions in each group; too few in "
                  + String.join(", ", few)),
          Estimate.NONE,
          List.of(all));
    }
    List<double[][]> points = split.stream().map(SeparationRule::points).toList();
    Permanova test = test(points, bootstrap.seed());
    Interval share = bootstrap.interval(points, SeparationRule::rSquared, Scale.SHARE);
    Interval lead =
        neighbours
            .map(named -> bootstrap.interval(points, sums -> lead(named, sums), Scale.DIFFERENCE))
            .orElse(Interval.NONE);
    return Judgement.ofInterval(
        List.of(),
        "documents",
        interval -> verdict(test, interval, lead),
        verdict -> reason(test, split, lead),
        new Estimate(test.rSquared(), share, test.p()),
        List.of(all));
  }

  /** Returns for each document 1, its log-ratios, and the sum of their squares. */
  private static double[][] points(Sample group) {
    return group.observations().stream()
        .map(
            o -> {
              double[] vector = Arrays.copyOf(o.contribution(), o.contribution().length + 1);
              for (int i = 1; i < o.contribution().length; i++) {
                vector[vector.length - 1] += vector[i] * vector[i];
              }
              return vector;
            })
        .toArray(double[][]::new);
  }

  private static Permanova test(List<double[][]> points, long seed) {
    List<double[]> all = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int g = 0; g < points.size(); g++) {
      for (double[] point : points.get(g)) {
        all.add(Arrays.copyOfRange(point, 1, point.length - 1));
        places.add(g);
      }
    }
    return Permanova.test(
        places.stream().mapToInt(place -> place).toArray(),
        all.toArray(double[][]::new),
        PERMUTATIONS,
        seed);
  }

  private static double rSquared(List<double[]> sums) {
    double[] total = new double[sums.getFirst().length];
    double within = 0;
    for (double[] sum : sums) {
      within += aroundCentre(sum);
      for (int i = 0; i < total.length; i++) {
        total[i] += sum[i];
      }
    }
    return 1 - within / aroundCentre(total);
  }

  private static double aroundCentre(double[] sum) {
    double square = sum[sum.length - 1];
    for (int i = 1; i < sum.length - 1; i++) {
      square -= sum[i] * sum[i] / sum[0];
    }
    return square;
  }

  /** Returns how much farther the nearest other group is than the nearest of those named. */
  private double lead(Neighbours named, List<double[]> sums) {
    double near = Double.POSITIVE_INFINITY;
    double far = Double.POSITIVE_INFINITY;
    for (int g = 0; g < sums.size(); g++) {
      String name = groups.names().get(g);
      if (!name.equals(named.group())) {
        double distance = distance(sums.get(groups.names().indexOf(named.group())), sums.get(g));
        near = named.nearest().contains(name) ? Math.min(near, distance) : near;
        far = named.nearest().contains(name) ? far : Math.min(far, distance);
      }
    }
    return far - near;
  }

  private static double distance(double[] first, double[] second) {
    double square = 0;
    for (int i = 1; i < first.length - 1; i++) {
      double apart = first[i] / first[0] - second[i] / second[0];
      square += apart * apart;
    }
    return Math.sqrt(square);
  }

  private Verdict verdict(Permanova test, Interval share, Interval lead) {
    if (share.high() <= contradicted || (neighbours.isPresent() && lead.high() < 0)) {
      return Verdict.CONTRADICTED;
    }
    boolean apart = test.p() < LEVEL && test.rSquared() >= supported;
    return apart && (neighbours.isEmpty() || lead.low() > 0) ? Verdict.SUPPORTED : Verdict.MIXED;
  }

  private String reason(Permanova test, List<Sample> split, Interval lead) {
    StringJoiner shares = new StringJoiner("; ");
    for (int g = 0; g < split.size(); g++) {
      shares.add(
          groups.names().get(g)
              + " "
              + Arrays.stream(MentionParts.shares(split.get(g).sum()))
                  .mapToObj(share -> String.format(Locale.ROOT, "%.2f", share))
                  .collect(Collectors.joining("/"))
              + " ("
              + split.get(g).documents()
              + ")");
    }
    String nearest =
        neighbours
            .map(
                named ->
                    "; the nearest of the others is farther from "
                        + named.group()
                        + " than "
                        + String.join(" or ", named.nearest())
                        + " by a distance in ["
                        + Cells.number(lead.low())
                        + ", "
                        + Cells.number(lead.high())
                        + "]")
            .orElse("");
    return "R² "
        + Cells.number(test.rSquared())
        + " lies between the groups, p = "
        + Cells.number(test.p())
        + nearest
        + "; shares of the parts and documents: "
        + shares;
  }

  @Override
  public String label() {
    return "R-LEV(contradicted "
        + Cells.number(contradicted)
        + ", supported "
        + Cells.number(supported)
        + ", R² between "
        + String.join(", ", groups.names())
        + ")";
  }
}
