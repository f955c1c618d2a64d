package org.frametrace.reuse;

import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.frametrace.model.DocumentId;
import org.frametrace.model.SharedRuns;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;

/**
 * Finds which runs of words of documents stand in texts of another source, earlier or later.
 *
 * @param length words of a run
 * @param zones the zones that are compared
 * @param left what is left out of each document, such as recycled text
 * @param documents reads the documents
 */
public record RunSearch(
    int length, Set<Zone> zones, Function<DocumentId, TokenRuns> left, DocumentWords documents) {

  public RunSearch {
    zones = Set.copyOf(zones);
    if (length < 2) {
      throw new IllegalArgumentException("a run has two words or more, found " + length);
    }
  }

  /**
   * Returns the shared runs of each document that is asked about.
   *
   * @param source the years of the texts in which runs are looked for
   * @param asked the years of the documents that are asked about
   * @param words how many words the texts of the source have about
   */
  public SortedMap<DocumentId, SharedRuns> run(
      SortedMap<DocumentId, Integer> source, SortedMap<DocumentId, Integer> asked, long words)
      throws IOException, InterruptedException {
    RunYears years = new RunYears(words);
    documents.each(
        List.copyOf(source.keySet()),
        (id, document) ->
            Shingles.distinct(ContentRuns.numbers(document, zones, left.apply(id), length)),
        (id, numbers) -> {
          for (long number : numbers) {
            if (years.sees(number)) {
              years.add(number, year(source, id));
            }
          }
        });
    NavigableMap<DocumentId, SharedRuns> shared = new TreeMap<>();
    documents.each(
        List.copyOf(asked.keySet()),
        (id, document) ->
            shared(
                ContentRuns.numbers(document, zones, left.apply(id), length),
                year(asked, id),
                years,
                source),
        shared::put);
    return shared;
  }

  private static int year(SortedMap<DocumentId, Integer> years, DocumentId id) {
    Integer year = years.get(id);
    if (year == null) {
      throw new IllegalArgumentException("no year of " + id);
    }
    return year;
  }

  private static SharedRuns shared(
      long[] numbers, int year, RunYears years, SortedMap<DocumentId, Integer> source) {
    if (numbers.length < SharedRuns.DRAWN) {
      return SharedRuns.NONE;
    }
    double runs = 0;
    double earlier = 0;
    double later = 0;
    int foundEarlier = 0;
    int foundLater = 0;
    int next;
    for (int i = 0; i < numbers.length; i = next) {
      next = i + 1;
      while (next < numbers.length && numbers[next] == numbers[i]) {
        next++;
      }
      if (!years.sees(numbers[i])) {
        continue;
      }
      double drawn = drawn(next - i, numbers.length);
      runs += drawn;
      int first = years.first(numbers[i]);
      if (first != RunYears.ABSENT && first < year) {
        earlier += drawn;
        foundEarlier++;
      } else if (first != RunYears.ABSENT && first > year) {
        later += drawn;
        foundLater++;
      }
    }
    int before = (int) source.values().stream().filter(y -> y < year).count();
    int after = (int) source.values().stream().filter(y -> y > year).count();
    return new SharedRuns(runs, earlier, later, foundEarlier, foundLater, before, after);
  }

  /**
   * Returns the chance that a run which stands so often in a document is among those drawn from it:
   * {@code 1 - C(N - c, n) / C(N, n)} (Hurlbert 1971, Ecology 52: 577–586).
   */
  static double drawn(int times, int of) {
    double missed = 1;
    for (int i = 0; i < times; i++) {
      missed *= Math.max(0, of - SharedRuns.DRAWN - i) / (double) (of - i);
    }
    return 1 - missed;
  }
}
