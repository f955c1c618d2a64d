package org.frametrace.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;

/** Finds duplicates and recycled words in the plainest way: all pairs, all shingles in a map. */
final class SlowReuse {

  private SlowReuse() {}

  static Set<String> shingles(List<String> words, int length) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + length)));
    }
    return shingles;
  }

  static double similarity(List<String> one, List<String> other) {
    Set<String> a = shingles(one, 5);
    Set<String> all = new HashSet<>(a);
    all.addAll(shingles(other, 5));
    a.retainAll(shingles(other, 5));
    return (double) a.size() / all.size();
  }

  /** Duplicates by id, with the similarity to the most similar document that is kept. */
  static SortedMap<DocumentId, Double> duplicates(MemoryDocuments corpus) {
    List<ListedDocument> order = new ArrayList<>(corpus.listed());
    order.sort(
        Comparator.comparingInt((ListedDocument d) -> d.metadata().year().orElse(9999))
            .thenComparingInt(d -> d.metadata().language().equals("en") ? 0 : 1)
            .thenComparing(d -> d.id().path()));
    List<DocumentId> kept = new ArrayList<>();
    SortedMap<DocumentId, Double> duplicates = new TreeMap<>();
    for (ListedDocument document : order) {
      List<String> words = corpus.words(document.id());
      if (words.size() < 50) {
        continue;
      }
      double best =
          kept.stream().mapToDouble(k -> similarity(words, corpus.words(k))).max().orElse(0);
      if (best >= 0.85) {
        duplicates.put(document.id(), best);
      } else {
        kept.add(document.id());
      }
    }
    return duplicates;
  }

  /** Positions of recycled words by document; documents without any are left out. */
  static SortedMap<DocumentId, BitSet> recycled(
      MemoryDocuments corpus, Set<DocumentId> duplicates) {
    Map<String, Set<ListedDocument>> where = new HashMap<>();
    Map<String, Integer> seriesSize = new HashMap<>();
    Set<Integer> years = new HashSet<>();
    int documents = 0;
    for (ListedDocument document : corpus.listed()) {
      if (!duplicates.contains(document.id())) {
        documents++;
        document.metadata().year().ifPresent(years::add);
        seriesSize.merge(document.metadata().get("series"), 1, Integer::sum);
        for (String shingle : shingles(corpus.words(document.id()), 8)) {
          where.computeIfAbsent(shingle, s -> new HashSet<>()).add(document);
        }
      }
    }
    SortedMap<DocumentId, BitSet> recycled = new TreeMap<>();
    for (ListedDocument document : corpus.listed()) {
      List<String> words = corpus.words(document.id());
      BitSet covered = new BitSet();
      for (int i = 0; i + 8 <= words.size(); i++) {
        Set<ListedDocument> all =
            where.getOrDefault(String.join(" ", words.subList(i, i + 8)), Set.of());
        if (isRecycled(all, documents, seriesSize, Math.min(3, years.size()))) {
          covered.set(i, i + 8);
        }
      }
      if (!covered.isEmpty()) {
        recycled.put(document.id(), covered);
      }
    }
    return recycled;
  }

  private static boolean isRecycled(
      Set<ListedDocument> in, int documents, Map<String, Integer> seriesSize, int neededYears) {
    Set<Integer> years = new HashSet<>();
    Map<String, Integer> bySeries = new HashMap<>();
    for (ListedDocument document : in) {
      document.metadata().year().ifPresent(years::add);
      bySeries.merge(document.metadata().get("series"), 1, Integer::sum);
    }
    if (in.size() >= 5 && 20 * in.size() >= documents && years.size() >= neededYears) {
      return true;
    }
    for (Map.Entry<String, Integer> series : bySeries.entrySet()) {
      int size = seriesSize.getOrDefault(series.getKey(), 0);
      boolean judged = !series.getKey().isEmpty() && size >= 5;
      if (judged && series.getValue() >= 3 && 5 * series.getValue() >= size) {
        return true;
      }
    }
    return false;
  }
}
