package org.frametrace.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Digest;
import org.frametrace.statistics.Lot;

/** Draws some hits of each frame for the report, by a {@link Lot} of the seed and their names. */
final class ConcordanceSample {

  private final long seed;
  private final int perFrame;
  private final SortedMap<String, Lot<ConcordanceLine>> byFrame = new TreeMap<>();

  ConcordanceSample(long seed, int perFrame) {
    this.seed = seed;
    this.perFrame = perFrame;
  }

  /**
   * Offers a hit.
   *
   * @param id its name, {@link HitContext#id}
   */
  void offer(String id, ConcordanceLine line) {
    String number = Digest.of("concordance", Long.toString(seed), id).hex();
    byFrame.computeIfAbsent(line.hit().frame(), frame -> new Lot<>(perFrame)).offer(number, line);
  }

  /** Returns the drawn lines by frame, each frame's by year, document and place. */
  SortedMap<String, List<ConcordanceLine>> lines() {
    SortedMap<String, List<ConcordanceLine>> lines = new TreeMap<>();
    byFrame.forEach(
        (frame, drawn) -> {
          List<ConcordanceLine> sorted = new ArrayList<>(drawn.drawn());
          sorted.sort(
              Comparator.comparingInt((ConcordanceLine line) -> line.year().orElse(0))
                  .thenComparing(ConcordanceLine::document)
                  .thenComparingInt(line -> line.hit().tokens().start()));
          lines.put(frame, sorted);
        });
    return lines;
  }
}
