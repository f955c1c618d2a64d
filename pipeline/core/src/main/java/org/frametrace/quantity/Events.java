package org.frametrace.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.DatedEvent;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.ReferenceDate.Source;
import org.frametrace.quantity.Years.Expression;

/** Finds words for events and the year that stands nearest to each. */
final class Events {

  /**
   * An event of a sentence.
   *
   * @param start the first character of its word in the sentence
   * @param end the character after the word
   */
  record Stated(int start, int end, String word, ReferenceDate date) {}

  private static final int REACH = 20;
  private static final int COMMA = 5;
  private static final int SEMICOLON = 100;

  private Events() {}

  /** Returns the dated events of a sentence in order. */
  static List<Stated> of(List<Atom> atoms) {
    List<Expression> years = Years.of(atoms);
    List<Stated> stated = new ArrayList<>();
    if (years.isEmpty()) {
      return stated;
    }
    for (int at = 0; at < atoms.size(); at++) {
      Optional<String> word = word(atoms, at);
      if (word.isPresent()) {
        int end = at + (word.get().indexOf(' ') < 0 ? 1 : 2);
        int begin = at;
        nearest(atoms, years, at, end)
            .ifPresent(
                year ->
                    stated.add(
                        new Stated(
                            atoms.get(begin).start(),
                            atoms.get(end - 1).end(),
                            word.get(),
                            new ReferenceDate(year.first(), year.last(), Source.CLAUSE))));
      }
    }
    return stated;
  }

  /** Returns whether a year follows a word for an event directly: {@code founded in 1951}. */
  static boolean owns(List<Atom> atoms, List<Expression> years, Expression year) {
    for (int at = Math.max(0, year.start() - REACH); at < year.start(); at++) {
      if (word(atoms, at).isPresent()
          && Dates.following(atoms, years, at + 1).filter(year::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> word(List<Atom> atoms, int at) {
    if (!atoms.get(at).word()) {
      return Optional.empty();
    }
    String one = atoms.get(at).text();
    if (at + 1 < atoms.size()) {
      String two = one + " " + atoms.get(at + 1).text();
      if (DatedEvent.WORDS.contains(two)) {
        return Optional.of(two);
      }
    }
    return DatedEvent.WORDS.contains(one) ? Optional.of(one) : Optional.empty();
  }

  private static Optional<Expression> nearest(
      List<Atom> atoms, List<Expression> years, int at, int end) {
    Optional<Expression> following = Dates.following(atoms, years, end);
    if (following.isPresent()) {
      return following;
    }
    Expression best = null;
    int least = 2 * REACH + 1;
    for (Expression year : years) {
      int distance = distance(atoms, year, at, end);
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(List<Atom> atoms, Expression year, int at, int end) {
    int from = Math.min(end, year.end());
    int to = Math.max(at, year.start());
    int distance = 2 * (to - from) + (year.start() >= end ? 0 : 1);
    for (int i = from; i < to; i++) {
      distance += atoms.get(i).is(";") ? SEMICOLON : atoms.get(i).is(",") ? COMMA : 0;
    }
    return distance;
  }
}
