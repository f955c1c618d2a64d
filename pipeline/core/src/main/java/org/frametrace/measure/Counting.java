package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;

/**
 * What counts in a study, and how a document is counted. Each document is counted for itself.
 *
 * @param zones the zones that are measured
 * @param level the widest level of entries that counts
 * @param frames the frames that have an entry of such a level
 * @param compared the frames whose shares are taken of one another; some of {@code frames}
 */
public record Counting(
    Set<Zone> zones, Level level, SortedSet<String> frames, SortedSet<String> compared) {

  public Counting {
    zones = Set.copyOf(zones);
    frames = Collections.unmodifiableSortedSet(new TreeSet<>(frames));
    compared = Collections.unmodifiableSortedSet(new TreeSet<>(compared));
    if (!frames.containsAll(compared)) {
      throw new IllegalArgumentException(
          "shares are taken of frames that are counted, found " + compared + " of " + frames);
    }
  }

  /**
   * Returns how a study counts.
   *
   * @param zones the zones that are measured
   * @param level the widest level of entries that counts
   * @param compared the frames whose shares are taken of one another; empty for all
   * @param entries the entries of all lexicons, of every level
   */
  public static Counting of(
      Set<Zone> zones, Level level, List<String> compared, List<EntryInfo> entries) {
    SortedSet<String> frames = new TreeSet<>();
    for (EntryInfo entry : entries) {
      if (level.includes(entry.level())) {
        frames.add(entry.frame());
      }
    }
    return new Counting(
        zones, level, frames, compared.isEmpty() ? frames : new TreeSet<>(compared));
  }

  /** Returns whether a hit is in the counts: its zone is measured and its level is counted. */
  public boolean counts(Hit hit) {
    return zones.contains(hit.zone()) && level.includes(hit.level());
  }

  /**
   * Returns the counts of one document.
   *
   * @throws IllegalArgumentException if it has a hit of a frame that no entry has
   */
  public DocumentCounts count(MeasuredDocument document) {
    DocumentHits found = document.hits();
    SortedMap<EntryKey, Long> entries = new TreeMap<>();
    SortedMap<String, Long> hits = new TreeMap<>();
    SortedMap<String, Set<Integer>> sentences = new TreeMap<>();
    List<Hit> shared = new ArrayList<>();
    for (Hit hit : found.hits()) {
      if (!counts(hit)) {
        continue;
      }
      requireKnown(hit);
      entries.merge(new EntryKey(hit.frame(), hit.entry()), 1L, Long::sum);
      hits.merge(hit.frame(), 1L, Long::sum);
      Set<Integer> ofFrame = sentences.computeIfAbsent(hit.frame(), frame -> new HashSet<>());
      if (!found.shortSentences().contains(hit.sentence())) {
        ofFrame.add(hit.sentence());
      }
      if (compared.contains(hit.frame())) {
        shared.add(hit);
      }
    }
    SortedMap<String, Long> mentions = Mentions.divide(shared);
    SortedMap<String, FrameCounts> counts = new TreeMap<>();
    hits.forEach(
        (frame, n) ->
            counts.put(
                frame,
                new FrameCounts(
                    n,
                    sentences.getOrDefault(frame, Set.of()).size(),
                    mentions.getOrDefault(frame, 0L))));
    ZoneSize size = found.size(zones);
    return new DocumentCounts(
        document.id(), document.metadata(), size.words(), size.sentences(), counts, entries);
  }

  private void requireKnown(Hit hit) {
    if (!hit.isName() && !frames.contains(hit.frame())) {
      throw new IllegalArgumentException(
          "a hit of entry "
              + hit.entry()
              + " has the frame "
              + hit.frame()
              + ", which no entry has");
    }
  }
}
