package org.frametrace.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small study in a folder of its own, run through the program's own entry point. */
final class StudyFolder {

  private static final Path CONFIG =
      Path.of(System.getProperty("frametrace.root", "../..")).resolve("config").toAbsolutePath();

  final Path folder;
  final Path output;
  private final List<String> rows = new ArrayList<>();

  StudyFolder(Path folder) throws IOException {
    this.folder = folder;
    this.output = folder.resolve("out");
    Files.createDirectories(folder.resolve("corpus/documents"));
    study("");
  }

  /** What a command printed and its exit code. */
  record Printed(int code, String out, String err) {}

  /** Writes the study file, with further lines. */
  void study(String more) throws IOException {
    Files.writeString(
        studyFile(),
        String.format(
            Locale.ROOT,
            """
        schema: 1
        study: small
        title: A small study
        corpus: corpus
        lexicons:
          files: [%1$s/lexicons/migration_management.csv, %1$s/lexicons/rights_based.csv, %1$s/lexicons/development.csv, %1$s/lexicons/benefit_motto.csv, %1$s/lexicons/economic_utility.csv]
          masks: %1$s/lexicons/masks.csv
          sets: %1$s/lexicons/sets.csv
          spelling: %1$s/lexicons/spelling.csv
        measure:
          group-by: [issuer]
          replicates: 200
        claims: [%1$s/claims/georgi-2010.yaml, %1$s/claims/korneev-2017.yaml]
        %2$s
        """,
            CONFIG,
            more));
  }

  Path studyFile() {
    return folder.resolve("study.yaml");
  }

  Path document(String name) {
    return folder.resolve("corpus/documents").resolve(name);
  }

  /** Adds a text file with its row of metadata. */
  void add(String name, int year, String issuer, String language, String text) throws IOException {
    Files.writeString(document(name), text);
    rows.add('"' + name + "\"," + year + "," + issuer + "," + language);
    writeMetadata();
  }

  void writeMetadata() throws IOException {
    Files.writeString(
        folder.resolve("corpus/metadata.csv"),
        "file,year,issuer,language\n" + String.join("\n", rows) + "\n");
  }

  /** Runs a command on the study; options may follow. */
  Printed command(String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of(name, studyFile().toString()));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--output", output.toString()));
    return execute(arguments.toArray(String[]::new));
  }

  static Printed execute(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Frametrace.execute(
            new LocalAdapters(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Printed(code, out.toString(), err.toString());
  }

  /** Returns every table's bytes as text, by file name. */
  SortedMap<String, String> tables() throws IOException {
    return tables(output);
  }

  static SortedMap<String, String> tables(Path output) throws IOException {
    SortedMap<String, String> tables = new TreeMap<>();
    Path folder = output.resolve("tables");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tables.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return tables;
  }
}
