package org.frametrace.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.frametrace.model.DocumentId;
import org.frametrace.model.StageOutcome;

/**
 * Writes {@code log.jsonl}: one line of JSON an event, with the time. Times stand here and in
 * run.json, and nowhere in the tables, because tables of two runs are the same byte for byte. Safe
 * for use by several threads.
 */
final class EventLog implements AutoCloseable {

  private final BufferedWriter writer;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();

  EventLog(Path file, Clock clock) throws IOException {
    this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.clock = clock;
  }

  /** Notes what a stage made of a document, and how long it took. */
  void outcome(DocumentId document, StageOutcome outcome, Duration spent) throws IOException {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("document", document.path());
    event.put("stage", outcome.stage().label());
    event.put("outcome", outcome.label());
    if (outcome.failure().isPresent()) {
      event.put("reason", outcome.failure().get().reason().label());
      event.put("detail", outcome.failure().get().detail());
    }
    event.put("millis", spent.toMillis());
    write(event);
  }

  /** Notes something that a person may want to know about the run. */
  void notice(String message) throws IOException {
    write(Map.of("notice", message));
  }

  private synchronized void write(Map<String, ?> fields) throws IOException {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    event.putAll(fields);
    writer.write(json.writeValueAsString(event));
    writer.write('\n');
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
  }
}
