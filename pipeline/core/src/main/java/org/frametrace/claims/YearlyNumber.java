package org.frametrace.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.frametrace.model.DocumentId;

/**
 * What sources state about one thing for one year.
 *
 * <p>A number beside which words say that it is the total settles the year alone. Where no source
 * has such words, two must have the same number in sentences of their own. Sources that differ
 * settle nothing: their numbers are never averaged.
 *
 * @param year the year
 * @param state what became of it
 * @param low the smallest value that the sources leave open; NaN unless they settle it
 * @param high the largest; NaN likewise
 * @param taken the readings that count, those that differ among them
 * @param all all readings of the year
 */
record YearlyNumber(
    int year,
    State state,
    double low,
    double high,
    List<NumberReading> taken,
    List<NumberReading> all) {

  /** Whether sources settle a year. */
  enum State {
    SETTLED,
    /** Sources state different numbers. */
    CONFLICT,
    /** One source, and nothing says that its number is the total. */
    ALONE,
    /** Sources state different numbers, and nothing says of any that it is the total. */
    UNCLEAR,
    MISSING
  }

  private static final int ENOUGH = 2;

  /** So many numbers are told in a reason; the table of evidence has all. */
  private static final int NAMED = 5;

  /**
   * Puts readings together.
   *
   * @param all readings of one thing and year
   * @param tolerance how far sources may be apart, as a share of the larger number
   */
  static YearlyNumber of(int year, List<NumberReading> all, double tolerance) {
    List<NumberReading> totals = all.stream().filter(NumberReading::beside).toList();
    List<NumberReading> taken = totals.isEmpty() ? all : totals;
    if (all.isEmpty()) {
      return new YearlyNumber(year, State.MISSING, Double.NaN, Double.NaN, all, all);
    }
    List<NumberReading> common =
        taken.stream().filter(r -> inEachDocument(r, taken, tolerance)).toList();
    boolean one =
        common.stream().allMatch(r -> common.stream().allMatch(s -> r.agrees(s, tolerance)));
    if (common.isEmpty() || !one) {
      State state = totals.isEmpty() ? State.UNCLEAR : State.CONFLICT;
      return new YearlyNumber(year, state, Double.NaN, Double.NaN, taken, all);
    }
    if (totals.isEmpty() && sources(common) < ENOUGH) {
      return new YearlyNumber(year, State.ALONE, Double.NaN, Double.NaN, taken, all);
    }
    return new YearlyNumber(
        year,
        State.SETTLED,
        common.stream().mapToDouble(NumberReading::low).min().orElseThrow(),
        common.stream().mapToDouble(NumberReading::high).max().orElseThrow(),
        common,
        all);
  }

  /** Whether each document that says something has a number that agrees with this one. */
  private static boolean inEachDocument(
      NumberReading reading, List<NumberReading> all, double tolerance) {
    Predicate<NumberReading> agrees = other -> reading.agrees(other, tolerance);
    Set<DocumentId> agreeing =
        all.stream().filter(agrees).map(NumberReading::id).collect(Collectors.toSet());
    return all.stream().map(NumberReading::id).allMatch(agreeing::contains);
  }

  /** How many documents state it in sentences of their own. */
  private static int sources(List<NumberReading> readings) {
    Set<DocumentId> documents = new HashSet<>();
    Set<String> sentences = new HashSet<>();
    for (NumberReading reading : readings) {
      if (!documents.contains(reading.id())
          && sentences.add(reading.quantity().place().context().strip())) {
        documents.add(reading.id());
      }
    }
    return documents.size();
  }

  boolean settled() {
    return state == State.SETTLED;
  }

  /** Returns whether it stays open for want of sources, and not because they differ. */
  boolean wanting() {
    return state == State.MISSING || state == State.ALONE || state == State.UNCLEAR;
  }

  /** Returns why the year is not settled. */
  String why() {
    return switch (state) {
      case SETTLED -> "settled";
      case MISSING -> "no source";
      case ALONE ->
          "one source only, and no word beside the number says that it is the total: "
              + taken.getFirst().named();
      case UNCLEAR -> "no word beside a number says that it is the total: " + numbers();
      case CONFLICT -> "sources differ: " + numbers();
    };
  }

  private String numbers() {
    List<String> named = taken.stream().map(NumberReading::named).distinct().toList();
    String first = String.join("; ", named.subList(0, Math.min(named.size(), NAMED)));
    return named.size() > NAMED ? first + " and " + (named.size() - NAMED) + " more" : first;
  }

  /** Returns the places of all readings. */
  List<StatedSource> sources(String what) {
    List<StatedSource> sources = new ArrayList<>();
    for (NumberReading reading : all) {
      String beside = reading.beside() ? "beside words for a total" : "no word for a total beside";
      String use = !taken.contains(reading) ? "passed over" : settled() ? "taken" : why();
      sources.add(reading.source(what, beside + ", " + use));
    }
    return sources;
  }
}
