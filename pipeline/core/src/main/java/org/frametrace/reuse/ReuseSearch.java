package org.frametrace.reuse;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Duplicate;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;
import org.frametrace.study.ReuseSettings;

/** Searches a corpus for duplicates and recycled passages. */
public final class ReuseSearch {

  /** Raise it when the search finds something else in the same documents. */
  public static final String VERSION = "2";

  private final ReuseSettings settings;
  private final Set<Zone> zones;
  private final DocumentWords documents;

  /**
   * Creates a search.
   *
   * @param settings what is sought
   * @param zones the zones that are compared
   * @param documents reads the documents
   */
  public ReuseSearch(ReuseSettings settings, Set<Zone> zones, DocumentWords documents) {
    this.settings = settings;
    this.zones = Set.copyOf(zones);
    this.documents = documents;
  }

  /** Returns how often a search reads each document, beside those that it compares. */
  public static int readings(ReuseSettings settings) {
    return settings.leavesOut(ReuseSettings.Kind.RECYCLED) ? 4 : 1;
  }

  /**
   * Returns what the documents have more than once.
   *
   * @param listed the documents, in any order
   */
  public Reuse run(List<ListedDocument> listed) throws IOException, InterruptedException {
    boolean compare = settings.leavesOut(ReuseSettings.Kind.DUPLICATES);
    List<DocumentId> ids = listed.stream().map(ListedDocument::id).sorted().toList();
    MinHash minHash = new MinHash(compare ? Bands.of(settings.similarity()).length() : 0);
    Map<DocumentId, Fingerprint> fingerprints = new HashMap<>();
    documents.each(
        ids, (id, document) -> fingerprint(Words.of(document, zones), minHash), fingerprints::put);
    SortedMap<DocumentId, Duplicate> duplicates =
        compare ? duplicates(listed, fingerprints) : Collections.emptySortedMap();
    if (!settings.leavesOut(ReuseSettings.Kind.RECYCLED)) {
      return new Reuse(duplicates, Collections.emptySortedMap(), List.of());
    }
    List<ListedDocument> kept =
        listed.stream().filter(one -> !duplicates.containsKey(one.id())).toList();
    long words = fingerprints.values().stream().mapToLong(Fingerprint::words).sum();
    return recycled(duplicates, kept, ids, new ShingleFilter(words));
  }

  private static Fingerprint fingerprint(Words words, MinHash minHash) {
    long[] shingles = Shingles.distinct(Shingles.numbers(words, Shingles.SIMILARITY_WORDS));
    return new Fingerprint(words.size(), shingles.length, minHash.signature(shingles));
  }

  private SortedMap<DocumentId, Duplicate> duplicates(
      List<ListedDocument> listed, Map<DocumentId, Fingerprint> fingerprints) throws IOException {
    SortedMap<DocumentId, Duplicate> duplicates = new TreeMap<>();
    Translations.of(listed)
        .forEach(
            (id, original) ->
                duplicates.put(
                    id,
                    new Duplicate(original, Duplicate.Kind.TRANSLATION, OptionalDouble.empty())));
    List<ListedDocument> compared =
        listed.stream()
            .filter(one -> !duplicates.containsKey(one.id()))
            .sorted(ListedDocument.PREFERENCE)
            .toList();
    duplicates.putAll(
        new NearDuplicates(settings.similarity(), zones, documents).find(compared, fingerprints));
    return duplicates;
  }

  /** A document's words, and where shingles begin that may be recycled. */
  private record Found(Words words, int[] positions) {}

  private Reuse recycled(
      SortedMap<DocumentId, Duplicate> duplicates,
      List<ListedDocument> kept,
      List<DocumentId> all,
      ShingleFilter filter)
      throws IOException, InterruptedException {
    RecycledRule rule = new RecycledRule(kept, settings);
    List<DocumentId> ids = kept.stream().map(ListedDocument::id).sorted().toList();
    documents.each(
        ids,
        (id, document) ->
            Shingles.distinct(Shingles.numbers(Words.of(document, zones), Shingles.RECYCLED_WORDS)),
        (id, shingles) -> filter.add(shingles));
    int fewest = rule.fewest();
    ShingleCounts counts = new ShingleCounts(rule);
    documents.each(
        ids,
        (id, document) -> found(Words.of(document, zones), filter, fewest),
        (id, found) -> counts.add(id, found.words(), found.positions()));
    RecycledShingles shingles = counts.recycled();
    SortedMap<DocumentId, TokenRuns> recycled = new TreeMap<>();
    Passages passages = new Passages(counts);
    documents.each(
        all,
        (id, document) -> RecycledWords.of(Words.of(document, zones), filter, fewest, shingles),
        (id, words) -> {
          if (words.positions().length > 0) {
            recycled.put(id, words.runs());
            if (!duplicates.containsKey(id)) {
              passages.add(id, words);
            }
          }
        });
    return new Reuse(duplicates, recycled, passages.longest());
  }

  private static Found found(Words words, ShingleFilter filter, int fewest) {
    long[] numbers = Shingles.numbers(words, Shingles.RECYCLED_WORDS);
    int[] positions = new int[numbers.length];
    int size = 0;
    for (int position = 0; position < numbers.length; position++) {
      if (filter.mayReach(numbers[position], fewest)
          && !words.isName(position, Shingles.RECYCLED_WORDS)) {
        positions[size++] = position;
      }
    }
    return new Found(words, Arrays.copyOf(positions, size));
  }
}
