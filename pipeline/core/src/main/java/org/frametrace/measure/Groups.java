package org.frametrace.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.study.MeasureSettings;
import org.frametrace.study.Period;

/**
 * Sorts documents into the cells of the tables.
 *
 * @param groupBy metadata columns, in the study's order
 * @param periods in the study's order
 */
record Groups(List<String> groupBy, List<Period> periods) {

  /** Stands for every document where a column, a value or a period is expected. */
  static final String ALL = MeasureSettings.ALL;

  Groups {
    groupBy = List.copyOf(groupBy);
    periods = List.copyOf(periods);
    if (groupBy.contains(ALL) || periods.stream().anyMatch(period -> period.name().equals(ALL))) {
      throw new IllegalArgumentException(
          "the name '" + ALL + "' stands for all documents; call the column or period otherwise");
    }
  }

  /**
   * Names a cell of frames_by_group.
   *
   * @param column metadata column, or {@link #ALL}
   * @param value its value; empty for documents without one
   * @param period name of the period, or {@link #ALL}
   */
  record Name(String column, String value, String period) {}

  /** Returns the documents of each year, in order of years; those without one are in none. */
  static SortedMap<Integer, Cell> byYear(Tally tally) {
    SortedMap<Integer, List<DocumentCounts>> years = new TreeMap<>();
    for (DocumentCounts document : tally.documents().values()) {
      document
          .metadata()
          .year()
          .ifPresent(year -> years.computeIfAbsent(year, y -> new ArrayList<>()).add(document));
    }
    SortedMap<Integer, Cell> cells = new TreeMap<>();
    years.forEach((year, documents) -> cells.put(year, new Cell(documents)));
    return cells;
  }

  /**
   * Returns the documents of each group and period: all documents first, then column by column,
   * each by its values, each value by its periods with all years first. There is no empty cell.
   */
  Map<Name, Cell> byGroup(Tally tally) {
    Map<Name, Cell> cells = new LinkedHashMap<>();
    addPeriods(ALL, ALL, List.copyOf(tally.documents().values()), cells);
    for (String column : groupBy) {
      SortedMap<String, List<DocumentCounts>> values = new TreeMap<>();
      for (DocumentCounts document : tally.documents().values()) {
        values
            .computeIfAbsent(document.metadata().get(column), value -> new ArrayList<>())
            .add(document);
      }
      values.forEach((value, documents) -> addPeriods(column, value, documents, cells));
    }
    return cells;
  }

  private void addPeriods(
      String column, String value, List<DocumentCounts> documents, Map<Name, Cell> cells) {
    add(new Name(column, value, ALL), documents, cells);
    for (Period period : periods) {
      List<DocumentCounts> within =
          documents.stream().filter(document -> contains(period, document)).toList();
      add(new Name(column, value, period.name()), within, cells);
    }
  }

  private static void add(Name name, List<DocumentCounts> documents, Map<Name, Cell> cells) {
    if (!documents.isEmpty()) {
      cells.put(name, new Cell(documents));
    }
  }

  private static boolean contains(Period period, DocumentCounts document) {
    OptionalInt year = document.metadata().year();
    return year.isPresent() && period.contains(year.getAsInt());
  }
}
