package org.frametrace.tables;

import java.util.Locale;
import java.util.regex.Pattern;

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
    STRING("(?s).*", "text"),
    /** At most 18 digits, so that every cell is a {@code long}. */
    INTEGER("-?[0-9]{1,18}", "a whole number in digits alone, such as 1234"),
    NUMBER(
        "-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?",
        "a number with a decimal point and without separators, such as 1234.5"),
    YEAR("[0-9]{4}", "a year in four digits"),
    BOOLEAN("true|false", "true or false");

    private final Pattern form;
    private final String expected;

    Type(String form, String expected) {
      this.form = Pattern.compile(form);
      this.expected = expected;
    }

    /** Returns whether a cell is what the type says; an empty one, not available, always is. */
    public boolean accepts(String cell) {
      return this == STRING || cell.isEmpty() || form.matcher(cell).matches();
    }

    /** Returns what a cell must be, for a message. */
    public String expected() {
      return expected + ", or nothing";
    }

    /** Returns the type as datapackage.json writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns a column of text. */
  static Column text(String name, String meaning) {
    return new Column(name, Type.STRING, "", meaning);
  }

  /** Returns a column of counts. */
  static Column integer(String name, String unit, String meaning) {
    return new Column(name, Type.INTEGER, unit, meaning);
  }

  /** Returns a column of measured numbers. */
  static Column number(String name, String unit, String meaning) {
    return new Column(name, Type.NUMBER, unit, meaning);
  }

  /** Returns a column of years. */
  static Column year(String name, String meaning) {
    return new Column(name, Type.YEAR, "", meaning);
  }

  /** Returns a column of true and false. */
  static Column truth(String name, String meaning) {
    return new Column(name, Type.BOOLEAN, "", meaning);
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
