package org.frametrace.claims;

import static org.frametrace.tables.Cells.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frametrace.claims.Selection.Years;
import org.frametrace.model.MeasuredDocument;

/**
 * Whether several things go on growing, and by a smaller factor than before. Every year is settled
 * by {@link YearlyNumber}; where sources round, or differ within the tolerance, a factor has a
 * smallest and a largest value, from the smallest by the largest number to the largest by the
 * smallest.
 *
 * <p>One thing is supported if its later factor lies wholly below its earlier one and above 1;
 * contradicted if it lies wholly at or above the earlier one, or at or below 1; without enough
 * evidence if one of the years has no source, or one that may state a part; else mixed. {@link
 * QuantityRule#joined} joins the things.
 *
 * @param earlier first and last year of the growth before
 * @param later first and last year of the growth that is claimed to be smaller
 * @param series the things that grow, at least one; the words beside their numbers are those for a
 *     total
 */
record Growth(Years earlier, Years later, List<StatedNumber> series) implements StatedFacts {

  /** What may lie between the smallest and the largest value of a factor. */
  private record Factor(double low, double high) {
    static Factor of(YearlyNumber before, YearlyNumber after) {
      return new Factor(after.low() / before.high(), after.high() / before.low());
    }

    String named() {
      return number(low) + (low < high ? " to " + number(high) : "");
    }
  }

  Growth {
    series = List.copyOf(series);
    if (series.isEmpty() || earlier.first() == earlier.last() || later.first() == later.last()) {
      throw new IllegalArgumentException(
          "something grows from one year to another, found "
              + series.size()
              + " series, "
              + earlier
              + " and "
              + later);
    }
  }

  @Override
  public StatedEvidence evidence(List<MeasuredDocument> documents, OptionalDouble tolerance) {
    List<Verdict> verdicts = new ArrayList<>();
    List<StatedSource> sources = new ArrayList<>();
    StringJoiner reason = new StringJoiner("; ");
    for (StatedNumber one : series) {
      Map<Integer, YearlyNumber> years = years(one, documents, tolerance);
      years.values().forEach(year -> sources.addAll(year.sources(one.what())));
      Verdict verdict = verdict(years);
      verdicts.add(verdict);
      reason.add(one.what() + ": " + reason(verdict, years));
    }
    if (!sources.isEmpty()) {
      reason.add(StatedEvidence.TO_BE_READ);
    }
    return StatedEvidence.of(verdicts, reason.toString(), sources);
  }

  private Map<Integer, YearlyNumber> years(
      StatedNumber one, List<MeasuredDocument> documents, OptionalDouble tolerance) {
    List<NumberReading> readings = documents.stream().flatMap(d -> one.in(d).stream()).toList();
    Map<Integer, YearlyNumber> years = new LinkedHashMap<>();
    for (int year :
        new TreeSet<>(List.of(earlier.first(), earlier.last(), later.first(), later.last()))) {
      List<NumberReading> ofYear = readings.stream().filter(r -> r.year() == year).toList();
      years.put(year, YearlyNumber.of(year, ofYear, tolerance.orElse(one.tolerance())));
    }
    return years;
  }

  private static Factor factor(Years span, Map<Integer, YearlyNumber> years) {
    return Factor.of(at(years, span.first()), at(years, span.last()));
  }

  private static YearlyNumber at(Map<Integer, YearlyNumber> years, int year) {
    YearlyNumber found = years.get(year);
    if (found == null) {
      throw new IllegalArgumentException("no number is looked for in " + year);
    }
    return found;
  }

  private Verdict verdict(Map<Integer, YearlyNumber> years) {
    if (years.values().stream().anyMatch(YearlyNumber::wanting)) {
      return Verdict.INSUFFICIENT_EVIDENCE;
    }
    if (!years.values().stream().allMatch(YearlyNumber::settled)) {
      return Verdict.MIXED;
    }
    Factor before = factor(earlier, years);
    Factor after = factor(later, years);
    if (after.high() < before.low() && after.low() > 1) {
      return Verdict.SUPPORTED;
    }
    return after.low() >= before.high() || after.high() <= 1 ? Verdict.CONTRADICTED : Verdict.MIXED;
  }

  private String reason(Verdict verdict, Map<Integer, YearlyNumber> years) {
    String open =
        years.values().stream()
            .filter(year -> !year.settled())
            .map(year -> year.year() + " " + year.why())
            .collect(Collectors.joining(", "));
    return open.isEmpty()
        ? verdict.label()
            + ", times "
            + factor(earlier, years).named()
            + " in "
            + earlier
            + " and "
            + factor(later, years).named()
            + " in "
            + later
        : verdict.label() + ", " + open;
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int)
        series.stream()
            .flatMap(one -> one.in(document).stream())
            .filter(reading -> asked(reading.year()))
            .count();
  }

  private boolean asked(int year) {
    return year == earlier.first()
        || year == earlier.last()
        || year == later.first()
        || year == later.last();
  }

  @Override
  public String label() {
    return "growth "
        + later
        + " by growth "
        + earlier
        + ": "
        + series.stream().map(StatedNumber::what).collect(Collectors.joining("; "));
  }
}
