package org.frametrace.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.Bound;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.ReferenceDate;

/** Reads the quantities of one sentence. */
final class SentenceQuantities {

  /**
   * A quantity of a sentence.
   *
   * @param start its first character in the sentence
   * @param end the character after its last
   */
  record Stated(
      int start,
      int end,
      double low,
      double high,
      Bound bound,
      QuantityUnit unit,
      Optional<ReferenceDate> date) {}

  /** How far before a number the noun may stand that it continues. */
  private static final int REACH = 14;

  /** Words that may stand between a noun and the number that it is said to reach. */
  private static final Set<String> LINKS =
      Set.of(
          "rose",
          "risen",
          "rise",
          "rising",
          "increased",
          "increasing",
          "increase",
          "grew",
          "grown",
          "growing",
          "growth",
          "fell",
          "fallen",
          "declined",
          "decreased",
          "dropped",
          "doubled",
          "tripled",
          "quadrupled",
          "expanded",
          "went",
          "up",
          "down",
          "from",
          "to",
          "of",
          "at",
          "stood",
          "stands",
          "stand",
          "reached",
          "reaching",
          "was",
          "were",
          "is",
          "are",
          "totalled",
          "totaled",
          "numbered",
          "numbering",
          "amounted",
          "had",
          "has",
          "have",
          "and",
          "in",
          "the",
          "end",
          "beginning",
          "since",
          "then",
          "only",
          "currently",
          "now",
          "already",
          "just",
          "year",
          "years",
          "between",
          "(",
          ")",
          ":",
          "=",
          ",",
          "a",
          "total",
          "almost",
          "nearly",
          "worldwide");

  private static final Set<String> DIFFERENCES = Set.of("by", "than", "another");

  private final List<Atom> atoms;
  private final List<Amount> amounts;
  private final Units units;
  private final Dates dates;

  private SentenceQuantities(List<Atom> atoms) {
    this.atoms = atoms;
    this.amounts = Amounts.of(atoms);
    this.units = new Units(atoms);
    continueNouns();
    this.dates = new Dates(atoms, Years.of(atoms), amounts);
  }

  /** Returns the quantities of a sentence in order. */
  static List<Stated> of(List<Atom> atoms) {
    return new SentenceQuantities(atoms).stated();
  }

  private List<Stated> stated() {
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      if (amount.unit().isPresent() && !amount.closed() && !dates.undatable(i)) {
        stated.add(
            new Stated(
                atoms.get(amount.start()).start(),
                atoms.get(amount.end() - 1).end(),
                amount.low(),
                amount.high(),
                amount.bound(),
                amount.unit().get(),
                dates.of(i)));
      }
    }
    return stated;
  }

  /** Gives numbers that stand alone the unit that they continue. */
  private void continueNouns() {
    for (int i = 0; i < amounts.size(); i++) {
      boolean open = open(i);
      if (open || countsStates(i)) {
        Optional<QuantityUnit> unit = earlier(i);
        if (unit.isPresent() && (open || unit.get() == QuantityUnit.MEMBER_STATES)) {
          amounts.set(i, amounts.get(i).of(unit.get(), 0));
        }
      }
    }
    for (int i = amounts.size() - 2; i >= 0; i--) {
      Amount next = amounts.get(i + 1);
      if (open(i)
          && word(amounts.get(i).start() - 1, "from")
          && next.unit().isPresent()
          && linked(amounts.get(i).end(), next.start())) {
        amounts.set(i, amounts.get(i).before(next));
      }
    }
  }

  /** Whether a number has no unit and no noun of another kind behind it. */
  private boolean open(int i) {
    Amount amount = amounts.get(i);
    if (amount.unit().isPresent() || amount.closed() || differs(amount.start())) {
      return false;
    }
    if (amount.end() >= atoms.size()) {
      return true;
    }
    Atom next = atoms.get(amount.end());
    return next.word()
        ? LINKS.contains(next.text()) || next.is("by") || next.is("as") || next.is("on")
        : !next.number() && !next.is("/") && !next.dash();
  }

  /** Whether states follow a number: with a membership before it, they are its members. */
  private boolean countsStates(int i) {
    Amount amount = amounts.get(i);
    return amount.unit().isEmpty()
        && !amount.closed()
        && !differs(amount.start())
        && (word(amount.end(), "states") || word(amount.end(), "countries"));
  }

  private boolean differs(int start) {
    return start > 0 && DIFFERENCES.contains(atoms.get(start - 1).text());
  }

  private Optional<QuantityUnit> earlier(int i) {
    Amount amount = amounts.get(i);
    if (i > 0) {
      Amount before = amounts.get(i - 1);
      if (before.unit().isPresent()
          && word(amount.start() - 1, "to")
          && linked(before.end(), amount.start())) {
        return before.unit();
      }
    }
    int first = Math.max(i > 0 ? amounts.get(i - 1).end() : 0, amount.start() - REACH);
    for (int at = amount.start() - 1; at >= first; at--) {
      Optional<QuantityUnit> noun = subject(at);
      if (noun.isPresent()) {
        return noun;
      }
      if (!link(at) && units.at(Math.max(0, at - 1)).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The noun that ends at an atom and can be the subject of a number behind it. */
  private Optional<QuantityUnit> subject(int at) {
    if (atoms.get(at).is("membership")) {
      return Optional.of(QuantityUnit.MEMBER_STATES);
    }
    for (int start = at; start >= Math.max(0, at - 2); start--) {
      Optional<Units.Noun> noun = units.at(start);
      if (noun.isPresent() && noun.get().end() == at + 1 && !noun.get().singular()) {
        return Optional.of(noun.get().unit());
      }
    }
    return Optional.empty();
  }

  private boolean linked(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!link(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean link(int at) {
    Atom atom = atoms.get(at);
    return LINKS.contains(atom.text())
        || atom.year()
        || (atom.word() && Years.MONTHS.contains(atom.text()));
  }

  private boolean word(int at, String word) {
    return at >= 0 && at < atoms.size() && atoms.get(at).is(word);
  }
}
