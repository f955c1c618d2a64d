package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/**
 * Which documents a test looks at.
 *
 * @param name as the claims file calls it
 * @param meaning as a reader should call it
 * @param anyOf conditions on metadata columns; a document fits if all conditions of one item hold,
 *     and a condition holds if the column has one of the values. No item means every document
 * @param years first and last year; empty means any, known or not
 * @param minimumWords how many words of the measured zones a document has at least
 * @param referenceYear whether the year reported on counts, where a document has one, instead of
 *     the year of publication
 */
public record Selection(
    String name,
    String meaning,
    List<Map<String, List<String>>> anyOf,
    Optional<Years> years,
    int minimumWords,
    boolean referenceYear) {

  /** Stands for a cell that is left empty. */
  static final String NO_VALUE = "none";

  /**
   * A span of years.
   *
   * @param first the first year
   * @param last the last year, which belongs to it
   */
  public record Years(int first, int last) {
    public Years {
      if (last < first) {
        throw new IllegalArgumentException(
            "years end after they begin, found " + first + " to " + last);
      }
    }

    @Override
    public String toString() {
      return first + "-" + last;
    }
  }

  public Selection {
    anyOf = anyOf.stream().map(Selection::copy).toList();
    if (minimumWords < 0) {
      throw new IllegalArgumentException("words are not negative, found " + minimumWords);
    }
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> conditions) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    conditions.forEach((column, values) -> copy.put(column, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  /** Returns whether a document is one of these. */
  public boolean contains(MeasuredDocument document, Set<Zone> zones) {
    return columnsFit(document) && yearFits(document) && lengthFits(document, zones);
  }

  /** Returns the year that counts for a document. */
  public OptionalInt year(MeasuredDocument document) {
    String reference = document.metadata().get("reference_year");
    if (referenceYear && reference.matches("\\d{4}")) {
      return OptionalInt.of(Integer.parseInt(reference));
    }
    return document.metadata().year();
  }

  private boolean columnsFit(MeasuredDocument document) {
    return anyOf.isEmpty() || fits(anyOf, document);
  }

  /** Returns whether a document fits all conditions of one of the items. */
  static boolean fits(List<Map<String, List<String>>> anyOf, MeasuredDocument document) {
    return anyOf.stream()
        .anyMatch(
            conditions ->
                conditions.entrySet().stream()
                    .allMatch(c -> fits(c.getKey(), c.getValue(), document)));
  }

  private static boolean fits(String column, List<String> values, MeasuredDocument document) {
    String value = document.metadata().get(column);
    return values.contains(value.isEmpty() ? NO_VALUE : value);
  }

  private boolean yearFits(MeasuredDocument document) {
    OptionalInt year = year(document);
    return years.isEmpty()
        || (year.isPresent()
            && years.get().first() <= year.getAsInt()
            && year.getAsInt() <= years.get().last());
  }

  private boolean lengthFits(MeasuredDocument document, Set<Zone> zones) {
    return document.hits().size(zones).words() >= minimumWords;
  }

  /**
   * Says how many documents fit, how many fit each condition alone, and which years have none: what
   * a person needs to know which documents to look for.
   *
   * @param documents all documents of the corpus that were measured
   */
  public String account(List<MeasuredDocument> documents, Set<Zone> zones) {
    List<MeasuredDocument> fitting =
        documents.stream().filter(document -> contains(document, zones)).toList();
    List<String> parts = new ArrayList<>();
    if (anyOf.size() == 1) {
      anyOf
          .getFirst()
          .forEach(
              (column, values) -> {
                long fit =
                    documents.stream().filter(document -> fits(column, values, document)).count();
                parts.add(column + " " + String.join("/", values) + ": " + fit);
              });
    } else if (!anyOf.isEmpty()) {
      parts.add(conditions(anyOf) + ": " + documents.stream().filter(this::columnsFit).count());
    }
    years.ifPresent(
        span ->
            parts.add("years " + span + ": " + documents.stream().filter(this::yearFits).count()));
    if (minimumWords > 0) {
      long fit = documents.stream().filter(document -> lengthFits(document, zones)).count();
      parts.add("at least " + minimumWords + " words: " + fit);
    }
    return meaning
        + ": "
        + fitting.size()
        + " of "
        + documents.size()
        + " measured documents fit"
        + (parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")")
        + emptyYears(fitting);
  }

  /** Returns conditions in words. */
  static String conditions(List<Map<String, List<String>>> anyOf) {
    return anyOf.stream()
        .map(
            conditions ->
                conditions.entrySet().stream()
                    .map(c -> c.getKey() + " " + String.join("/", c.getValue()))
                    .collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(" or "));
  }

  private String emptyYears(List<MeasuredDocument> fitting) {
    Set<Integer> empty = yearsWithout(fitting);
    return empty.isEmpty() ? "" : "; years without a document: " + YearRanges.of(empty);
  }

  /** Returns the years of the span of which there is no document; none without a span. */
  SortedSet<Integer> emptyYears(List<MeasuredDocument> documents, Set<Zone> zones) {
    return yearsWithout(documents.stream().filter(d -> contains(d, zones)).toList());
  }

  private SortedSet<Integer> yearsWithout(List<MeasuredDocument> fitting) {
    TreeSet<Integer> empty = new TreeSet<>();
    years.ifPresent(span -> IntStream.rangeClosed(span.first(), span.last()).forEach(empty::add));
    fitting.forEach(document -> year(document).ifPresent(empty::remove));
    return empty;
  }
}
