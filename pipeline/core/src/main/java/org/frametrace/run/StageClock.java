package org.frametrace.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.frametrace.model.Stage;

/**
 * Adds up how long each stage worked, and on how much. Times of several threads add, so a stage may
 * have worked longer than the run took. Safe for use by several threads.
 */
final class StageClock {

  private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);
  private final Map<Stage, LongAdder> words = new EnumMap<>(Stage.class);

  StageClock() {
    for (Stage stage : Stage.values()) {
      nanoseconds.put(stage, new LongAdder());
      words.put(stage, new LongAdder());
    }
  }

  /** Notes that a stage worked from a time, as {@link System#nanoTime()} gave it, until now. */
  long since(Stage stage, long start) {
    long spent = System.nanoTime() - start;
    nanoseconds(stage).add(spent);
    return spent;
  }

  /** Notes how many words a stage yielded. */
  void words(Stage stage, long count) {
    words.getOrDefault(stage, new LongAdder()).add(count);
  }

  private LongAdder nanoseconds(Stage stage) {
    return nanoseconds.getOrDefault(stage, new LongAdder());
  }

  /** Returns the time that a stage worked, in seconds, over all threads. */
  double seconds(Stage stage) {
    return nanoseconds(stage).sum() / 1e9;
  }

  /** Returns the words that a stage yielded. */
  long words(Stage stage) {
    return words.getOrDefault(stage, new LongAdder()).sum();
  }
}
