package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.NearWords;
import org.frametrace.model.SentenceBand;
import org.frametrace.model.SentenceBands;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;

/** Builds a measured document whose hits are known. */
final class PlantedDocument {

  private static final int SENTENCE = 20;

  private final String id;
  private final int body;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final EnumMap<Zone, ZoneSize> sizes = new EnumMap<>(Zone.class);
  private final List<Hit> hits = new ArrayList<>();
  private final SortedMap<Integer, String> words = new TreeMap<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();

  PlantedDocument(String id, int words) {
    this.id = id;
    this.body = words;
    sizes.put(Zone.BODY, new ZoneSize(words, words / SENTENCE));
  }

  /** Returns whether the id ends in {@code -number.txt}. */
  boolean isNumber(int number) {
    return id.endsWith("-" + number + ".txt");
  }

  PlantedDocument column(String name, String value) {
    columns.put(name, value);
    return this;
  }

  PlantedDocument zone(Zone zone, int words) {
    sizes.put(zone, new ZoneSize(words, words / SENTENCE));
    return this;
  }

  /** Plants a narrow hit in the body: token and word counts agree there. */
  PlantedDocument hit(String frame, String entry, int word) {
    return hit(frame, entry, Level.NARROW, Zone.BODY, word);
  }

  PlantedDocument hit(String frame, String entry, Level level, Zone zone, int word) {
    int position = zone == Zone.BODY ? word : -1;
    hits.add(
        new Hit(frame, entry, level, word / SENTENCE, new Span(word, word + 2), zone, position));
    return this;
  }

  /** Plants a content word near a hit. */
  PlantedDocument word(String lemma, int token) {
    words.put(token, lemma);
    return lemmas(lemma, 1);
  }

  /** Plants a content word so often, away from hits. */
  PlantedDocument lemmas(String lemma, int count) {
    counts.merge(lemma, count, Integer::sum);
    return this;
  }

  private NearWords near() {
    List<String> lemmas = List.copyOf(counts.keySet());
    return new NearWords(
        lemmas,
        counts.values().stream().mapToInt(n -> n).toArray(),
        words.keySet().stream().mapToInt(token -> token).toArray(),
        words.keySet().stream().mapToInt(token -> token / SENTENCE).toArray(),
        words.values().stream().mapToInt(lemmas::indexOf).toArray());
  }

  private SentenceBands bands() {
    return SentenceBands.of(Collections.nCopies(body / SENTENCE, SentenceBand.MIDDLE));
  }

  MeasuredDocument build() {
    return new MeasuredDocument(
            new DocumentMetadata(columns),
            new DocumentHits(new DocumentId(id), sizes, hits, new TreeSet<>(), bands()))
        .with(near());
  }
}
