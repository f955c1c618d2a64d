package org.frametrace.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;

/**
 * Computes claims in every reasonable way, from hits that are already known.
 *
 * <p>The grid crosses the level of the lexicon, names in or out and three weightings; recycled text
 * in is crossed with names and weightings at the main level. Beside it, at the headline
 * specification, each of the {@value #MOST_ENTRIES} most frequent entries is left out in turn, and
 * each series. Ways that find too few of the passages that people have read count neither for nor
 * against a verdict on these. A verdict that fewer than {@value #ENOUGH} of the specifications
 * share is mixed (multiverse analysis: Steegen et al. 2016, Perspectives on Psychological Science
 * 11: 702–712).
 */
public final class Robustness {

  private static final int MOST_ENTRIES = 10;
  private static final double ENOUGH = 0.8;

  private final ClaimEvaluator evaluator;
  private final Map<Level, List<MeasuredDocument>> byLevel;
  private final List<MeasuredDocument> withRecycled;

  /**
   * What one specification says of one claim.
   *
   * @param claim the claim's id
   * @param specification how it was computed
   * @param verdict the verdict
   * @param principal of the first test that decides
   */
  public record Outcome(
      String claim, Specification specification, Verdict verdict, Judgement principal) {}

  /**
   * Findings, and what stands behind their robustness.
   *
   * @param findings with their robustness
   * @param outcomes one a claim and specification
   */
  public record Result(List<Finding> findings, List<Outcome> outcomes) {
    public Result {
      findings = List.copyOf(findings);
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * Creates a grid.
   *
   * @param evaluator how claims are judged
   * @param byLevel the documents as each level of the lexicon matches them; levels may be missing
   * @param withRecycled the documents with recycled text, at the main level
   */
  public Robustness(
      ClaimEvaluator evaluator,
      Map<Level, List<MeasuredDocument>> byLevel,
      List<MeasuredDocument> withRecycled) {
    this.evaluator = evaluator;
    this.byLevel = Map.copyOf(byLevel);
    this.withRecycled = List.copyOf(withRecycled);
  }

  /** Returns the findings with their robustness. */
  public Result of(List<Finding> findings) {
    List<Outcome> outcomes = outcomes(findings);
    Map<String, List<Outcome>> byClaim =
        outcomes.stream().collect(Collectors.groupingBy(Outcome::claim));
    return new Result(
        findings.stream()
            .map(f -> judged(f, byClaim.getOrDefault(f.claim().id(), List.of())))
            .toList(),
        outcomes);
  }

  /** Returns the outcomes of all specifications, claim by claim. */
  private List<Outcome> outcomes(List<Finding> findings) {
    List<List<Outcome>> outcomes =
        findings.stream().<List<Outcome>>map(finding -> new ArrayList<>()).toList();
    for (Level level : Level.values()) {
      if (byLevel.containsKey(level)) {
        cross(findings, level, false, documents(level), outcomes);
        if (level == Level.MAIN) {
          cross(findings, level, true, withRecycled, outcomes);
        }
      }
    }
    List<MeasuredDocument> headline = documents(Specification.HEADLINE.level());
    sideBySide(findings, outcomes, i -> leftOut(findings.get(i), headline));
    return outcomes.stream().flatMap(List::stream).toList();
  }

  /** Adds the outcomes of names in or out and of all weightings. */
  private void cross(
      List<Finding> findings,
      Level level,
      boolean recycled,
      List<MeasuredDocument> documents,
      List<List<Outcome>> outcomes) {
    List<BitSet> seen =
        findings.parallelStream().map(finding -> seen(finding.claim(), documents)).toList();
    for (boolean names : List.of(false, true)) {
      List<MeasuredDocument> read =
          names ? documents.parallelStream().map(Robustness::named).toList() : documents;
      sideBySide(
          findings,
          outcomes,
          i -> {
            List<MeasuredDocument> own = some(read, seen.get(i));
            List<Outcome> found = new ArrayList<>();
            for (Weighting weighting : Weighting.values()) {
              found.add(
                  evaluator.outcome(
                      findings.get(i).claim(),
                      new Specification(level, names, recycled, weighting, "", ""),
                      own));
            }
            return found;
          });
    }
  }

  /** Each claim draws from its own seeds, so that their order does not matter. */
  private static void sideBySide(
      List<Finding> findings, List<List<Outcome>> outcomes, IntFunction<List<Outcome>> work) {
    IntStream.range(0, findings.size())
        .parallel()
        .forEach(i -> outcomes.get(i).addAll(work.apply(i)));
  }

  /** Returns the outcomes without each of the most frequent entries and without each series. */
  private List<Outcome> leftOut(Finding finding, List<MeasuredDocument> headline) {
    if (finding.verdict() == Verdict.INSUFFICIENT_EVIDENCE) {
      return List.of();
    }
    Claim claim = finding.claim();
    List<MeasuredDocument> seen = some(headline, seen(claim, headline));
    List<Outcome> outcomes = new ArrayList<>();
    for (String entry : entries(claim, headline)) {
      outcomes.add(
          evaluator.outcome(
              claim,
              Specification.withoutEntry(entry),
              without(seen, hit -> hit.entry().equals(entry))));
    }
    for (String series : series(seen)) {
      outcomes.add(
          evaluator.outcome(
              claim,
              Specification.withoutSeries(series),
              seen.stream().filter(d -> !d.metadata().get("series").equals(series)).toList()));
    }
    return outcomes;
  }

  /** Returns which documents any test of a claim looks at; no other says anything about it. */
  private BitSet seen(Claim claim, List<MeasuredDocument> documents) {
    BitSet seen = new BitSet();
    for (int i = 0; i < documents.size(); i++) {
      MeasuredDocument document = documents.get(i);
      seen.set(i, claim.tests().stream().anyMatch(test -> evaluator.contains(test, document)));
    }
    return seen;
  }

  private static List<MeasuredDocument> some(List<MeasuredDocument> documents, BitSet which) {
    return which.stream().mapToObj(documents::get).toList();
  }

  private List<MeasuredDocument> documents(Level level) {
    return byLevel.getOrDefault(level, List.of());
  }

  /** Returns the document with its names as hits of their frames. */
  private static MeasuredDocument named(MeasuredDocument document) {
    if (document.hits().hits().stream().noneMatch(Hit::isName)) {
      return document;
    }
    return with(
        document,
        document.hits().hits().stream().map(hit -> hit.isName() ? hit.asTerm() : hit).toList());
  }

  private static List<MeasuredDocument> without(
      List<MeasuredDocument> documents, Predicate<Hit> left) {
    return documents.stream()
        .map(
            document ->
                document.hits().hits().stream().noneMatch(left)
                    ? document
                    : with(
                        document, document.hits().hits().stream().filter(left.negate()).toList()))
        .toList();
  }

  private static MeasuredDocument with(MeasuredDocument document, List<Hit> hits) {
    DocumentHits old = document.hits();
    return document.with(
        new DocumentHits(old.document(), old.sizes(), hits, old.shortSentences(), old.bands()));
  }

  /** Returns the most frequent entries that the claim's tests count. */
  private static List<String> entries(Claim claim, List<MeasuredDocument> documents) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Terms> counted =
        claim.tests().stream().flatMap(test -> test.measure().terms().stream()).toList();
    for (MeasuredDocument document : documents) {
      for (Hit hit : document.hits().hits()) {
        if (counted.stream().anyMatch(terms -> terms.contains(hit))) {
          counts.merge(hit.entry(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ENTRIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> series(List<MeasuredDocument> documents) {
    TreeSet<String> series = new TreeSet<>();
    documents.forEach(document -> series.add(document.metadata().get("series")));
    series.remove("");
    return series.size() < 2 ? List.of() : List.copyOf(series);
  }

  /** Returns the finding with its robustness; a verdict that few specifications share is mixed. */
  private static Finding judged(Finding finding, List<Outcome> own) {
    if (own.isEmpty()) {
      return finding;
    }
    // Nobody has read enough of what such a way finds: it neither confirms nor objects.
    boolean read =
        finding.principal().test().measure() instanceof Coded
            && finding.verdict() != Verdict.INSUFFICIENT_EVIDENCE;
    List<Outcome> counted =
        own.stream().filter(o -> !(read && o.verdict() == Verdict.INSUFFICIENT_EVIDENCE)).toList();
    long agreeing = counted.stream().filter(o -> o.verdict() == finding.verdict()).count();
    double share = counted.isEmpty() ? Double.NaN : (double) agreeing / counted.size();
    Finding with = finding.withRobustness(share);
    boolean said =
        finding.verdict() == Verdict.SUPPORTED || finding.verdict() == Verdict.CONTRADICTED;
    return said && share < ENOUGH
        ? with.withVerdict(
            Verdict.MIXED,
            "Only "
                + agreeing
                + " of "
                + counted.size()
                + " ways to compute it say '"
                + finding.verdict().label()
                + "'.")
        : with;
  }
}
