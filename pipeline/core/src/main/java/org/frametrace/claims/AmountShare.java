package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.Zone;

/**
 * A part of an amount by the whole, as documents state both of the year that they report on. Part
 * and whole stand in one table, the whole below the part, or in one sentence, or the document has
 * one whole only. Words beside the numbers tell which they are. A document that states two shares
 * which differ by half a point or more contributes nothing, since nobody knows which is meant.
 *
 * @param part the amounts of the part
 * @param whole the amounts of the whole
 */
record AmountShare(StatedNumber part, StatedNumber whole) implements StatedMeasure, Quotient {

  private static final double SAME = 0.005;

  /** Rows of one table are not farther apart, in sentences. */
  private static final int ROWS = 40;

  /** The two amounts of one place. */
  private record Pair(NumberReading part, NumberReading whole) {
    double share() {
      return part.quantity().high() / whole.quantity().high();
    }
  }

  AmountShare {
    if (part.unit() != whole.unit() || part.beside().isEmpty() || whole.beside().isEmpty()) {
      throw new IllegalArgumentException(
          "part and whole have one unit and words beside their numbers, found "
              + part
              + " and "
              + whole);
    }
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return pair(document)
        .map(p -> new double[] {p.whole().quantity().high(), p.part().quantity().high()})
        .orElseGet(() -> new double[2]);
  }

  private Optional<Pair> pair(MeasuredDocument document) {
    List<Pair> pairs = pairs(document);
    boolean one =
        pairs.stream().allMatch(p -> Math.abs(p.share() - pairs.getFirst().share()) < SAME);
    return pairs.isEmpty() || !one ? Optional.empty() : Optional.of(pairs.getFirst());
  }

  private List<Pair> pairs(MeasuredDocument document) {
    Optional<ReferenceDate> year = DocumentFacts.year(document.metadata());
    if (year.isEmpty()) {
      return List.of();
    }
    List<NumberReading> parts = of(part, document, year.get().first());
    List<NumberReading> wholes = new ArrayList<>(of(whole, document, year.get().first()));
    wholes.removeIf(w -> parts.stream().anyMatch(p -> p.quantity().equals(w.quantity())));
    List<Pair> pairs = new ArrayList<>();
    for (NumberReading one : parts) {
      wholeOf(one, wholes)
          .map(all -> new Pair(one, all))
          .filter(pair -> pair.share() <= 1)
          .ifPresent(pairs::add);
    }
    return pairs;
  }

  private static List<NumberReading> of(StatedNumber number, MeasuredDocument document, int year) {
    return number.in(document).stream()
        .filter(r -> r.beside() && r.year() == year && Double.isFinite(r.quantity().high()))
        .toList();
  }

  private Optional<NumberReading> wholeOf(NumberReading one, List<NumberReading> wholes) {
    int sentence = sentence(one);
    if (table(one)) {
      return wholes.stream()
          .filter(w -> table(w) && sentence(w) <= sentence + ROWS && behind(w, one))
          .findFirst();
    }
    Optional<NumberReading> beside =
        wholes.stream().filter(w -> !table(w) && sentence(w) == sentence).findFirst();
    boolean same = wholes.stream().allMatch(w -> w.agrees(wholes.getFirst(), whole.tolerance()));
    return beside.isPresent() || wholes.isEmpty() || !same
        ? beside
        : Optional.of(wholes.getFirst());
  }

  private static boolean behind(NumberReading whole, NumberReading one) {
    return whole.quantity().place().tokens().start() > one.quantity().place().tokens().start();
  }

  private static int sentence(NumberReading reading) {
    return reading.quantity().place().sentence();
  }

  private static boolean table(NumberReading reading) {
    return Objects.equals(reading.quantity().place().zone(), Zone.TABLE);
  }

  @Override
  public List<StatedSource> sources(List<MeasuredDocument> documents, OptionalDouble tolerance) {
    List<StatedSource> sources = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      pair(document)
          .ifPresent(
              pair -> {
                sources.add(pair.part().source(part.what(), "the part"));
                sources.add(pair.whole().source(whole.what(), "the whole"));
              });
    }
    return sources;
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return pair(document).isPresent() ? 1 : 0;
  }

  @Override
  public String label() {
    return part.what() + " / " + whole.what();
  }
}
