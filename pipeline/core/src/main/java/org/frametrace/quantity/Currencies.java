package org.frametrace.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.QuantityUnit;

/** Reads currencies before and after a number. */
final class Currencies {

  /**
   * A currency beside a number.
   *
   * @param unit the currency; empty for one that is not read
   * @param edge its outermost atom: the first before a number, the one after the last behind it
   */
  record Currency(Optional<QuantityUnit> unit, int edge) {}

  private static final Map<String, QuantityUnit> CODES =
      Words.list("currency-code", QuantityUnit::valueOf);

  private static final Map<String, QuantityUnit> NAMES =
      Words.list("currency-name", QuantityUnit::valueOf);

  private static final Set<String> OTHER =
      Set.of(
          "cad", "aud", "nzd", "jpy", "yen", "sek", "nok", "dkk", "xof", "fcfa", "kroner", "kronor",
          "francs", "rupees", "rubles", "roubles", "¥");

  private static final Set<String> OTHER_DOLLARS =
      Set.of("canadian", "australian", "zealand", "singapore", "kong", "liberian", "jamaican");

  private final List<Atom> atoms;

  Currencies(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** Returns the currency that stands directly before a number. */
  Optional<Currency> before(int number) {
    if (number == 0) {
      return Optional.empty();
    }
    Atom sign = atoms.get(number - 1);
    if (sign.is("$") && number > 1 && atoms.get(number - 2).end() == sign.start()) {
      Atom country = atoms.get(number - 2);
      if (country.is("us") || country.is("usd")) {
        return Optional.of(new Currency(Optional.of(QuantityUnit.USD), number - 2));
      }
      if (country.word()) {
        return Optional.of(new Currency(Optional.empty(), number - 2));
      }
    }
    return known(sign, number - 1);
  }

  /** Returns the currency that stands directly behind a number. */
  Optional<Currency> after(int end) {
    if (end >= atoms.size()) {
      return Optional.empty();
    }
    int at = end;
    boolean american = false;
    if (wordAt(at, "us") || wordAt(at, "american")) {
      at++;
      american = true;
    } else if (wordAt(at, "united") && wordAt(at + 1, "states")) {
      at += 2;
      american = true;
    } else if (wordAt(at, "swiss") && (wordAt(at + 1, "francs") || wordAt(at + 1, "franc"))) {
      return Optional.of(new Currency(Optional.of(QuantityUnit.CHF), at + 2));
    } else if (OTHER_DOLLARS.contains(atoms.get(at).text()) && wordAt(at + 1, "dollars")) {
      return Optional.of(new Currency(Optional.empty(), at + 2));
    }
    if (at >= atoms.size()) {
      return Optional.empty();
    }
    QuantityUnit name = NAMES.get(atoms.get(at).text());
    if (name != null) {
      int after = wordAt(at + 1, "sterling") ? at + 2 : at + 1;
      return Optional.of(new Currency(Optional.of(name), after));
    }
    // "12 $5 vouchers": a sign before a number belongs to that number.
    boolean ofNext = at + 1 < atoms.size() && atoms.get(at + 1).number();
    return american || ofNext ? Optional.empty() : known(atoms.get(at), at + 1);
  }

  private static Optional<Currency> known(Atom sign, int edge) {
    QuantityUnit unit = CODES.get(sign.text());
    if (unit != null) {
      return Optional.of(new Currency(Optional.of(unit), edge));
    }
    return OTHER.contains(sign.text())
        ? Optional.of(new Currency(Optional.empty(), edge))
        : Optional.empty();
  }

  private boolean wordAt(int at, String word) {
    return at < atoms.size() && atoms.get(at).is(word);
  }
}
