package org.frametrace.bench.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.frametrace.model.Digest;

/** Writes the demonstration corpus: {@code java … DemoCorpus corpora/demo}. */
public final class DemoCorpus {

  private static final List<String> METADATA =
      List.of(
          "file",
          "title",
          "year",
          "reference_year",
          "issuer",
          "series",
          "genre",
          "region",
          "country",
          "language",
          "voice",
          "url",
          "licence",
          "sha256");

  private DemoCorpus() {}

  /** Writes the corpus into the folder that is the one argument. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(
          "expected one argument, the folder of the corpus, found " + arguments.length);
    }
    Path folder = Path.of(arguments[0]);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.write(path, file.getValue());
    }
  }

  /** Returns all files of the corpus: path in its folder, with {@code /}, to content. */
  public static SortedMap<String, byte[]> files() {
    List<Plan> plans = Plan.all();
    Author author = new Author();
    Map<String, byte[]> documents = new LinkedHashMap<>();
    for (Plan plan : plans) {
      byte[] copied = documents.get(plan.original());
      documents.put(
          plan.file(),
          copied != null ? copied : Typesetter.of(plan.file()).typeset(plan, author.write(plan)));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    documents.forEach((file, content) -> files.put("documents/" + file, content));
    files.put("metadata.csv", csv(metadata(plans, documents)));
    files.put("planted.csv", csv(planted(plans)));
    files.put("planted_by_year.csv", csv(plantedByYear(plans)));
    return files;
  }

  private static List<List<String>> metadata(List<Plan> plans, Map<String, byte[]> documents) {
    List<List<String>> rows = new ArrayList<>(List.of(METADATA));
    for (Plan plan : plans) {
      byte[] content = documents.get(plan.file());
      if (plan.unlisted() || content == null) {
        continue;
      }
      List<String> row = new ArrayList<>();
      for (String column : METADATA) {
        row.add(
            switch (column) {
              case "url" -> "";
              case "licence" -> "CC0-1.0";
              case "sha256" -> Digest.of(content).hex();
              default -> plan.get(column);
            });
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> planted(List<Plan> plans) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("file", "year", "issuer", "series", "frame", "hits"));
    for (Plan plan : plans) {
      if (plan.measured()) {
        plan.planted()
            .forEach(
                (frame, hits) ->
                    rows.add(
                        List.of(
                            plan.file(),
                            plan.get("year"),
                            plan.get("issuer"),
                            plan.get("series"),
                            frame,
                            hits.toString())));
      }
    }
    return rows;
  }

  private static List<List<String>> plantedByYear(List<Plan> plans) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("year", "frame", "documents", "documents_with_hits", "hits"));
    SortedMap<String, List<Plan>> years = new TreeMap<>();
    for (Plan plan : plans) {
      if (plan.measured()) {
        years.computeIfAbsent(plan.get("year"), year -> new ArrayList<>()).add(plan);
      }
    }
    years.forEach(
        (year, all) -> {
          for (String frame : Plan.FRAMES) {
            int[] hits = all.stream().mapToInt(p -> p.planted().getOrDefault(frame, 0)).toArray();
            long with = Arrays.stream(hits).filter(n -> n > 0).count();
            int sum = Arrays.stream(hits).sum();
            rows.add(
                List.of(
                    year,
                    frame,
                    Integer.toString(all.size()),
                    Long.toString(with),
                    Integer.toString(sum)));
          }
        });
    return rows;
  }

  private static byte[] csv(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
