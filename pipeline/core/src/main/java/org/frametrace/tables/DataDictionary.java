package org.frametrace.tables;

import java.util.List;

/** Describes tables for people, in Markdown: the section of the data dictionary for each table. */
public final class DataDictionary {

  private DataDictionary() {}

  /** Returns one section a table, in order. */
  public static String markdown(List<TableDefinition> tables) {
    StringBuilder text = new StringBuilder();
    for (TableDefinition table : tables) {
      text.append("### ").append(table.fileName()).append("\n\n");
      text.append(table.meaning()).append("\n\n");
      text.append("| column | type | unit | meaning |\n| --- | --- | --- | --- |\n");
      for (Column column : table.columns()) {
        text.append("| `").append(column.name()).append("` | ");
        text.append(column.type().label()).append(" | ");
        text.append(column.unit().isEmpty() ? "" : column.unit() + " ").append("| ");
        text.append(column.meaning().replace("|", "\\|")).append(" |\n");
      }
      text.append('\n');
    }
    return text.toString();
  }
}
