package org.frametrace.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.study.ReuseSettings;

/**
 * Says in how many documents a shingle must stand to be recycled.
 *
 * <p>A series is judged if it has at least five documents; a shingle is recycled if it stands in
 * the study's share of them and in at least three: in two, one document may quote the other. Over
 * all documents it is recycled if it stands in the study's share of them, in at least five, and in
 * documents of at least three years, or of as many as there are.
 */
final class RecycledRule {

  /** Stands for documents of no series, or of one that is not judged. */
  static final int NO_SERIES = -1;

  private static final int SMALLEST_SERIES = 5;
  private static final int FEWEST_OF_SERIES = 3;
  private static final int FEWEST = 5;
  private static final int FEWEST_YEARS = 3;

  private final List<String> series = new ArrayList<>();
  private final List<Integer> neededInSeries = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<DocumentId, ListedDocument> documents = new HashMap<>();
  private final int needed;
  private final int neededYears;

  RecycledRule(List<ListedDocument> documents, ReuseSettings settings) {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    Set<Integer> years = new HashSet<>();
    for (ListedDocument document : documents) {
      this.documents.put(document.id(), document);
      sizes.merge(document.metadata().get("series"), 1, Integer::sum);
      document.metadata().year().ifPresent(years::add);
    }
    sizes.remove("");
    sizes.forEach(
        (name, size) -> {
          if (size >= SMALLEST_SERIES) {
            numbers.put(name, series.size());
            series.add(name);
            neededInSeries.add(share(settings.seriesShare(), size, FEWEST_OF_SERIES));
          }
        });
    needed = share(settings.corpusShare(), documents.size(), FEWEST);
    neededYears = Math.min(FEWEST_YEARS, years.size());
  }

  /** The least whole number of documents that is the share, whatever rounding does to it. */
  private static int share(double share, int documents, int fewest) {
    return Math.max(fewest, (int) Math.ceil(share * documents - 1e-9));
  }

  /** Returns the least number of documents with which any shingle is recycled. */
  int fewest() {
    return neededInSeries.stream().mapToInt(n -> n).reduce(needed, Math::min);
  }

  /** Returns the number of the series of a document, or {@link #NO_SERIES}. */
  int series(DocumentId document) {
    return numbers.getOrDefault(listed(document).metadata().get("series"), NO_SERIES);
  }

  /** Returns the year of a document, or 0. */
  int year(DocumentId document) {
    return listed(document).metadata().year().orElse(0);
  }

  private ListedDocument listed(DocumentId document) {
    ListedDocument listed = documents.get(document);
    if (listed == null) {
      throw new IllegalArgumentException("the rule was not made for " + document);
    }
    return listed;
  }

  /** Returns how many series are judged. */
  int seriesCount() {
    return series.size();
  }

  String seriesName(int number) {
    return series.get(number);
  }

  boolean recycledInSeries(int number, int inSeries) {
    return inSeries >= neededInSeries.get(number);
  }

  boolean recycledInCorpus(int inDocuments, int inYears) {
    return inDocuments >= needed && inYears >= neededYears;
  }
}
