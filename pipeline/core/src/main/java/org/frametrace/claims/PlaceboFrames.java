package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/**
 * Frames that mean nothing, as large and as frequent as those of a claim. Each lexicon entry of the
 * claim that was found is replaced by an entry of a frame that the claim does not speak of, drawn
 * by lot from the {@value #NEAREST} that stand in most nearly as many documents. Its hits are then
 * taken for those of the claim's entry, and the claim's own are dropped; nothing is matched again.
 *
 * <p>The entries speak of other matters of the same field, so they share what documents have in
 * common, such as their length and how much they speak of migration at all. A claim that placebos
 * support too may be about that.
 */
final class PlaceboFrames {

  private static final int NEAREST = 10;

  /** Words that single claims ask for are no frames that another claim might have asked for. */
  private static final String OF_CLAIMS = "claims_";

  /** An entry of a frame. */
  private record Entry(String frame, String id) implements Comparable<Entry> {

    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::frame).thenComparing(Entry::id);

    static Entry of(Hit hit) {
      return new Entry(hit.frame(), hit.entry());
    }

    /** Returns the outermost frame: {@code callon} of {@code callon.enrolment}. */
    String family() {
      int dot = frame.indexOf('.');
      return dot < 0 ? frame : frame.substring(0, dot);
    }

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Entry, Integer> own;
  private final SortedMap<Entry, Integer> others;

  private PlaceboFrames(SortedMap<Entry, Integer> own, SortedMap<Entry, Integer> others) {
    this.own = own;
    this.others = others;
  }

  /** Counts in how many of the documents each entry stands. */
  static PlaceboFrames of(List<Terms> terms, List<MeasuredDocument> documents) {
    SortedMap<Entry, Integer> own = new TreeMap<>();
    SortedMap<Entry, Integer> others = new TreeMap<>();
    for (MeasuredDocument document : documents) {
      Set<Entry> counted = new HashSet<>();
      for (Hit hit : document.hits().hits()) {
        if (counted.add(Entry.of(hit))) {
          boolean asked = terms.stream().anyMatch(some -> some.contains(hit));
          if (asked || !hit.isName()) {
            (asked ? own : others).merge(Entry.of(hit), 1, Integer::sum);
          }
        }
      }
    }
    Set<String> families = new HashSet<>();
    own.keySet().forEach(entry -> families.add(entry.family()));
    others
        .keySet()
        .removeIf(
            entry ->
                own.containsKey(entry)
                    || families.contains(entry.family())
                    || entry.frame().startsWith(OF_CLAIMS));
    return new PlaceboFrames(own, others);
  }

  /** Returns whether there are as many other entries as the claim has. */
  boolean isPossible() {
    return !own.isEmpty() && others.size() >= own.size();
  }

  /** Returns the documents with the hits of other entries in place of the claim's. */
  List<MeasuredDocument> draw(List<MeasuredDocument> documents, Random random) {
    Map<Entry, Entry> standsFor = new HashMap<>();
    List<Entry> rarestLast = new ArrayList<>(own.keySet());
    rarestLast.sort(
        Comparator.<Entry>comparingInt(entry -> -own.getOrDefault(entry, 0))
            .thenComparing(Comparator.naturalOrder()));
    for (Entry entry : rarestLast) {
      double wanted = Math.log(own.getOrDefault(entry, 0));
      List<Entry> nearest =
          others.keySet().stream()
              .filter(other -> !standsFor.containsKey(other))
              .sorted(
                  Comparator.<Entry>comparingDouble(
                          other -> Math.abs(Math.log(others.getOrDefault(other, 1)) - wanted))
                      .thenComparing(Comparator.naturalOrder()))
              .limit(NEAREST)
              .toList();
      standsFor.put(nearest.get(random.nextInt(nearest.size())), entry);
    }
    return documents.stream().map(document -> replaced(document, standsFor)).toList();
  }

  private MeasuredDocument replaced(MeasuredDocument document, Map<Entry, Entry> standsFor) {
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : document.hits().hits()) {
      Entry entry = standsFor.get(Entry.of(hit));
      if (entry != null) {
        hits.add(
            new Hit(
                entry.frame(),
                entry.id(),
                hit.level(),
                hit.sentence(),
                hit.tokens(),
                hit.zone(),
                hit.word(),
                hit.attributes()));
      } else if (!own.containsKey(Entry.of(hit))) {
        hits.add(hit);
      }
    }
    DocumentHits old = document.hits();
    return document.with(
        new DocumentHits(old.document(), old.sizes(), hits, old.shortSentences(), old.bands()));
  }
}
