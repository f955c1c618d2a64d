package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which documents there are, by series or issuer and year: what is missing is a finding too. */
final class CoverageSection {

  private static final int DARKEST = 5;
  private static final String NO_YEAR = "no year";

  private final Rows rows;
  private final Rows conflicts;

  CoverageSection(ReportInput input) {
    this.rows = input.rows("coverage");
    this.conflicts = input.rows("conflicts");
  }

  /** Documents of one cell. */
  private record Cell(long found, long measured) {
    Cell plus(Cell other) {
      return new Cell(found + other.found, measured + other.measured);
    }
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    if (!rows.rows().isEmpty()) {
      content.add(
          Element.of(
              "p",
              "Documents measured, of documents found where the two differ. Hatched: no document"
                  + " at all. A trend that begins where the documents begin is no trend."));
      content.add(TableView.scrolling(table()).with("class", "scroll tall heat"));
    }
    if (!conflicts.rows().isEmpty()) {
      content.add(Element.of("p", disagreement(conflicts.rows())));
    }
    return new Section("coverage", "Coverage", content);
  }

  private static String disagreement(List<Rows.Row> conflicts) {
    long documents = conflicts.stream().map(row -> row.get("document")).distinct().count();
    return (documents == 1 ? "1 document says" : documents + " documents say")
        + " of themselves something else than the metadata do (year, title, issuer or language)."
        + " The metadata are used; conflicts.csv lists both.";
  }

  private Element table() {
    Map<String, Map<String, Cell>> cells = new TreeMap<>();
    TreeSet<Integer> years = new TreeSet<>();
    boolean undated = false;
    long most = 1;
    for (Rows.Row row : rows.rows()) {
      String year = row.get("year").isEmpty() ? NO_YEAR : row.get("year");
      if (year.equals(NO_YEAR)) {
        undated = true;
      } else {
        years.add(Integer.parseInt(year));
      }
      Cell cell = new Cell(Numbers.count(row.get("found")), Numbers.count(row.get("measured")));
      Cell sum =
          cells.computeIfAbsent(label(row), l -> new TreeMap<>()).merge(year, cell, Cell::plus);
      most = Math.max(most, sum.measured());
    }
    List<String> columns = new ArrayList<>();
    if (!years.isEmpty()) {
      for (int year = years.first(); year <= years.last(); year++) {
        columns.add(Integer.toString(year));
      }
    }
    if (undated) {
      columns.add(NO_YEAR);
    }
    Element heading =
        Element.of("tr").add(Element.of("th", "Series or issuer").with("scope", "col"));
    columns.forEach(year -> heading.add(Element.of("th", year).with("scope", "col")));
    Element body = Element.of("tbody");
    for (Map.Entry<String, Map<String, Cell>> line : cells.entrySet()) {
      Element tr =
          Element.of("tr").add(Element.of("th", TableView.cut(line.getKey())).with("scope", "row"));
      for (String year : columns) {
        tr.add(cell(line.getValue().get(year), most));
      }
      body.add(tr);
    }
    return Element.of("table").add(Element.of("thead").add(heading), body);
  }

  private static String label(Rows.Row row) {
    String series = row.get("series");
    String issuer = row.get("issuer");
    if (series.isEmpty()) {
      return issuer.isEmpty() ? "neither series nor issuer" : issuer;
    }
    return issuer.isEmpty() ? series : issuer + ", " + series;
  }

  private static Element cell(@Nullable Cell cell, long most) {
    if (cell == null || cell.found() == 0) {
      return Element.of("td").with("class", "h0").with("aria-label", "no document");
    }
    String text =
        cell.found() == cell.measured()
            ? Long.toString(cell.found())
            : cell.measured() + "/" + cell.found();
    long shade = cell.measured() == 0 ? 0 : 1 + (DARKEST - 1) * cell.measured() / most;
    return Element.of("td", text).with("class", "h" + shade);
  }
}
