package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.StratifiedBootstrap;

/**
 * What a test rests on.
 *
 * @param cells the documents that entered, in groups that together have all of them
 * @param statements what sources say about stated facts; none where the measure reads no numbers
 * @param attestations the earliest uses, in order of their years; none where the rule dates nothing
 * @param found the documents of which the claim says that there are none, one for each title
 * @param cases the share of all sentences that are what people confirmed in passages; none where
 *     nobody has read any
 * @param emptyYears the years without a document, by selection; none where there is a verdict
 */
public record TestEvidence(
    List<Cell> cells,
    List<StatedSource> statements,
    List<Attestation> attestations,
    List<MeasuredDocument> found,
    Estimate cases,
    Map<Selection, SortedSet<Integer>> emptyYears) {

  /**
   * A group of documents that entered.
   *
   * @param selection the selection that they are from
   * @param group their series, the stratum in which two sides are compared, or the group that the
   *     rule names
   * @param year their year; empty for strata and where it is not known
   * @param documents how many there are
   * @param words the words in which matches could have stood
   * @param matches how many matches entered
   * @param exposure what could have been (words, sentences, documents); NaN where the value is no
   *     ratio of two sums
   * @param count what was; NaN likewise
   * @param value the measure of these documents; NaN where they say nothing
   * @param interval its 95 % interval; none with fewer than two documents
   */
  public record Cell(
      Selection selection,
      String group,
      OptionalInt year,
      int documents,
      long words,
      int matches,
      double exposure,
      double count,
      double value,
      Interval interval) {}

  /** So many early uses are enough to look at. */
  private static final int MOST_ATTESTATIONS = 50;

  /** The years from the first one on whose uses are early. */
  private static final int EARLY_YEARS = 2;

  /** Stands for the year of documents without one, and of strata. */
  private static final int UNDATED = -1;

  public TestEvidence {
    cells = List.copyOf(cells);
    statements = List.copyOf(statements);
    attestations = List.copyOf(attestations);
    found = List.copyOf(found);
  }

  /**
   * Returns what a judgement of a test rests on.
   *
   * @param documents all documents of the corpus that were measured
   */
  static TestEvidence of(
      ClaimTest test,
      Judgement judgement,
      List<MeasuredDocument> documents,
      ClaimSettings settings,
      StratifiedBootstrap bootstrap) {
    List<Cell> cells = new ArrayList<>();
    for (Sample side : judgement.sides()) {
      cells.addAll(cells(test.rule(), side, bootstrap));
    }
    Map<Selection, SortedSet<Integer>> empty = new LinkedHashMap<>();
    if (judgement.verdict() == Verdict.INSUFFICIENT_EVIDENCE
        && !(test.measure() instanceof Unavailable)) {
      for (Selection selection : selections(test)) {
        empty.put(selection, selection.emptyYears(documents, settings.zones()));
      }
    }
    return new TestEvidence(
        cells,
        statements(test, judgement.sides()),
        test.rule() instanceof FirstUseRule ? attestations(judgement.sides()) : List.of(),
        test.rule() instanceof CatalogueRule ? found(judgement.sides()) : List.of(),
        test.measure() instanceof Reading && Double.isFinite(judgement.estimate())
            ? LevelRule.cases(judgement.sides().getFirst(), bootstrap)
            : Estimate.NONE,
        empty);
  }

  private static List<Selection> selections(ClaimTest test) {
    List<Selection> selections = new ArrayList<>(List.of(test.documents()));
    test.against().ifPresent(selections::add);
    selections.addAll(test.measure().sources());
    return selections;
  }

  private static List<Cell> cells(Rule rule, Sample side, StratifiedBootstrap bootstrap) {
    SortedMap<String, SortedMap<Integer, List<Sample.Observation>>> groups = new TreeMap<>();
    if (rule instanceof ComparisonRule comparison) {
      Strata.by(comparison.strata(), side)
          .forEach((stratum, some) -> groups.put(stratum, new TreeMap<>(Map.of(UNDATED, some))));
    } else {
      boolean yearly = !(rule instanceof GroupedRule grouped) || grouped.byYear();
      for (Sample.Observation o : side.observations()) {
        groups
            .computeIfAbsent(group(rule, o), s -> new TreeMap<>())
            .computeIfAbsent(
                yearly ? side.year(o).orElse(UNDATED) : UNDATED, y -> new ArrayList<>())
            .add(o);
      }
    }
    List<Cell> cells = new ArrayList<>();
    groups.forEach(
        (group, years) ->
            years.forEach(
                (year, some) -> cells.add(cell(side.with(some), group, year, bootstrap))));
    return cells;
  }

  private static String group(Rule rule, Sample.Observation o) {
    Optional<String> named =
        rule instanceof GroupedRule grouped ? grouped.groups().of(o.document()) : Optional.empty();
    return named.orElseGet(() -> o.document().metadata().get("series"));
  }

  private static Cell cell(Sample some, String group, int year, StratifiedBootstrap bootstrap) {
    double[] sum = some.sum();
    boolean ratio = some.measure() instanceof Quotient || some.measure() instanceof Cooccurrence;
    boolean read = some.measure() instanceof Reading;
    double value = some.measure().value(sum);
    return new Cell(
        some.selection(),
        group,
        year == UNDATED ? OptionalInt.empty() : OptionalInt.of(year),
        some.documents(),
        some.words(),
        some.matches(),
        read ? Reading.coded(sum) : ratio ? sum[0] : Double.NaN,
        read ? Reading.yes(sum) : ratio ? sum[1] : Double.NaN,
        value,
        Double.isNaN(value) ? Interval.NONE : LevelRule.interval(some, bootstrap));
  }

  private static List<StatedSource> statements(ClaimTest test, List<Sample> sides) {
    if (!(test.measure() instanceof StatedMeasure stated)) {
      return List.of();
    }
    OptionalDouble tolerance =
        test.rule() instanceof QuantityRule rule ? rule.tolerance() : OptionalDouble.empty();
    List<StatedSource> sources = new ArrayList<>();
    for (Sample side : sides) {
      List<MeasuredDocument> documents =
          side.observations().stream().map(Sample.Observation::document).toList();
      sources.addAll(stated.sources(documents, tolerance));
    }
    return sources;
  }

  private static List<MeasuredDocument> found(List<Sample> sides) {
    return sides.stream()
        .flatMap(side -> CatalogueRule.found(side).stream())
        .map(Sample.Observation::document)
        .limit(MOST_ATTESTATIONS)
        .toList();
  }

  private static List<Attestation> attestations(List<Sample> sides) {
    List<Attestation> found = new ArrayList<>();
    for (Sample side : sides) {
      for (Sample.Observation o : side.observations()) {
        if (FirstUseRule.has(o) && side.year(o).isPresent()) {
          for (Hit hit : hits(side, o.document())) {
            found.add(new Attestation(o.document().id(), side.year(o).getAsInt(), hit));
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Attestation::year).thenComparing(Attestation::document));
    return found.stream()
        .filter(one -> one.year() <= found.getFirst().year() + EARLY_YEARS)
        .limit(MOST_ATTESTATIONS)
        .toList();
  }

  private static List<Hit> hits(Sample side, MeasuredDocument document) {
    if (side.measure() instanceof CoPresence coPresence) {
      return coPresence.together(document, side.view());
    }
    return side.measure().terms().stream()
        .flatMap(terms -> side.view().hits(document, terms).stream())
        .toList();
  }
}
