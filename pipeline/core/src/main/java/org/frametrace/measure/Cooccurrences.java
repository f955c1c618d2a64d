package org.frametrace.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.BenjaminiHochberg;
import org.frametrace.statistics.CircularShift;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.MantelHaenszel;
import org.frametrace.statistics.Seeds;
import org.frametrace.tables.AssociationTables;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;

/**
 * Says which frames stand in the same sentences.
 *
 * <p>The sentences of each document are looked through once. A pair then costs what its own places
 * cost; those of too few documents or too few expected sentences are not tested.
 */
public final class Cooccurrences {

  private static final int ENOUGH_DOCUMENTS = 15;
  private static final int ENOUGH_EXPECTED = 10;
  private static final int SHIFTS = 1000;

  private final Counting counting;
  private final int replicates;
  private final long seed;

  /**
   * Creates the computation.
   *
   * @param counting what counts
   * @param replicates of the intervals
   * @param seed of the study
   */
  public Cooccurrences(Counting counting, int replicates, long seed) {
    this.counting = counting;
    this.replicates = replicates;
    this.seed = seed;
  }

  /** Returns one row a pair of frames of which a document has both, by their names. */
  public Table table(List<MeasuredDocument> documents) {
    List<String> frames = List.copyOf(counting.frames());
    List<SentenceFrames> sentences =
        documents.stream()
            .map(document -> SentenceFrames.of(document.hits(), counting, frames))
            .filter(document -> document.sentences() > 0)
            .toList();
    long all = sentences.stream().mapToLong(SentenceFrames::sentences).sum();
    int adjusted = AssociationTables.COOCCURRENCE.index("p_adjusted");
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      for (int j = i + 1; j < frames.size(); j++) {
        pairs.add(new int[] {i, j});
      }
    }
    // Each pair draws from its own seed, so that they can be looked at side by side.
    List<Row> rows =
        pairs.parallelStream()
            .flatMap(pair -> row(frames, pair[0], pair[1], sentences, all).stream())
            .toList();
    double[] p = BenjaminiHochberg.adjust(rows.stream().mapToDouble(Row::p).toArray());
    for (int i = 0; i < p.length; i++) {
      rows.get(i).cells().set(adjusted, Cells.number(p[i]));
    }
    return AssociationTables.COOCCURRENCE.table(rows.stream().map(Row::cells).toList());
  }

  /**
   * The row of a pair.
   *
   * @param cells its cells, the adjusted p-value to be filled in
   * @param p NaN if it is not tested
   */
  private record Row(List<String> cells, double p) {}

  /** Returns the row of a pair; nothing if no document has both. */
  private Optional<Row> row(
      List<String> frames, int i, int j, List<SentenceFrames> sentences, long all) {
    Found found = Found.of(sentences, i, j);
    return found.both > 0
        ? Optional.of(row(frames.get(i), frames.get(j), found, all))
        : Optional.empty();
  }

  private Row row(String frame, String other, Found found, long all) {
    MantelHaenszel odds = MantelHaenszel.of(found.tables.stream().flatMap(List::stream).toList());
    List<String> missing = new ArrayList<>();
    if (found.both < ENOUGH_DOCUMENTS) {
      missing.add("needs " + ENOUGH_DOCUMENTS + " documents with both; found " + found.both);
    }
    if (odds.expectedJoint() < ENOUGH_EXPECTED) {
      missing.add(
          "needs "
              + ENOUGH_EXPECTED
              + " expected sentences with both; found "
              + Cells.number(odds.expectedJoint()));
    }
    Interval interval = Interval.NONE;
    double p = Double.NaN;
    if (missing.isEmpty()) {
      long own = Seeds.of(seed, AssociationTables.COOCCURRENCE.name(), frame, other);
      interval = MantelHaenszel.bootstrap(found.tables, replicates, own);
      p = CircularShift.test(found.sequences(), SHIFTS, own).p();
    }
    return new Row(
        new ArrayList<>(
            List.of(
                frame,
                other,
                Cells.integer(all),
                Cells.integer(found.frame),
                Cells.integer(found.other),
                Cells.integer(odds.joint()),
                Cells.number(odds.expectedJoint()),
                Cells.integer(found.both),
                Cells.number(odds.oddsRatio()),
                Cells.number(interval.low()),
                Cells.number(interval.high()),
                Cells.number(npmi(odds.joint(), found.frame, found.other, all)),
                Cells.number(p),
                Cells.EMPTY,
                String.join("; ", missing),
                counting.overlap().label())),
        p);
  }

  /** Returns {@code ln(p_xy / p_x p_y) / −ln p_xy} (Bouma 2009); −1 if never together. */
  static double npmi(long together, long frame, long other, long all) {
    if (frame == 0 || other == 0) {
      return Double.NaN;
    }
    if (together == 0) {
      return -1;
    }
    if (together == all) {
      return 1;
    }
    double joint = (double) together / all;
    return Math.log((double) together * all / ((double) frame * other)) / -Math.log(joint);
  }

  /** What all documents have of two frames. */
  private static final class Found {
    private final List<List<MantelHaenszel.Table>> tables = new ArrayList<>();
    private final List<SentenceFrames> documents = new ArrayList<>();
    private final List<SentenceFrames.Pair> pairs = new ArrayList<>();
    private long frame;
    private long other;
    private int both;

    static Found of(List<SentenceFrames> sentences, int i, int j) {
      Found found = new Found();
      for (SentenceFrames document : sentences) {
        SentenceFrames.Pair pair = document.pair(i, j);
        if (!pair.frame().isEmpty() || !pair.other().isEmpty()) {
          found.frame += pair.frame().cardinality();
          found.other += pair.other().cardinality();
          found.tables.add(document.tables(pair));
        }
        if (!pair.frame().isEmpty() && !pair.other().isEmpty()) {
          found.both++;
          found.documents.add(document);
          found.pairs.add(pair);
        }
      }
      return found;
    }

    /** Returns the documents with both; the others have none together however they are shifted. */
    List<CircularShift.Sequences> sequences() {
      List<CircularShift.Sequences> sequences = new ArrayList<>();
      for (int d = 0; d < pairs.size(); d++) {
        SentenceFrames.Pair pair = pairs.get(d);
        // Each place of the first is looked up in each shift: the rarer goes first.
        sequences.add(
            frame <= other
                ? documents.get(d).sequences(pair.frame(), pair.other())
                : documents.get(d).sequences(pair.other(), pair.frame()));
      }
      return sequences;
    }
  }
}
