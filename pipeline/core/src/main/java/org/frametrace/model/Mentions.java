package org.frametrace.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Divides the places of a document among the frames that are compared.
 *
 * <p>Hits of one sentence that overlap, or that have at most one token between them, are one
 * mention. A mention of k frames counts 1/k for each, so that the shares of all frames sum to 1
 * however often their expressions coincide.
 */
public final class Mentions {

  /**
   * One mention. It is the least common multiple of 1 to 22, so that parts of a mention are whole
   * numbers and their sums exact and the same in any order. Where more than 22 frames meet in one
   * place, each part is rounded down, by less than one in ten million.
   */
  public static final long UNIT = 232_792_560;

  private static final int TOKENS_BETWEEN = 1;

  private static final Comparator<Hit> PLACE =
      Comparator.comparingInt(Hit::sentence)
          .thenComparingInt(hit -> hit.tokens().start())
          .thenComparingInt(hit -> hit.tokens().end());

  private Mentions() {}

  /**
   * Returns the part of each frame that has one, in units of {@link #UNIT}.
   *
   * @param hits in any order
   * @param framesOf the compared frames that a hit belongs to; a hit of none is passed over
   */
  public static SortedMap<String, Long> divide(
      Collection<Hit> hits, Function<Hit, List<String>> framesOf) {
    List<Hit> ordered = new ArrayList<>(hits);
    ordered.sort(PLACE);
    SortedMap<String, Long> parts = new TreeMap<>();
    SortedSet<String> mention = new TreeSet<>();
    int sentence = -1;
    int end = 0;
    for (Hit hit : ordered) {
      List<String> frames = framesOf.apply(hit);
      if (frames.isEmpty()) {
        continue;
      }
      if (hit.sentence() != sentence || hit.tokens().start() - end > TOKENS_BETWEEN) {
        close(mention, parts);
        sentence = hit.sentence();
        end = hit.tokens().end();
      }
      end = Math.max(end, hit.tokens().end());
      mention.addAll(frames);
    }
    close(mention, parts);
    return parts;
  }

  private static void close(SortedSet<String> mention, SortedMap<String, Long> parts) {
    for (String frame : mention) {
      parts.merge(frame, UNIT / mention.size(), Long::sum);
    }
    mention.clear();
  }
}
