package org.frametrace.claims;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SentenceBand;
import org.frametrace.model.SentenceBands;
import org.frametrace.statistics.CircularShift;
import org.frametrace.statistics.MantelHaenszel;
import org.frametrace.statistics.PairTables;
import org.frametrace.statistics.Scale;

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
   * @param counted those with four words or more in a measured zone, in bands of length
   * @param first those that have the first terms
   * @param second those that have the second
   */
  record Indicators(PairTables counted, BitSet first, BitSet second) {

    /** Returns a table for each band of length. */
    List<MantelHaenszel.Table> tables() {
      return counted.of(first, second);
    }

    /** Returns which sentences hold what, in their order. */
    CircularShift.Sequences sequences() {
      return counted.sequences(first, second);
    }
  }

  @Override
  public int dimension() {
    return 5;
  }

  /** Returns the sentences, then those with both, with the first, with the second, with none. */
  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] sum = new double[dimension()];
    for (MantelHaenszel.Table table : indicators(document, view).tables()) {
      sum[0] += table.cases();
      sum[1] += table.both();
      sum[2] += table.first();
      sum[3] += table.second();
      sum[4] += table.neither();
    }
    return sum;
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
    SentenceBands bands = document.hits().bands();
    int[] counted = bands.measured();
    BitSet firstOfCounted = new BitSet();
    BitSet secondOfCounted = new BitSet();
    for (int i = 0; i < counted.length; i++) {
      firstOfCounted.set(i, holdsFirst.get(counted[i]));
      secondOfCounted.set(i, near.get(counted[i]));
    }
    return new Indicators(
        new PairTables(bands.numbers(counted), SentenceBand.values().length),
        firstOfCounted,
        secondOfCounted);
  }

  private static Predicate<Hit> free(List<Hit> others) {
    return hit ->
        others.stream()
            .noneMatch(
                other ->
                    other.sentence() == hit.sentence() && other.tokens().overlaps(hit.tokens()));
  }

  @Override
  public Scale scale() {
    return Scale.RATIO;
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
