package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.frametrace.statistics.StratifiedBootstrap;

/**
 * R-FST: whether something is first found within a span of years.
 *
 * <p>Supported if the earliest year with a match lies in the span and two documents or more have it
 * within two years of it; contradicted if two documents or more have it before the span, or if no
 * document has it until its end; else mixed. Needs {@value #MINIMUM_DOCUMENTS} documents and
 * {@value #MINIMUM_WORDS} words in each of the {@value #YEARS_BEFORE} years before the earliest
 * one: where nothing was read, nothing could be found.
 *
 * @param years the span, ends included
 */
public record FirstUseRule(Selection.Years years) implements Rule {

  static final int MINIMUM_DOCUMENTS = 3;
  static final int MINIMUM_WORDS = 50_000;
  static final int YEARS_BEFORE = 5;
  private static final int WITHIN = 2;
  private static final int ENOUGH = 2;

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof Rate || measure instanceof Prevalence;
  }

  @Override
  public boolean restsOnSpread() {
    return false;
  }

  @Override
  public String asksFor() {
    return "a rate or a prevalence";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    NavigableMap<Integer, List<Sample.Observation>> byYear = YearlyCells.byYear(sample);
    NavigableMap<Integer, Integer> using = new TreeMap<>();
    byYear.forEach(
        (year, observations) -> {
          int documents = (int) observations.stream().filter(o -> o.matches() > 0).count();
          if (documents > 0) {
            using.put(year, documents);
          }
        });
    int first = using.isEmpty() ? years.last() + 1 : using.firstKey();
    List<String> thin = new ArrayList<>();
    for (int year = first - YEARS_BEFORE; year < first; year++) {
      List<Sample.Observation> observations = byYear.getOrDefault(year, List.of());
      long words = observations.stream().mapToLong(Sample.Observation::words).sum();
      if (observations.size() < MINIMUM_DOCUMENTS || words < MINIMUM_WORDS) {
        thin.add(year + " (" + observations.size() + " documents, " + words + " words)");
      }
    }
    Estimate estimate = new Estimate(using.isEmpty() ? Double.NaN : first);
    if (!thin.isEmpty()) {
      return Judgement.missing(
          List.of(
              "needs "
                  + MINIMUM_DOCUMENTS
                  + " documents and "
                  + MINIMUM_WORDS
                  + " words in each of the "
                  + YEARS_BEFORE
                  + " years before "
                  + (using.isEmpty() ? "the end of the span" : "the first year found, " + first)
                  + "; too little in "
                  + String.join(", ", thin)),
          estimate,
          List.of(sample));
    }
    Verdict verdict = verdict(using);
    return Judgement.of(
        verdict,
        using.isEmpty()
            ? "found in no year"
            : "first found in "
                + first
                + ", by "
                + documents(using, first, first + WITHIN)
                + " documents until "
                + (first + WITHIN),
        estimate,
        List.of(sample));
  }

  /**
   * Returns the verdict.
   *
   * @param using how many documents of each year have it
   */
  Verdict verdict(NavigableMap<Integer, Integer> using) {
    if (using.isEmpty() || using.firstKey() > years.last()) {
      return Verdict.CONTRADICTED;
    }
    int first = using.firstKey();
    if (first < years.first()) {
      int before = documents(using, first, years.first() - 1);
      return before >= ENOUGH ? Verdict.CONTRADICTED : Verdict.MIXED;
    }
    return documents(using, first, first + WITHIN) >= ENOUGH ? Verdict.SUPPORTED : Verdict.MIXED;
  }

  private static int documents(NavigableMap<Integer, Integer> using, int from, int to) {
    return using.subMap(from, true, to, true).values().stream().mapToInt(n -> n).sum();
  }

  @Override
  public String label() {
    return "R-FST(" + years + ")";
  }
}
