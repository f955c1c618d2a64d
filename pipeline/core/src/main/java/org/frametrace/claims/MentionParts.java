package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Mentions;

/**
 * How the mentions of the typical document divide among parts, each of several frames or entries.
 * Like {@link Share}, with unions in place of frames: a document enters by the centred log-ratios
 * of its mentions, half of one added to each part, if it has {@value #MINIMUM_MENTIONS} mentions or
 * more. Its single value is the share of the first part.
 *
 * @param parts what belongs to each part, by name; at least two
 */
public record MentionParts(SequencedMap<String, Terms> parts) implements Measure {

  static final int MINIMUM_MENTIONS = 10;
  private static final double PSEUDO_COUNT = 0.5;

  public MentionParts {
    parts = new LinkedHashMap<>(parts);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("mentions divide among two or more parts, found " + parts);
    }
  }

  @Override
  public int dimension() {
    return 1 + parts.size();
  }

  /** Returns 1 and the centred log-ratios, or zeros where there are too few mentions. */
  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    List<String> names = names();
    SortedMap<String, Long> divided =
        Mentions.divide(
            view.hits(document),
            hit -> names.stream().filter(name -> terms(name).contains(hit)).toList());
    double[] mentions =
        names.stream()
            .mapToDouble(name -> (double) divided.getOrDefault(name, 0L) / Mentions.UNIT)
            .toArray();
    double[] vector = new double[dimension()];
    if (Arrays.stream(mentions).sum() < MINIMUM_MENTIONS) {
      return vector;
    }
    double[] ratios =
        org.frametrace.statistics.Composition.clr(
            org.frametrace.statistics.Composition.shares(mentions, PSEUDO_COUNT));
    vector[0] = 1;
    System.arraycopy(ratios, 0, vector, 1, ratios.length);
    return vector;
  }

  @Override
  public double value(double[] sum) {
    return sum[0] == 0 ? Double.NaN : shares(sum)[0];
  }

  /** Returns the shares of all parts in the typical document. */
  static double[] shares(double[] sum) {
    return org.frametrace.statistics.Composition.back(centre(sum));
  }

  /** Returns the mean of the centred log-ratios. */
  static double[] centre(double[] sum) {
    double[] centre = Arrays.copyOfRange(sum, 1, sum.length);
    for (int i = 0; i < centre.length; i++) {
      centre[i] /= sum[0];
    }
    return centre;
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int)
        view.hits(document).stream()
            .filter(hit -> parts.values().stream().anyMatch(terms -> terms.contains(hit)))
            .count();
  }

  @Override
  public boolean acrossFrames() {
    return true;
  }

  @Override
  public List<Terms> terms() {
    return new ArrayList<>(parts.sequencedValues());
  }

  /** Returns the names of the parts in their order. */
  List<String> names() {
    return List.copyOf(parts.sequencedKeySet());
  }

  private Terms terms(String part) {
    Terms terms = parts.get(part);
    if (terms == null) {
      throw new IllegalArgumentException("the part is one of " + names() + ", found " + part);
    }
    return terms;
  }

  @Override
  public String label() {
    return "share of "
        + names().getFirst()
        + names().stream()
            .map(name -> name + " (" + terms(name).label() + ")")
            .collect(Collectors.joining(", ", " among the parts {", "}"));
  }
}
