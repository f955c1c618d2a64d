package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.measure.TableChecks;
import org.frametrace.measure.TableCounts;
import org.frametrace.study.Printable;
import org.frametrace.study.Study;
import org.frametrace.tables.CsvReader;
import org.frametrace.tables.TableDefinition;
import org.frametrace.tables.TableDefinitions;

/**
 * Checks the finished results of a study: every file is what the run wrote, tables that count the
 * same agree, and the numbers are those that the study expects. Tables are read row by row and none
 * is held.
 */
public final class Verification {

  private Verification() {}

  /**
   * Returns what is wrong, a line each; nothing if all is well.
   *
   * @throws RunException if there are no results
   */
  public static List<String> problems(Study study, Path output) throws IOException, RunException {
    Optional<RunRecord> record = RunRecord.read(output);
    if (record.isEmpty()) {
      throw new RunException(
          "There are no finished results in "
              + output
              + ". Run the study first: frametrace run "
              + study.file());
    }
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, String> file : record.get().damaged(output).entrySet()) {
      problems.add(file.getKey() + " " + file.getValue());
    }
    List<TableCounts> counted = new ArrayList<>();
    SortedMap<String, TableDefinition> read = new TreeMap<>();
    Expectations expectations = new Expectations(study.expect());
    Path folder = output.resolve("tables");
    for (TableDefinition table : TableDefinitions.ALL) {
      if (Files.exists(folder.resolve(table.fileName()))) {
        TableCounts counts = new TableCounts(table);
        try {
          CsvReader.read(folder, table, expectations.rowsOf(table).andThen(counts::add));
          counted.add(counts);
          read.put(table.name(), table);
        } catch (IOException e) {
          problems.add(String.valueOf(e.getMessage()));
        }
      }
    }
    problems.addAll(TableChecks.problems(counted));
    problems.addAll(expectations.problems(read));
    return problems.stream().map(Printable::of).toList();
  }
}
