package org.frametrace.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.Bound;
import org.frametrace.model.QuantityUnit;
import org.frametrace.quantity.Bounds.Wording;
import org.frametrace.quantity.Currencies.Currency;
import org.frametrace.quantity.Numerals.Numeral;

/** Finds the numbers of a sentence, with the bound and the unit that stand beside them. */
final class Amounts {

  /** How far behind a number the noun may stand. */
  private static final int REACH = 8;

  /** Words that a number and its noun do not have between them. */
  private static final Set<String> STOP =
      Set.of(
          "in",
          "on",
          "at",
          "by",
          "for",
          "to",
          "from",
          "with",
          "into",
          "within",
          "under",
          "between",
          "among",
          "through",
          "via",
          "during",
          "than",
          "as",
          "that",
          "which",
          "who",
          "whose",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "may",
          "or",
          "but",
          "while",
          "when",
          "where",
          "since",
          "until",
          "per",
          "each",
          "every",
          "not",
          "including",
          "of",
          "involving",
          "against",
          "over",
          "about");

  /** Words that make a number a difference and not a total. */
  private static final Set<String> MORE =
      Set.of("new", "more", "additional", "further", "other", "extra", "fewer", "another");

  private static final Set<String> DIFFERENCES =
      Set.of("increase", "rise", "growth", "reduction", "decline", "decrease", "drop", "increment");

  private final List<Atom> atoms;
  private final Numerals numerals;
  private final Currencies currencies;
  private final Units units;
  private final List<Amount> found = new ArrayList<>();

  private Amounts(List<Atom> atoms) {
    this.atoms = atoms;
    this.numerals = new Numerals(atoms);
    this.currencies = new Currencies(atoms);
    this.units = new Units(atoms);
  }

  /** Returns the amounts of a sentence in order, those without a unit included. */
  static List<Amount> of(List<Atom> atoms) {
    Amounts amounts = new Amounts(atoms);
    int at = 0;
    while (at < atoms.size()) {
      Optional<Amount> amount = amounts.at(at);
      amount.ifPresent(amounts.found::add);
      at = Math.max(at + 1, amount.map(Amount::end).orElse(0));
    }
    amounts.joinRanges();
    amounts.found.replaceAll(amounts::withNoun);
    return amounts.found;
  }

  private Optional<Amount> at(int at) {
    Optional<Currency> before = currencies.before(at);
    Optional<Numeral> numeral = numerals.at(at, before.isPresent());
    if (numeral.isEmpty() || (before.isEmpty() && named(at, numeral.get()))) {
      return Optional.empty();
    }
    int end = numeral.get().end();
    Wording wording = Bounds.before(atoms, before.map(Currency::edge).orElse(at));
    Bound bound = wording.bound();
    if (end < atoms.size() && atoms.get(end).is("+")) {
      bound = Bound.AT_LEAST;
      end++;
    }
    Optional<Currency> after = before.isPresent() ? Optional.empty() : currencies.after(end);
    Optional<Currency> currency = before.isPresent() ? before : after;
    Optional<QuantityUnit> unit = currency.flatMap(Currency::unit);
    boolean closed = currency.isPresent() && unit.isEmpty();
    end = after.map(Currency::edge).orElse(end);
    int percent = currency.isPresent() ? end : afterPerCent(end);
    if (percent > end) {
      unit = Optional.of(QuantityUnit.PER_CENT);
      closed = percent < atoms.size() && atoms.get(percent).text().startsWith("point");
      end = percent;
    }
    boolean year = atoms.get(at).year() && !numeral.get().scaled();
    if (year && unit.isEmpty() && !counted(at, end, bound)) {
      return Optional.empty();
    }
    double value = numeral.get().value();
    return Optional.of(
        new Amount(
            wording.start(),
            at,
            end,
            bound == Bound.AT_MOST
                ? Double.NEGATIVE_INFINITY
                : bound == Bound.NEARLY ? 0.9 * value : value,
            bound == Bound.AT_LEAST ? Double.POSITIVE_INFINITY : value,
            bound,
            closed ? Optional.empty() : unit,
            numeral.get().scaled(),
            closed));
  }

  /** A number that looks like a year counts something if its noun stands directly behind it. */
  private boolean counted(int at, int end, Bound bound) {
    boolean vague = bound == Bound.ABOUT || bound == Bound.AT_LEAST || bound == Bound.NEARLY;
    boolean total = at > 1 && atoms.get(at - 1).is("of") && atoms.get(at - 2).is("total");
    return (vague || total) && end < atoms.size() && noun(end).isPresent();
  }

  private int afterPerCent(int end) {
    if (end < atoms.size() && (atoms.get(end).is("%") || atoms.get(end).is("percent"))) {
      return end + 1;
    }
    boolean two =
        end + 1 < atoms.size() && atoms.get(end).is("per") && atoms.get(end + 1).is("cent");
    return two ? end + 2 : end;
  }

  /** Whether a number is part of a name or a date, or numbers a paragraph. */
  private boolean named(int at, Numeral numeral) {
    Atom atom = atoms.get(at);
    boolean lone = atom.word() && numeral.value() == 1 && !numeral.scaled();
    boolean numbersParagraph =
        at == 0
            && atom.number()
            && atoms.size() > 1
            && (atoms.get(1).is(".") || atoms.get(1).is(")"));
    boolean fraction =
        (numeral.end() < atoms.size() && atoms.get(numeral.end()).is("/"))
            || (at > 0 && atoms.get(at - 1).is("/"));
    return lone || numbersParagraph || fraction || afterName(at) || besideMonth(at, numeral.end());
  }

  private boolean afterName(int at) {
    int word = at > 1 && atoms.get(at - 1).is(".") ? at - 2 : at - 1;
    if (word >= 0 && atoms.get(word).word() && Years.NAMED.contains(atoms.get(word).text())) {
      return true;
    }
    // "paragraphs 12 to 14"
    return at > 2
        && (atoms.get(at - 1).is("to") || atoms.get(at - 1).is("and") || atoms.get(at - 1).dash())
        && atoms.get(at - 2).number()
        && atoms.get(at - 3).word()
        && Years.NAMED.contains(atoms.get(at - 3).text());
  }

  private boolean besideMonth(int at, int end) {
    boolean day = atoms.get(at).value() <= 31;
    return day && ((at > 0 && month(at - 1)) || (end < atoms.size() && month(end)));
  }

  private boolean month(int at) {
    Atom atom = atoms.get(at);
    return atom.capital() && Years.MONTHS.contains(atom.text());
  }

  private void joinRanges() {
    for (int i = 0; i + 1 < found.size(); i++) {
      Amount first = found.get(i);
      Amount last = found.get(i + 1);
      if (range(first, last)) {
        found.set(i, first.to(last));
        found.remove(i + 1);
      }
    }
  }

  private boolean range(Amount first, Amount last) {
    if (last.start() != first.end() + 1
        || first.bound() == Bound.AT_LEAST
        || last.bound() != Bound.EXACT
        || first.to(last).low() >= last.high()) {
      return false;
    }
    Atom link = atoms.get(first.end());
    String before = first.start() > 0 ? atoms.get(first.start() - 1).text() : "";
    if (link.dash()) {
      return true;
    }
    return (link.is("to") && !before.equals("from"))
        || (link.is("and") && before.equals("between"));
  }

  private Amount withNoun(Amount amount) {
    if (amount.unit().isPresent() || amount.closed()) {
      return amount;
    }
    Optional<Units.Noun> noun = noun(amount.end());
    boolean difference = noun.isPresent() && difference(amount, noun.get().end());
    if (noun.isEmpty() || difference) {
      return difference ? closed(amount) : amount;
    }
    boolean one = amount.low() == 1 && amount.high() == 1;
    return noun.get().singular() && !one
        ? closed(amount)
        : amount.of(noun.get().unit(), noun.get().end());
  }

  private static Amount closed(Amount a) {
    return new Amount(
        a.start(), a.number(), a.end(), a.low(), a.high(), a.bound(), a.unit(), a.scaled(), true);
  }

  /** The noun of a number that ends before an atom. */
  private Optional<Units.Noun> noun(int from) {
    int last = Math.min(atoms.size(), from + REACH);
    for (int at = from; at < last; at++) {
      Atom atom = atoms.get(at);
      if (atom.word()) {
        Optional<Units.Noun> noun = units.at(at);
        if (noun.isPresent() && !(noun.get().singular() && moreNouns(noun.get().end(), last))) {
          return noun;
        }
        if (STOP.contains(atom.text()) || (noun.isEmpty() && Nouns.plural(atom.text()))) {
          return Optional.empty();
        }
      } else if (!atom.dash() && !atom.is("'") && !atom.is("\u2019")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a singular noun only leads to the one that is counted: {@code 12 project offices}. */
  private boolean moreNouns(int at, int last) {
    return at < last && atoms.get(at).word() && !STOP.contains(atoms.get(at).text());
  }

  private boolean difference(Amount amount, int end) {
    for (int i = amount.end(); i < end; i++) {
      if (MORE.contains(atoms.get(i).text())) {
        return true;
      }
    }
    int start = amount.start();
    return start > 0
        && (MORE.contains(atoms.get(start - 1).text())
            || (start > 1
                && atoms.get(start - 1).is("of")
                && DIFFERENCES.contains(atoms.get(start - 2).text())));
  }
}
