package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.lexicon.Nesting;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Mentions;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;
import org.frametrace.tables.FrameTables;

/**
 * What counts in a study, and how a document is counted. Each document is counted for itself.
 *
 * @param zones the zones that are measured
 * @param level the widest level of entries that counts
 * @param overlap which matches count that share a token: how the hits were found
 * @param frames the frames that have an entry of such a level
 * @param compared the frames whose shares are taken of one another; some of {@code frames}
 * @param families the frames that a total is made of, by the name of the total, which ends in
 *     {@value FrameTables#TOTAL_SUFFIX}; all of them in {@code frames}
 */
public record Counting(
    Set<Zone> zones,
    Level level,
    Overlap overlap,
    SortedSet<String> frames,
    SortedSet<String> compared,
    SortedMap<String, SortedSet<String>> families) {

  public Counting {
    zones = Set.copyOf(zones);
    frames = Collections.unmodifiableSortedSet(new TreeSet<>(frames));
    compared = Collections.unmodifiableSortedSet(new TreeSet<>(compared));
    if (!frames.containsAll(compared)) {
      throw new IllegalArgumentException(
          "shares are taken of frames that are counted, found " + compared + " of " + frames);
    }
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    for (Map.Entry<String, SortedSet<String>> family : families.entrySet()) {
      if (!frames.containsAll(family.getValue())) {
        throw new IllegalArgumentException(
            "a total is of frames that are counted, found " + family + " of " + frames);
      }
      copy.put(
          family.getKey(), Collections.unmodifiableSortedSet(new TreeSet<>(family.getValue())));
    }
    families = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Returns how a study counts.
   *
   * @param zones the zones that are measured
   * @param level the widest level of entries that counts
   * @param overlap which matches count that share a token
   * @param compared the frames whose shares are taken of one another; empty for all
   * @param entries the entries of all lexicons, of every level
   * @param nesting which frames lie within which
   */
  public static Counting of(
      Set<Zone> zones,
      Level level,
      Overlap overlap,
      List<String> compared,
      List<EntryInfo> entries,
      Nesting nesting) {
    SortedSet<String> frames = new TreeSet<>();
    for (EntryInfo entry : entries) {
      if (level.includes(entry.level())) {
        frames.add(entry.frame());
      }
    }
    SortedMap<String, SortedSet<String>> families = new TreeMap<>();
    nesting
        .families(frames)
        .forEach((parent, family) -> families.put(parent + FrameTables.TOTAL_SUFFIX, family));
    return new Counting(
        zones,
        level,
        overlap,
        frames,
        compared.isEmpty() ? frames : new TreeSet<>(compared),
        families);
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
    SortedMap<String, List<Span>> spans = new TreeMap<>();
    List<Hit> shared = new ArrayList<>();
    for (Hit hit : found.hits()) {
      if (!counts(hit)) {
        continue;
      }
      requireKnown(hit);
      entries.merge(new EntryKey(hit.frame(), hit.entry()), 1L, Long::sum);
      hits.merge(hit.frame(), 1L, Long::sum);
      spans.computeIfAbsent(hit.frame(), frame -> new ArrayList<>()).add(hit.tokens());
      Set<Integer> ofFrame = sentences.computeIfAbsent(hit.frame(), frame -> new HashSet<>());
      if (!found.shortSentences().contains(hit.sentence())) {
        ofFrame.add(hit.sentence());
      }
      if (compared.contains(hit.frame())) {
        shared.add(hit);
      }
    }
    SortedMap<String, Long> mentions = Mentions.divide(shared, hit -> List.of(hit.frame()));
    SortedMap<String, FrameCounts> counts = new TreeMap<>();
    hits.forEach(
        (frame, n) ->
            counts.put(
                frame,
                new FrameCounts(
                    n,
                    sentences.getOrDefault(frame, Set.of()).size(),
                    mentions.getOrDefault(frame, 0L))));
    families.forEach(
        (total, family) ->
            total(family, spans, sentences).ifPresent(sum -> counts.put(total, sum)));
    ZoneSize size = found.size(zones);
    return new DocumentCounts(
        document.id(), document.metadata(), size.words(), size.sentences(), counts, entries);
  }

  /** Returns the counts of some frames together; nothing if none of them stands there. */
  private static Optional<FrameCounts> total(
      Set<String> family, Map<String, List<Span>> spans, Map<String, Set<Integer>> sentences) {
    List<Span> all = new ArrayList<>();
    Set<Integer> inSentences = new HashSet<>();
    for (String frame : family) {
      all.addAll(spans.getOrDefault(frame, List.of()));
      inSentences.addAll(sentences.getOrDefault(frame, Set.of()));
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrameCounts(Places.count(all), inSentences.size(), 0));
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
