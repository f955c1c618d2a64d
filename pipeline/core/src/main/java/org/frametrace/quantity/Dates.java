package org.frametrace.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.ReferenceDate.Source;
import org.frametrace.quantity.Years.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Ties the amounts of a sentence to its years. A year that follows an amount directly ({@code 67 in
 * 1998}) belongs to it; two values and a span of years ({@code from 67 to 125 between 1998 and
 * 2008}) go in pairs; else the nearest year that no other amount or event has taken.
 */
final class Dates {

  private static final int COMMA = 4;
  private static final int SEMICOLON = 100;

  /** Words that may stand between an amount and the year that follows it. */
  private static final Set<String> DATE_LINKS =
      Set.of(
          "in",
          "by",
          "for",
          "during",
          "(",
          "since",
          "as",
          "of",
          "at",
          "the",
          "end",
          "beginning",
          "start",
          "mid",
          "late",
          "early",
          "until",
          "year",
          "fiscal",
          "financial",
          "fy",
          "on",
          "over",
          "between",
          "from",
          "throughout",
          "through",
          "-",
          "calendar",
          "years",
          "period",
          "[");

  private static final int LONGEST_LINK = 7;

  private final List<Atom> atoms;
  private final List<Expression> years;
  private final List<Amount> amounts;
  private final @Nullable Expression[] own;
  private final @Nullable ReferenceDate[] paired;
  private final boolean[] first;

  Dates(List<Atom> atoms, List<Expression> years, List<Amount> amounts) {
    this.atoms = atoms;
    this.years = years;
    this.amounts = amounts;
    this.own = new Expression[amounts.size()];
    this.paired = new ReferenceDate[amounts.size()];
    this.first = new boolean[amounts.size()];
    for (int i = 0; i < amounts.size(); i++) {
      own[i] = following(amounts.get(i).end()).orElse(null);
    }
    for (int i = 0; i + 1 < amounts.size(); i++) {
      pair(i);
    }
  }

  /** Returns whether an amount is the old value of a change whose year is not said. */
  boolean undatable(int amount) {
    return first[amount] && own[amount] == null && paired[amount] == null;
  }

  /** Returns the date of an amount, if the sentence has one for it. */
  Optional<ReferenceDate> of(int amount) {
    ReferenceDate pair = paired[amount];
    if (pair != null) {
      return Optional.of(pair);
    }
    Expression mine = own[amount];
    Expression best = mine != null ? mine : nearest(amount);
    if (best == null) {
      return Optional.empty();
    }
    Amount a = amounts.get(amount);
    Source source = separated(a, best) ? Source.SENTENCE : Source.CLAUSE;
    return Optional.of(new ReferenceDate(best.first(), best.last(), source));
  }

  /** From one value to another: two values of one thing, whose dates differ. */
  private void pair(int i) {
    Amount from = amounts.get(i);
    Amount to = amounts.get(i + 1);
    boolean change =
        from.start() > 0
            && atoms.get(from.start() - 1).is("from")
            && from.unit().isPresent()
            && from.unit().equals(to.unit())
            && to.start() > from.end()
            && atoms.get(to.start() - 1).is("to");
    if (!change) {
      return;
    }
    first[i] = true;
    Expression mine = own[i + 1];
    boolean span = own[i] == null && (mine == null || mine.span());
    if (!span) {
      return;
    }
    Expression period = mine;
    for (Expression year : years) {
      if (period == null && year.span()) {
        period = year;
      }
    }
    if (period != null) {
      paired[i] = new ReferenceDate(period.first(), period.first(), Source.CLAUSE);
      paired[i + 1] = new ReferenceDate(period.last(), period.last(), Source.CLAUSE);
    }
  }

  private Optional<Expression> following(int end) {
    return following(atoms, years, end);
  }

  /** Returns the year that follows an atom with nothing but words such as "in" between. */
  static Optional<Expression> following(List<Atom> atoms, List<Expression> years, int end) {
    for (Expression year : years) {
      if (year.start() >= end && year.start() - end <= LONGEST_LINK) {
        boolean linked = true;
        for (int at = end; at < year.start(); at++) {
          Atom atom = atoms.get(at);
          boolean day = atom.number() && atom.value() <= 31;
          boolean month = atom.word() && Years.MONTHS.contains(atom.text());
          linked &= DATE_LINKS.contains(atom.text()) || day || month;
        }
        return linked ? Optional.of(year) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private @Nullable Expression nearest(int amount) {
    Amount a = amounts.get(amount);
    Expression best = null;
    int least = Integer.MAX_VALUE;
    for (Expression year : years) {
      int distance = distance(a, year) + taken(amount, year);
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return least >= 2 * SEMICOLON ? null : best;
  }

  /** What a year costs that belongs to another amount or to an event. */
  private int taken(int amount, Expression year) {
    for (int i = 0; i < own.length; i++) {
      if (i != amount && year.equals(own[i])) {
        boolean sameChange = (i + 1 == amount && first[i]) || (i == amount + 1 && first[amount]);
        return sameChange ? 2 * SEMICOLON : SEMICOLON / 2;
      }
    }
    return Events.owns(atoms, years, year) && commas(amounts.get(amount), year) > 0
        ? 2 * SEMICOLON
        : 0;
  }

  private int distance(Amount a, Expression year) {
    int distance = gap(a, year);
    int from = Math.min(a.end(), year.end());
    int to = Math.max(a.start(), year.start());
    for (int at = from; at < to; at++) {
      distance += atoms.get(at).is(";") ? SEMICOLON : atoms.get(at).is(",") ? COMMA : 0;
    }
    // What follows is meant more often than what went before.
    return 2 * distance + (year.start() >= a.end() ? 0 : 1);
  }

  private static int gap(Amount a, Expression year) {
    return year.start() >= a.end() ? year.start() - a.end() : Math.max(0, a.start() - year.end());
  }

  private int commas(Amount a, Expression year) {
    int commas = 0;
    for (int at = Math.min(a.end(), year.end()); at < Math.max(a.start(), year.start()); at++) {
      commas += Set.of(",", ";", "and").contains(atoms.get(at).text()) ? 1 : 0;
    }
    return commas;
  }

  private boolean separated(Amount a, Expression year) {
    return commas(a, year) > 1 || gap(a, year) > 3 * LONGEST_LINK;
  }
}
