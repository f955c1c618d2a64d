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
 * document has it until its end; else mixed. A document has it if it holds the hits that a
 * prevalence asks for, or the terms that are to stand together. Needs {@value #MINIMUM_DOCUMENTS}
 * documents and {@value #MINIMUM_WORDS} words in each of the {@value #YEARS_BEFORE} years before
 * the earliest one: where nothing was read, nothing could be found.
 *
 * @param years the span, ends included
 * @param spread how many documents have it until when, without which it is no more than mixed
 */
public record FirstUseRule(Selection.Years years, Optional<Spread> spread) implements Rule {

  /**
   * So much that it is no single case.
   *
   * @param documents how many documents have it at least
   * @param until the last year that counts
   */
  public record Spread(int documents, int until) {}

  static final int MINIMUM_DOCUMENTS = 3;
  static final int MINIMUM_WORDS = 50_000;
  static final int YEARS_BEFORE = 5;
  private static final int WITHIN = 2;
  private static final int ENOUGH = 2;

  /** Creates a rule that asks for no more documents than the first two. */
  public FirstUseRule(Selection.Years years) {
    this(years, Optional.empty());
  }

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof Rate
        || measure instanceof Prevalence
        || measure instanceof CoPresence;
  }

  /** Returns whether a document has what is looked for. */
  static boolean has(Sample.Observation observation) {
    return observation.contribution()[1] > 0;
  }

  @Override
  public boolean restsOnSpread() {
    return false;
  }

  @Override
  public String asksFor() {
    return "a rate, prevalence or co-presence";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    NavigableMap<Integer, List<Sample.Observation>> byYear = YearlyCells.byYear(sample);
    NavigableMap<Integer, Integer> using = new TreeMap<>();
    byYear.forEach(
        (year, observations) -> {
          int documents = (int) observations.stream().filter(FirstUseRule::has).count();
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
                + (first + WITHIN)
                + spread
                    .map(
                        asked ->
                            ", and by "
                                + documents(using, first, asked.until())
                                + " until "
                                + asked.until()
                                + ", where "
                                + asked.documents()
                                + " are asked for")
                    .orElse(""),
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
    boolean enough =
        documents(using, first, first + WITHIN) >= ENOUGH
            && spread
                .filter(asked -> documents(using, first, asked.until()) < asked.documents())
                .isEmpty();
    return enough ? Verdict.SUPPORTED : Verdict.MIXED;
  }

  private static int documents(NavigableMap<Integer, Integer> using, int from, int to) {
    if (to < from) {
      return 0;
    }
    return using.subMap(from, true, to, true).values().stream().mapToInt(n -> n).sum();
  }

  @Override
  public String label() {
    return "R-FST("
        + years
        + spread.map(s -> ", " + s.documents() + " documents until " + s.until()).orElse("")
        + ")";
  }
}
