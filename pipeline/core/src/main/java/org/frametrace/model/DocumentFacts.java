package org.frametrace.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document states in numbers and dates, in the order of the text.
 *
 * @param quantities numbers with a unit
 * @param events words for events with a year
 */
public record DocumentFacts(List<Quantity> quantities, List<DatedEvent> events) {

  /** No statement. */
  public static final DocumentFacts NONE = new DocumentFacts(List.of(), List.of());

  public DocumentFacts {
    quantities = List.copyOf(quantities);
    events = List.copyOf(events);
  }

  /**
   * Returns the same facts, in which a quantity that the text does not date has the year that the
   * document reports on, and else the year in which it was published.
   */
  public DocumentFacts completed(DocumentMetadata metadata) {
    Optional<ReferenceDate> date = year(metadata);
    return date.isEmpty()
        ? this
        : new DocumentFacts(
            quantities.stream().map(q -> q.date().isPresent() ? q : q.on(date.get())).toList(),
            events);
  }

  /**
   * Returns the year that a document speaks of where its text does not say: the one that it reports
   * on, and else the one in which it was published.
   */
  public static Optional<ReferenceDate> year(DocumentMetadata metadata) {
    String reference = metadata.get("reference_year");
    if (reference.matches("[1-9][0-9]{3}")) {
      int year = Integer.parseInt(reference);
      return Optional.of(new ReferenceDate(year, year, ReferenceDate.Source.REFERENCE_YEAR));
    }
    OptionalInt year = metadata.year();
    return year.isPresent() && year.getAsInt() >= 1000
        ? Optional.of(
            new ReferenceDate(
                year.getAsInt(), year.getAsInt(), ReferenceDate.Source.PUBLICATION_YEAR))
        : Optional.empty();
  }
}
