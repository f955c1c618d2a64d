package org.frametrace.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.frametrace.model.Bound;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.ReferenceDate.Source;
import org.frametrace.quantity.SentenceQuantities.Stated;

/**
 * Reads the rows of a table whose columns are years. Extracted text keeps the order of the cells
 * and not their columns, so a row is read only if it has exactly one number for each year of the
 * heading above it; a row with an empty cell is passed over.
 */
final class TableRows {

  private static final int FEWEST_YEARS = 2;

  private List<Integer> years = List.of();
  private Optional<QuantityUnit> heading = Optional.empty();
  private double headingScale = 1;

  /** Whether words stand behind the last row or heading: another heading is then another table. */
  private boolean titled;

  /** Forgets the heading: the table is over. */
  void leave() {
    years = List.of();
    heading = Optional.empty();
    headingScale = 1;
    titled = false;
  }

  /** Reads a row, or takes it for the heading of those that follow. */
  List<Stated> read(List<Atom> atoms) {
    List<Stated> stated = new ArrayList<>();
    int at = 0;
    int title = 0;
    while (at < atoms.size()) {
      int after = yearsAt(atoms, at);
      if (after > at) {
        heads(atoms.subList(title, at), atoms.subList(at, after));
        at = after;
        title = at;
        continue;
      }
      List<Atom> label = new ArrayList<>();
      while (at < atoms.size() && !cell(atoms.get(at))) {
        label.add(atoms.get(at++));
      }
      titled |= label.stream().anyMatch(Atom::word);
      List<Atom> cells = new ArrayList<>();
      while (at < atoms.size() && (cell(atoms.get(at)) || dressing(atoms.get(at)))) {
        if (yearsAt(atoms, at) > at) {
          break;
        }
        if (atoms.get(at).number()) {
          cells.add(atoms.get(at));
        }
        at++;
      }
      if (!cells.isEmpty()) {
        stated.addAll(row(label, cells, atoms));
        // Before the first table, a number belongs to the title: "USD 000".
        title = years.isEmpty() ? title : at;
        titled &= years.size() != cells.size();
      }
    }
    return stated;
  }

  /** Takes years as the heading of a table; without a title they go on with the one above. */
  private void heads(List<Atom> title, List<Atom> run) {
    Optional<QuantityUnit> unit = measured(title);
    if (unit.isPresent()) {
      heading = unit;
      headingScale = scale(title).orElse(1);
    } else if (titled || title.stream().anyMatch(Atom::word)) {
      heading = Optional.empty();
      headingScale = 1;
    }
    titled = false;
    years = run.stream().filter(Atom::year).map(atom -> (int) atom.value()).toList();
  }

  private static boolean cell(Atom atom) {
    return atom.number() || atom.kind() == Atom.Kind.CODE;
  }

  private static boolean dressing(Atom atom) {
    return atom.is("%") || atom.is("$") || atom.is("€") || atom.is("|");
  }

  /** Returns the atom behind a run of years that can be a heading, or the same where none is. */
  private static int yearsAt(List<Atom> atoms, int from) {
    List<Integer> run = new ArrayList<>();
    int at = from;
    while (at < atoms.size() && (atoms.get(at).year() || atoms.get(at).is("|"))) {
      if (atoms.get(at).year()) {
        run.add((int) atoms.get(at).value());
      }
      at++;
    }
    return run.size() < FEWEST_YEARS || !monotonous(run) ? from : at;
  }

  private static boolean monotonous(List<Integer> run) {
    boolean up = run.get(1) > run.get(0);
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i).equals(run.get(i - 1)) || up != run.get(i) > run.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private List<Stated> row(List<Atom> label, List<Atom> cells, List<Atom> atoms) {
    Optional<QuantityUnit> unit = unit(label);
    if (unit.isEmpty() || cells.size() != years.size()) {
      return List.of();
    }
    double scale = scaleOf(label);
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Atom cell = cells.get(i);
      int year = years.get(i);
      boolean percent =
          atoms.indexOf(cell) + 1 < atoms.size() && atoms.get(atoms.indexOf(cell) + 1).is("%");
      double value = unit.get().money() && !percent ? cell.value() * scale : cell.value();
      stated.add(
          new Stated(
              cell.start(),
              cell.end(),
              value,
              value,
              Bound.EXACT,
              percent ? QuantityUnit.PER_CENT : unit.get(),
              Optional.of(new ReferenceDate(year, year, Source.COLUMN))));
    }
    return stated;
  }

  /** The label's own scale, or that of the heading unless the label has another currency. */
  private double scaleOf(List<Atom> label) {
    Optional<QuantityUnit> currency = currency(label);
    boolean other = currency.isPresent() && !currency.equals(heading);
    return scale(label).orElse(other ? 1 : headingScale);
  }

  private Optional<QuantityUnit> unit(List<Atom> label) {
    Units units = new Units(label);
    for (int i = 0; i < label.size(); i++) {
      Optional<Units.Noun> noun = units.at(i);
      if (noun.isPresent() && !noun.get().singular()) {
        return Optional.of(noun.get().unit());
      }
    }
    return measured(label).or(() -> heading);
  }

  /** A currency, or per cent where there is none. */
  private static Optional<QuantityUnit> measured(List<Atom> label) {
    return currency(label).or(() -> perCent(label));
  }

  private static Optional<QuantityUnit> perCent(List<Atom> label) {
    for (int i = 0; i < label.size(); i++) {
      boolean two = label.get(i).is("per") && i + 1 < label.size() && label.get(i + 1).is("cent");
      if (two || label.get(i).is("percent") || label.get(i).is("%")) {
        return Optional.of(QuantityUnit.PER_CENT);
      }
    }
    return Optional.empty();
  }

  private static OptionalDouble scale(List<Atom> label) {
    for (Atom atom : label) {
      switch (atom.text()) {
        case "thousand", "thousands" -> {
          return OptionalDouble.of(1e3);
        }
        case "million", "millions" -> {
          return OptionalDouble.of(1e6);
        }
        case "billion", "billions" -> {
          return OptionalDouble.of(1e9);
        }
        default -> {
          // No scale.
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static Optional<QuantityUnit> currency(List<Atom> label) {
    for (Atom atom : label) {
      switch (atom.text()) {
        case "usd", "$" -> {
          return Optional.of(QuantityUnit.USD);
        }
        case "eur", "€", "euro", "euros" -> {
          return Optional.of(QuantityUnit.EUR);
        }
        case "chf" -> {
          return Optional.of(QuantityUnit.CHF);
        }
        case "gbp", "£" -> {
          return Optional.of(QuantityUnit.GBP);
        }
        default -> {
          // No currency.
        }
      }
    }
    return Optional.empty();
  }
}
