package org.frametrace.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.frametrace.claims.ClaimFiles;
import org.frametrace.model.Digest;
import org.frametrace.study.Study;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Column;
import org.frametrace.tables.CsvWriter;
import org.frametrace.tables.DataPackage;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;
import org.frametrace.tables.TableDefinitions;

/**
 * Writes the files of a run, each whole or not at all, and remembers their digests for run.json.
 */
final class ResultFiles {

  private final Path output;
  private final SortedMap<String, String> digests = new TreeMap<>();

  ResultFiles(Path output) {
    this.output = output;
  }

  /** Returns the folder of tables, which is there. */
  Path tables() throws IOException {
    return Files.createDirectories(output.resolve("tables"));
  }

  /** Writes tables and what describes them. The tables of hits are there already. */
  void write(Study study, List<Table> finished) throws IOException {
    for (Table table : finished) {
      CsvWriter.write(tables(), table);
    }
    List<TableDefinition> present =
        new ArrayList<>(List.of(DocumentTables.HITS, DocumentTables.HITS_ELSEWHERE));
    finished.forEach(table -> present.add(TableDefinition.of(table)));
    List<String> order = TableDefinitions.ALL.stream().map(TableDefinition::name).toList();
    present.sort(Comparator.comparingInt(table -> order.indexOf(table.name())));
    DataPackage.write(
        tables(), study.name(), study.title(), study.lexicons().overlap().label(), present);
    for (TableDefinition table : present) {
      remember("tables/" + table.fileName());
    }
    remember("tables/" + DataPackage.FILE_NAME);
  }

  /** Writes the evidence on one claim. */
  void writeEvidence(Table table) throws IOException {
    CsvWriter.write(Files.createDirectories(tables().resolve(ClaimFiles.FOLDER)), table);
    remember("tables/" + ClaimFiles.FOLDER + "/" + TableDefinition.of(table).fileName());
  }

  /** Returns the folder of what the verdicts rest on. */
  private static Path claims(Path output) {
    return output.resolve("tables").resolve(ClaimFiles.FOLDER);
  }

  /**
   * Returns the sheets for people to fill in. They are no tables of the run, and no digest is kept
   * of them: what people write into them is no damage, but an input of the next run.
   */
  static ReadingSheets sheets(Path output) {
    return new ReadingSheets(claims(output));
  }

  /** Writes a file below the folder of results. */
  void write(String path, String text) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text, StandardCharsets.UTF_8);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    remember(path);
  }

  /**
   * Removes results of an earlier run that this one has not written: they would be taken for its
   * own. Files that no run writes are left alone.
   */
  void removeOthers() throws IOException {
    List<Path> known = new ArrayList<>();
    TableDefinitions.ALL.forEach(table -> known.add(Path.of("tables", table.fileName())));
    known.add(Path.of("report", "index.html"));
    Path figures = output.resolve("report").resolve("figures");
    if (Files.isDirectory(figures)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(figures, "*.svg")) {
        files.forEach(file -> known.add(output.relativize(file)));
      }
    }
    Path claims = claims(output);
    if (Files.isDirectory(claims)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(claims, "*.csv")) {
        for (Path file : files) {
          if (isEvidence(file)) {
            known.add(output.relativize(file));
          }
        }
      }
    }
    for (Path path : known) {
      if (!digests.containsKey(path.toString().replace('\\', '/'))) {
        Files.deleteIfExists(output.resolve(path));
      }
    }
  }

  /** A copy in which somebody has added a column is not the run's. */
  private static boolean isEvidence(Path file) throws IOException {
    String header =
        ClaimTables.CLAIM_EVIDENCE.columns().stream()
            .map(Column::name)
            .collect(Collectors.joining(",", "", "\r\n"));
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(header.length());
      return new String(start, StandardCharsets.UTF_8).equals(header);
    }
  }

  private void remember(String path) throws IOException {
    digests.put(path, Digest.of(output.resolve(path)).hex());
  }

  /** Returns the digests of what was written, by path below the folder of results. */
  SortedMap<String, String> digests() {
    return new TreeMap<>(digests);
  }
}
