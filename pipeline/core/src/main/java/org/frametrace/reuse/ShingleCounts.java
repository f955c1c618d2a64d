package org.frametrace.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.model.DocumentId;

/**
 * Counts exactly in how many documents shingles stand, and of which series and years. A shingle
 * counts once a document. Documents are added one by one; reading is safe for several threads while
 * nobody adds.
 */
final class ShingleCounts {

  private static final int TWO_YEARS = 2;

  private final RecycledRule rule;
  private final ShingleTable table = new ShingleTable();
  private final Map<Long, Integer> inSeries = new HashMap<>();
  private int[] documents = new int[1024];
  private int[] lastDocument = new int[1024];

  /** The first two years that a shingle was seen in, and 0; then whether there was a third. */
  private int[] years = new int[1024 * TWO_YEARS];

  private boolean[] thirdYear = new boolean[1024];
  private int added;

  ShingleCounts(RecycledRule rule) {
    this.rule = rule;
  }

  /** Counts the shingles of a document that begin at some positions. */
  void add(DocumentId id, Words words, int[] positions) {
    added++;
    int series = rule.series(id);
    int year = rule.year(id);
    for (int position : positions) {
      int shingle = table.add(words, position);
      if (shingle >= documents.length) {
        widen();
      }
      if (lastDocument[shingle] != added) {
        lastDocument[shingle] = added;
        documents[shingle]++;
        if (series != RecycledRule.NO_SERIES) {
          inSeries.merge(key(shingle, series), 1, Integer::sum);
        }
        note(shingle, year);
      }
    }
  }

  private void note(int shingle, int year) {
    int first = TWO_YEARS * shingle;
    if (year == 0 || years[first] == year || years[first + 1] == year) {
      return;
    }
    if (years[first] == 0) {
      years[first] = year;
    } else if (years[first + 1] == 0) {
      years[first + 1] = year;
    } else {
      thirdYear[shingle] = true;
    }
  }

  private void widen() {
    int length = Math.multiplyExact(2, documents.length);
    documents = Arrays.copyOf(documents, length);
    lastDocument = Arrays.copyOf(lastDocument, length);
    years = Arrays.copyOf(years, Math.multiplyExact(TWO_YEARS, length));
    thirdYear = Arrays.copyOf(thirdYear, length);
  }

  private static long key(int shingle, int series) {
    return (long) shingle << 32 | series;
  }

  /** Returns the number of a shingle if it is recycled, or {@link ShingleTable#ABSENT}. */
  int recycled(Words words, int position) {
    int shingle = table.find(words, position);
    return shingle != ShingleTable.ABSENT && isRecycled(shingle) ? shingle : ShingleTable.ABSENT;
  }

  private boolean isRecycled(int shingle) {
    return rule.recycledInCorpus(documents[shingle], years(shingle))
        || !seriesOf(shingle).isEmpty();
  }

  private int years(int shingle) {
    int first = TWO_YEARS * shingle;
    return (years[first] == 0 ? 0 : 1)
        + (years[first + 1] == 0 ? 0 : 1)
        + (thirdYear[shingle] ? 1 : 0);
  }

  /** Returns the series in which a shingle is recycled, in order of their names. */
  List<String> seriesOf(int shingle) {
    List<String> names = new ArrayList<>();
    for (int series = 0; series < rule.seriesCount(); series++) {
      if (rule.recycledInSeries(series, inSeries.getOrDefault(key(shingle, series), 0))) {
        names.add(rule.seriesName(series));
      }
    }
    return names;
  }

  /** Returns in how many documents a shingle stands. */
  int documents(int shingle) {
    return documents[shingle];
  }

  /** Returns how many shingles were counted. */
  int size() {
    return table.size();
  }
}
