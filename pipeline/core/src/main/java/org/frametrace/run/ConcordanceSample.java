package org.frametrace.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Digest;

/**
 * Draws some hits of each frame for the report, in memory that does not grow with the corpus.
 *
 * <p>Each hit has a number made of the seed and its name, and those with the smallest numbers are
 * drawn. So every hit has the same chance, the draw does not depend on the order of the documents,
 * and a new document changes few lines.
 */
final class ConcordanceSample {

  private record Drawn(String number, ConcordanceLine line) {}

  private final long seed;
  private final int perFrame;
  private final SortedMap<String, PriorityQueue<Drawn>> byFrame = new TreeMap<>();

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
    PriorityQueue<Drawn> drawn =
        byFrame.computeIfAbsent(
            line.hit().frame(),
            frame -> new PriorityQueue<>(Comparator.comparing(Drawn::number).reversed()));
    drawn.add(new Drawn(number, line));
    if (drawn.size() > perFrame) {
      drawn.remove();
    }
  }

  /** Returns the drawn lines by frame, each frame's by year, document and place. */
  SortedMap<String, List<ConcordanceLine>> lines() {
    SortedMap<String, List<ConcordanceLine>> lines = new TreeMap<>();
    byFrame.forEach(
        (frame, drawn) -> {
          List<ConcordanceLine> sorted = new ArrayList<>(drawn.stream().map(Drawn::line).toList());
          sorted.sort(
              Comparator.comparingInt((ConcordanceLine line) -> line.year().orElse(0))
                  .thenComparing(ConcordanceLine::document)
                  .thenComparingInt(line -> line.hit().tokens().start()));
          lines.put(frame, sorted);
        });
    return lines;
  }
}
