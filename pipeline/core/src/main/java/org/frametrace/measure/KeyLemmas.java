package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.frametrace.statistics.BenjaminiHochberg;
import org.frametrace.statistics.Keyness;
import org.frametrace.statistics.LogLikelihood;
import org.frametrace.statistics.Normal;
import org.frametrace.tables.AssociationTables;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;

/**
 * Says which lemmas some documents have more often than the others.
 *
 * <p>The exact bound of a log ratio takes long, so it is computed for those {@value #CANDIDATES}
 * lemmas of a contrast whose approximate bound (by the normal distribution, at the same level) is
 * largest.
 */
public final class KeyLemmas {

  private static final int MOST = 100;
  private static final int CANDIDATES = 300;
  private static final double ALPHA = 0.05;
  private static final double MILLION = 1e6;

  private KeyLemmas() {}

  /** A lemma of one contrast. */
  private record Candidate(
      String lemma,
      long count,
      long rest,
      int documents,
      int restDocuments,
      double adjusted,
      double approximate) {}

  /** Returns the key lemmas of each contrast. */
  public static Table table(TermTally tally) {
    SortedMap<String, TermTally.Term> terms = tally.terms();
    List<List<String>> rows = new ArrayList<>();
    for (TermTally.Name name : tally.contrasts()) {
      int cell = tally.cell(name);
      int all = tally.cell(new TermTally.Name(name.column(), Groups.ALL));
      long words = tally.words(cell);
      long rest = tally.words(all) - words;
      if (words > 0 && rest > 0) {
        rows(name, words, rest, candidates(terms, cell, all, words, rest), rows);
      }
    }
    return AssociationTables.KEYNESS.table(rows);
  }

  private static List<Candidate> candidates(
      Map<String, TermTally.Term> terms, int cell, int all, long words, long rest) {
    List<String> lemmas = new ArrayList<>();
    terms.forEach(
        (lemma, term) -> {
          if (term.documents(cell) >= TermTally.DOCUMENTS) {
            lemmas.add(lemma);
          }
        });
    double[] p = new double[lemmas.size()];
    double z = Normal.upper(ALPHA / 2 / Math.max(1, p.length));
    List<TermTally.Term> found = lemmas.stream().map(terms::get).toList();
    for (int i = 0; i < p.length; i++) {
      TermTally.Term term = found.get(i);
      p[i] =
          pValue(
              LogLikelihood.twoCells(
                  term.count(cell), words, term.count(all) - term.count(cell), rest));
    }
    double[] adjusted = BenjaminiHochberg.adjust(p);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      TermTally.Term term = found.get(i);
      long count = term.count(cell);
      long others = term.count(all) - count;
      candidates.add(
          new Candidate(
              lemmas.get(i),
              count,
              others,
              term.documents(cell),
              term.documents(all) - term.documents(cell),
              adjusted[i],
              approximate(count, words, others, rest, z)));
    }
    return candidates;
  }

  private static double approximate(long count, long words, long others, long rest, double z) {
    double second = others == 0 ? 0.5 : others;
    return Math.log((double) count / words / (second / rest))
        - z * Math.sqrt(1.0 / count + 1 / second);
  }

  /** Returns the two-sided p-value of a G² with one degree of freedom. */
  static double pValue(double g2) {
    return Normal.twoSided(Math.sqrt(g2));
  }

  private static void rows(
      TermTally.Name name,
      long words,
      long rest,
      List<Candidate> candidates,
      List<List<String>> rows) {
    record Row(double low, String lemma, List<String> cells) {}
    candidates.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::approximate)
                .reversed()
                .thenComparing(Candidate::lemma))
        .limit(CANDIDATES)
        .map(
            one -> {
              Keyness key = Keyness.of(one.count(), words, one.rest(), rest, candidates.size());
              return new Row(
                  key.conservative(),
                  one.lemma(),
                  List.of(
                      name.column(),
                      name.value(),
                      one.lemma(),
                      Cells.integer(one.count()),
                      Cells.integer(one.rest()),
                      Cells.number(one.count() * MILLION / words),
                      Cells.number(one.rest() * MILLION / rest),
                      Cells.number(key.logRatio()),
                      Cells.number(key.conservative()),
                      Cells.number(key.g2()),
                      Cells.number(one.adjusted()),
                      Cells.number(key.bic()),
                      Cells.integer(one.documents()),
                      Cells.integer(one.restDocuments())));
            })
        .filter(row -> row.low() > 0)
        .sorted(Comparator.comparingDouble(Row::low).reversed().thenComparing(Row::lemma))
        .limit(MOST)
        .forEach(row -> rows.add(row.cells()));
  }
}
