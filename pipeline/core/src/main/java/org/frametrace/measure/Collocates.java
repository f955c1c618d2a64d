package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.Overlap;
import org.frametrace.statistics.BenjaminiHochberg;
import org.frametrace.statistics.LogLikelihood;
import org.frametrace.tables.AssociationTables;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;

/** Says which lemmas stand around each frame more often than elsewhere. */
public final class Collocates {

  private static final int MOST = 50;

  private Collocates() {}

  /**
   * A lemma around a frame. All counts are of words outside the frame's hits.
   *
   * @param lemma the lemma
   * @param around how often it stands near a hit
   * @param all how often it stands anywhere
   * @param expected how often it would stand near, were it spread evenly
   * @param g2 over the four cells
   */
  private record Collocate(
      String lemma, long around, long all, double expected, double g2, int documents) {}

  /** Returns the collocates of each frame. */
  public static Table table(TermTally tally, Overlap overlap) {
    SortedMap<String, TermTally.Term> terms = tally.terms();
    List<List<String>> rows = new ArrayList<>();
    tally
        .nodes()
        .forEach((frame, node) -> rows(frame, node, collocates(node, terms, tally), overlap, rows));
    return AssociationTables.COLLOCATES.table(rows);
  }

  private static List<Collocate> collocates(
      TermTally.Node node, SortedMap<String, TermTally.Term> terms, TermTally tally) {
    List<Collocate> collocates = new ArrayList<>();
    long words = tally.total() - node.within();
    new TreeMap<>(node.lemmas())
        .forEach(
            (lemma, company) -> {
              TermTally.Term term = terms.get(lemma);
              if (term != null && company.documents() >= TermTally.DOCUMENTS) {
                long around = company.around();
                long all = term.total() - company.within();
                long near = node.around();
                collocates.add(
                    new Collocate(
                        lemma,
                        around,
                        all,
                        (double) near * all / words,
                        LogLikelihood.table(
                            around, near - around, all - around, words - near - all + around),
                        company.documents()));
              }
            });
    return collocates;
  }

  private static void rows(
      String frame,
      TermTally.Node node,
      List<Collocate> collocates,
      Overlap overlap,
      List<List<String>> rows) {
    record Row(double logDice, String lemma, List<String> cells) {}
    double[] adjusted =
        BenjaminiHochberg.adjust(
            collocates.stream().mapToDouble(one -> KeyLemmas.pValue(one.g2())).toArray());
    List<Row> found = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      Collocate one = collocates.get(i);
      if (one.around() > one.expected()) {
        double logDice = logDice(one.around(), node.hits(), one.all());
        found.add(
            new Row(
                logDice,
                one.lemma(),
                List.of(
                    frame,
                    one.lemma(),
                    Cells.integer(node.hits()),
                    Cells.integer(one.all()),
                    Cells.integer(one.around()),
                    Cells.number(one.expected()),
                    Cells.number(logDice),
                    Cells.number(one.g2()),
                    Cells.number(adjusted[i]),
                    Cells.integer(one.documents()),
                    overlap.label())));
      }
    }
    found.stream()
        .sorted(Comparator.comparingDouble(Row::logDice).reversed().thenComparing(Row::lemma))
        .limit(MOST)
        .forEach(row -> rows.add(row.cells()));
  }

  /** Returns {@code 14 + log₂(2 f_xy / (f_x + f_y))} (Rychlý 2008, RASLAN: 6–9). */
  static double logDice(long around, long hits, long all) {
    return 14 + Math.log(2.0 * around / (hits + all)) / Math.log(2);
  }
}
