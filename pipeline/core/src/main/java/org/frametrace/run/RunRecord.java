package org.frametrace.run;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frametrace.model.Digest;

/**
 * The file {@code run.json}: what was run on what, and what came of it. It is written last, so a
 * run that was interrupted has none that fits its tables.
 */
public final class RunRecord {

  /** The file's name. */
  public static final String FILE_NAME = "run.json";

  private final JsonNode content;

  private RunRecord(JsonNode content) {
    this.content = content;
  }

  /** Returns the record in a folder of results; nothing if there is none that can be read. */
  public static Optional<RunRecord> read(Path output) {
    try {
      return Optional.of(
          new RunRecord(
              new ObjectMapper().readTree(Files.readAllBytes(output.resolve(FILE_NAME)))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes a record. */
  static void write(Path output, Map<String, ?> values) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    String text = new ObjectMapper().writer(printer).writeValueAsString(values) + "\n";
    Path part = output.resolve(FILE_NAME + ".part");
    Files.writeString(part, text, StandardCharsets.UTF_8);
    Files.move(
        part,
        output.resolve(FILE_NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes the record, before the results that it speaks of change. */
  static void withdraw(Path output) throws IOException {
    Files.deleteIfExists(output.resolve(FILE_NAME));
  }

  /** Returns what names everything that the results depend on. */
  String state() {
    return content.path("state").asText();
  }

  /** Returns how far the run went. */
  String goal() {
    return content.path("goal").asText();
  }

  /** Returns a count of documents by its name: found, done, skipped, failed. */
  int documents(String name) {
    return content.path("documents").path(name).asInt();
  }

  /** Returns the words in the measured zones. */
  long words() {
    return content.path("words").asLong();
  }

  /** Returns in how many values documents disagree with their metadata. */
  int conflicts() {
    return content.path("conflicts").asInt();
  }

  /** Returns the digests of the results by path. */
  public Map<String, String> results() {
    Map<String, String> results = new TreeMap<>();
    content
        .path("results")
        .properties()
        .forEach(e -> results.put(e.getKey(), e.getValue().asText()));
    return results;
  }

  /** Returns the paths of results that are missing or are not what the run wrote. */
  public Map<String, String> damaged(Path output) throws IOException {
    Map<String, String> damaged = new TreeMap<>();
    for (Map.Entry<String, String> result : results().entrySet()) {
      Path file = output.resolve(result.getKey());
      if (!Files.isRegularFile(file)) {
        damaged.put(result.getKey(), "is missing");
      } else if (!Digest.of(file).hex().equals(result.getValue())) {
        damaged.put(result.getKey(), "is not what the run wrote");
      }
    }
    return damaged;
  }
}
