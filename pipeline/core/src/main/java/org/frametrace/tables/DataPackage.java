package org.frametrace.tables;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Describes a folder of tables in {@code datapackage.json}, a Frictionless Tabular Data Package: a
 * statistics program that knows the format reads every column with its type.
 *
 * <p>The file holds no time and no path of the machine, so that equal tables have equal
 * descriptions.
 */
public final class DataPackage {

  /** The file's name. */
  public static final String FILE_NAME = "datapackage.json";

  private DataPackage() {}

  /**
   * Writes the description.
   *
   * @param folder the folder of the tables
   * @param name short name of the study
   * @param title title of the study
   * @param overlap which matches count that share a word, as the tables write it
   * @param tables the tables that stand there, in order
   */
  public static void write(
      Path folder, String name, String title, String overlap, List<TableDefinition> tables)
      throws IOException {
    Path part = folder.resolve(FILE_NAME + ".part");
    Files.writeString(part, json(name, title, overlap, tables), StandardCharsets.UTF_8);
    Files.move(
        part,
        folder.resolve(FILE_NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String json(
      String name, String title, String overlap, List<TableDefinition> tables) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", name);
    root.put("title", title);
    root.put("overlap", overlap);
    ArrayNode resources = root.putArray("resources");
    for (TableDefinition table : tables) {
      describe(table, resources.addObject());
    }
    // The platform's own line end would make the file differ between machines.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return mapper.writer(printer).writeValueAsString(root) + "\n";
  }

  private static void describe(TableDefinition table, ObjectNode resource) {
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", table.fileName());
    resource.put("description", table.meaning());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    dialect.put("skipInitialSpace", false);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", column.type().label());
      if (!column.unit().isEmpty()) {
        field.put("unit", column.unit());
      }
      field.put("description", column.meaning());
    }
    schema.putArray("missingValues").add("");
  }
}
