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
import org.frametrace.study.Study;
import org.frametrace.tables.CsvReader;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;
import org.frametrace.tables.TableDefinitions;

/**
 * Checks the finished results of a study: every file is what the run wrote, tables that count the
 * same agree, and the numbers are those that the study expects.
 */
public final class Verification {

  /** Too large to be held at once, and counted in other tables. */
  private static final List<TableDefinition> STREAMED = List.of(DocumentTables.HITS_ELSEWHERE);

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
    SortedMap<String, Table> tables = new TreeMap<>();
    Path folder = output.resolve("tables");
    for (TableDefinition definition : TableDefinitions.ALL) {
      if (!STREAMED.contains(definition) && Files.exists(folder.resolve(definition.fileName()))) {
        try {
          tables.put(definition.name(), CsvReader.read(folder, definition));
        } catch (IOException e) {
          problems.add(String.valueOf(e.getMessage()));
        }
      }
    }
    problems.addAll(TableChecks.problems(List.copyOf(tables.values())));
    problems.addAll(Expectations.problems(study.expect(), tables));
    return problems;
  }
}
