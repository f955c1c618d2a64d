package org.frametrace.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;

/**
 * Counts every entry and every mask of a lexicon in texts, of all levels: what it finds, and what
 * is left of that after masks and the overlap policy. For one thread.
 */
public final class LexiconCount {

  /** The frame under which masks are counted. */
  public static final String MASKS = "mask";

  private final Matcher counting;
  private final Matcher matching;
  private final Set<Zone> zones;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private int documents;

  /**
   * What one entry or mask came to.
   *
   * @param frame its frame; {@value #MASKS} for a mask
   * @param id its id
   * @param level its level, as tables write it; empty for a mask
   * @param pattern what it looks for
   * @param matches where it stands, before masks and overlaps
   * @param hits what counts of these; for a mask with a name, what is listed under the name
   * @param documents documents with a match
   */
  public record Row(
      String frame,
      String id,
      String level,
      String pattern,
      long matches,
      long hits,
      int documents) {

    private Row with(long moreMatches, long moreHits) {
      return new Row(
          frame,
          id,
          level,
          pattern,
          matches + moreMatches,
          hits + moreHits,
          documents + (moreMatches > 0 ? 1 : 0));
    }
  }

  /**
   * Creates a count.
   *
   * @param overlap which matches count that share a token
   * @param zones the zones that are counted
   */
  public LexiconCount(Lexicon lexicon, Overlap overlap, Set<Zone> zones) {
    this.zones = Set.copyOf(zones);
    this.counting = Matcher.of(lexicon, Level.WIDE, overlap);
    List<Entry> all = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      all.add(entry);
      rows.put(
          entry.id(),
          new Row(
              entry.frame(), entry.id(), entry.level().label(), entry.pattern().text(), 0, 0, 0));
    }
    for (Mask mask : lexicon.masks()) {
      all.add(new Entry(mask.id(), MASKS, Level.NARROW, mask.pattern(), "", ""));
      rows.put(mask.id(), new Row(MASKS, mask.id(), "", mask.pattern().text(), 0, 0, 0));
    }
    this.matching =
        Matcher.of(
            new Lexicon(all, List.of(), lexicon.sets(), lexicon.spelling()),
            Level.WIDE,
            Overlap.ALL);
  }

  /** Counts a document. */
  public void add(DocumentId id, AnnotatedDocument document) {
    documents++;
    Map<String, Long> hits = byEntry(counting, id, document);
    byEntry(matching, id, document)
        .forEach(
            (entry, found) ->
                rows.computeIfPresent(
                    entry, (same, row) -> row.with(found, hits.getOrDefault(entry, 0L))));
  }

  /** Returns a row for every entry, in the order of the files, and then for every mask. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** Returns how many documents were counted. */
  public int documents() {
    return documents;
  }

  private Map<String, Long> byEntry(Matcher matcher, DocumentId id, AnnotatedDocument document) {
    Map<String, Long> counts = new TreeMap<>();
    for (Hit hit : matcher.match(id, document, zones).hits()) {
      if (zones.contains(hit.zone())) {
        counts.merge(hit.entry(), 1L, Long::sum);
      }
    }
    return counts;
  }
}
