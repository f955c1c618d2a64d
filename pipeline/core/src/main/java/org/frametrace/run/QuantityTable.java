package org.frametrace.run;

import static org.frametrace.tables.Cells.integer;
import static org.frametrace.tables.Cells.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Quantity;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.TextPlace;
import org.frametrace.tables.Cells;
import org.frametrace.tables.FactTables;
import org.frametrace.tables.Table;

/** Writes the quantities of all documents. */
final class QuantityTable {

  private QuantityTable() {}

  /** Returns one row a quantity, in the order of the documents and their texts. */
  static Table of(List<MeasuredDocument> documents) {
    List<List<String>> rows = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      for (Quantity quantity : document.facts().quantities()) {
        rows.add(row(document, quantity));
      }
    }
    return FactTables.QUANTITIES.table(rows);
  }

  private static List<String> row(MeasuredDocument document, Quantity quantity) {
    Optional<ReferenceDate> date = quantity.date();
    TextPlace place = quantity.place();
    return List.of(
        document.id().path(),
        date.map(d -> Integer.toString(d.first())).orElse(Cells.EMPTY),
        date.map(d -> Integer.toString(d.last())).orElse(Cells.EMPTY),
        date.map(d -> d.source().label()).orElse(Cells.EMPTY),
        integer(place.page()),
        quantity.unit().label(),
        number(quantity.low()),
        number(quantity.high()),
        quantity.bound().label(),
        place.left(),
        place.surface(),
        place.right(),
        place.zone().label());
  }
}
