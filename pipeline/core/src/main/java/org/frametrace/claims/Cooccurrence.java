package org.frametrace.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SentenceBand;

/**
 * Whether two terms stand in the same sentences: a table of two rows and two columns for each
 * document and band of sentence length. Its single value is the crude odds ratio of all sentences
 * together; rules look at the tables.
 *
 * <p>Hits of the two terms that overlap are left out: words that serve both would make an
 * association by themselves.
 *
 * @param first one side
 * @param second the other
 * @param neighbours how many sentences before and after may hold the second instead, from 0 to 5
 */
public record Cooccurrence(Terms first, Terms second, int neighbours) implements Measure {

  private static final double HALF = 0.5;

  /**
   * The sentences of a document.
   *
   * @param counted those with four words or more in a measured zone
   * @param first those that have the first terms
   * @param second those that have the second
   */
  record Indicators(List<SentenceBand> counted, BitSet first, BitSet second) {}

  @Override
  public int dimension() {
    return 5;
  }

  /** Returns the sentences, then those with both, with the first, with the second, with none. */
  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] sum = new double[dimension()];
    for (double[] table : tables(document, view).values()) {
      for (int cell = 0; cell < table.length; cell++) {
        sum[0] += table[cell];
        sum[cell + 1] += table[cell];
      }
    }
    return sum;
  }

  /** Returns for each band the sentences with both, the first only, the second only, neither. */
  Map<SentenceBand, double[]> tables(MeasuredDocument document, View view) {
    return tables(indicators(document, view));
  }

  /** Returns the same of known sentences. */
  Map<SentenceBand, double[]> tables(Indicators sentences) {
    Map<SentenceBand, double[]> tables = new EnumMap<>(SentenceBand.class);
    for (int i = 0; i < sentences.counted().size(); i++) {
      int cell = (sentences.first().get(i) ? 0 : 2) + (sentences.second().get(i) ? 0 : 1);
      tables.computeIfAbsent(sentences.counted().get(i), band -> new double[4])[cell]++;
    }
    return tables;
  }

  /** Returns which of the document's counted sentences, numbered without gaps, hold what. */
  Indicators indicators(MeasuredDocument document, View view) {
    List<Hit> ofFirst = view.hits(document, first);
    List<Hit> ofSecond = view.hits(document, second);
    BitSet holdsFirst = new BitSet();
    BitSet holdsSecond = new BitSet();
    ofFirst.stream().filter(free(ofSecond)).forEach(hit -> holdsFirst.set(hit.sentence()));
    ofSecond.stream().filter(free(ofFirst)).forEach(hit -> holdsSecond.set(hit.sentence()));
    BitSet near = Sentences.near(holdsSecond, neighbours);
    List<SentenceBand> counted = new ArrayList<>();
    BitSet firstOfCounted = new BitSet();
    BitSet secondOfCounted = new BitSet();
    for (int sentence = 0; sentence < document.hits().bands().size(); sentence++) {
      SentenceBand band = document.hits().bands().get(sentence);
      if (band != SentenceBand.NONE) {
        firstOfCounted.set(counted.size(), holdsFirst.get(sentence));
        secondOfCounted.set(counted.size(), near.get(sentence));
        counted.add(band);
      }
    }
    return new Indicators(counted, firstOfCounted, secondOfCounted);
  }

  private static Predicate<Hit> free(List<Hit> others) {
    return hit ->
        others.stream()
            .noneMatch(
                other ->
                    other.sentence() == hit.sentence()
                        && other.tokens().start() < hit.tokens().end()
                        && hit.tokens().start() < other.tokens().end());
  }

  @Override
  public double value(double[] sum) {
    return (sum[1] + HALF) * (sum[4] + HALF) / ((sum[2] + HALF) * (sum[3] + HALF));
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int) contribution(document, view)[1];
  }

  @Override
  public List<Terms> terms() {
    return List.of(first, second);
  }

  @Override
  public String label() {
    return "odds ratio of "
        + first.label()
        + " and "
        + second.label()
        + (neighbours == 0 ? " in a sentence" : " within " + neighbours + " sentences");
  }
}
