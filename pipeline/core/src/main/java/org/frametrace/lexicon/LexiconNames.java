package org.frametrace.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The frames and entries of all lexicons that lie beside those of a study: what a claim may speak
 * of though the study does not count it.
 *
 * @param names frames and ids of entries
 */
public record LexiconNames(Set<String> names) {

  private static final long LARGEST_FILE = 4_000_000;
  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  public LexiconNames {
    names = Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** Reads the names in the folders of some files; whatever is no lexicon is passed over. */
  public static LexiconNames beside(List<Path> files) throws IOException {
    Set<Path> folders = new TreeSet<>();
    files.forEach(file -> folders.add(file.toAbsolutePath().normalize().resolveSibling("")));
    Set<String> names = new TreeSet<>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.csv")) {
        for (Path table : tables) {
          if (Files.isRegularFile(table) && Files.size(table) <= LARGEST_FILE) {
            read(table, names);
          }
        }
      }
    }
    return new LexiconNames(names);
  }

  private static void read(Path table, Set<String> names) throws IOException {
    try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, WITH_HEADER)) {
      if (!rows.getHeaderNames().containsAll(List.of("frame", "id", "pattern"))) {
        return;
      }
      for (CSVRecord row : rows) {
        if (row.isConsistent()) {
          names.add(row.get("frame"));
          names.add(row.get("id"));
        }
      }
    } catch (IllegalArgumentException | UncheckedIOException notALexicon) {
      // A study that uses this file says what is wrong with it; to this one it is nothing.
      return;
    }
  }
}
