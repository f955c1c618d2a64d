package org.frametrace.tables;

import java.util.Locale;

/**
 * A column of a table.
 *
 * @param name as the header writes it
 * @param type what its cells hold
 * @param unit the unit of a number, or an empty string
 * @param meaning one sentence for a person who has only the table
 */
public record Column(String name, Type type, String unit, String meaning) {

  /** What the cells of a column hold, in the terms of Frictionless Table Schema. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    YEAR,
    BOOLEAN;

    /** Returns the type as datapackage.json writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Column {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          "a column's name is lower-case with underscores, found '" + name + "'");
    }
    if (meaning.isBlank()) {
      throw new IllegalArgumentException("column " + name + " says what it means");
    }
  }
}
