package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Quantity;
import org.frametrace.model.QuantityUnit;

/**
 * Which numbers of documents are meant.
 *
 * @param what what they are of, in a few words
 * @param unit what they count
 * @param words what must stand in the sentence
 * @param without what must not
 * @param beside what must stand at the number itself, or in the label of its row: the words of a
 *     sentence that stand between the number before it and this one, or right behind it. A
 *     sub-total has none of them
 * @param least the smallest number that can be meant
 * @param most the largest
 */
record StatedNumber(
    String what,
    QuantityUnit unit,
    List<Phrase> words,
    List<Phrase> without,
    List<Phrase> beside,
    double least,
    double most) {

  private static final double COUNTS = 0.02;
  private static final double MONEY = 0.05;

  StatedNumber {
    words = List.copyOf(words);
    without = List.copyOf(without);
    beside = List.copyOf(beside);
    if (!(least > 0 && least <= most)) {
      throw new IllegalArgumentException(
          "numbers lie between two that are positive, found " + least + " and " + most);
    }
  }

  /** Returns how far two sources may be apart, as a share of the larger number. */
  double tolerance() {
    return unit.money() ? MONEY : COUNTS;
  }

  /** Returns the numbers of a document that are meant, in the order of the text. */
  List<NumberReading> in(MeasuredDocument document) {
    List<NumberReading> readings = new ArrayList<>();
    for (Quantity quantity : document.facts().quantities()) {
      reading(document, quantity).ifPresent(readings::add);
    }
    return readings;
  }

  /** Returns a number of a document as it is meant, or nothing where it is another. */
  Optional<NumberReading> reading(MeasuredDocument document, Quantity quantity) {
    if (quantity.unit() != unit
        || quantity.date().filter(date -> date.first() == date.last()).isEmpty()
        || !speaksOfIt(quantity.place().context())) {
      return Optional.empty();
    }
    Surroundings near = Surroundings.of(quantity.place());
    boolean held = beside.stream().allMatch(near::hold) && (beside.isEmpty() || !near.subTotal());
    NumberReading reading = new NumberReading(document, quantity, held);
    return !near.difference() && least <= reading.high() && reading.low() <= most
        ? Optional.of(reading)
        : Optional.empty();
  }

  private boolean speaksOfIt(String sentence) {
    return words.stream().allMatch(phrase -> phrase.in(sentence))
        && without.stream().noneMatch(phrase -> phrase.in(sentence));
  }
}
