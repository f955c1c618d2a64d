package org.frametrace.statistics;

import java.util.Arrays;

/**
 * Hits and words, one cell for each year of each series.
 *
 * @param years the year of each cell
 * @param series the series of each cell, numbered from 0
 * @param hits of each cell
 * @param words of each cell; a cell of no words is no year of the series
 */
public record YearlyCounts(int[] years, int[] series, long[] hits, long[] words) {

  public YearlyCounts {
    if (series.length != years.length
        || hits.length != years.length
        || words.length != years.length) {
      throw new IllegalArgumentException(
          "each cell has year, series, hits and words, found "
              + years.length
              + ", "
              + series.length
              + ", "
              + hits.length
              + " and "
              + words.length);
    }
  }

  /** Returns the counts of one series. */
  public static YearlyCounts ofOne(int[] years, long[] hits, long[] words) {
    return new YearlyCounts(years, new int[years.length], hits, words);
  }

  /** Returns all hits. */
  public long allHits() {
    return Arrays.stream(hits).sum();
  }

  double[] hitsAsNumbers() {
    return Arrays.stream(hits).asDoubleStream().toArray();
  }

  double[] wordsAsNumbers() {
    return Arrays.stream(words).asDoubleStream().toArray();
  }

  double[] yearsAsNumbers() {
    return Arrays.stream(years).asDoubleStream().toArray();
  }
}
