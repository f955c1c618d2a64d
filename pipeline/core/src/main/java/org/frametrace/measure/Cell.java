package org.frametrace.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.frametrace.model.Hit;
import org.frametrace.statistics.ClusterBootstrap;
import org.frametrace.statistics.Dispersion;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.RatioOfSums;
import org.frametrace.statistics.Wilson;
import org.frametrace.tables.Cells;

/**
 * The documents that a row is about, and its measures.
 *
 * @param documents at least one, in order of their ids
 */
record Cell(List<DocumentCounts> documents) {

  private static final double MILLION = 1e6;
  private static final int SEVERAL = 3;

  Cell {
    documents = List.copyOf(documents);
  }

  /**
   * Returns the frames that have a row here: all that are counted, their totals, and names where
   * there are.
   */
  SortedSet<String> rows(Counting counting) {
    SortedSet<String> rows = new TreeSet<>(counting.frames());
    rows.addAll(counting.families().keySet());
    for (DocumentCounts document : documents) {
      for (String frame : document.frames().keySet()) {
        if (frame.endsWith(Hit.NAME_SUFFIX)) {
          rows.add(frame);
        }
      }
    }
    return rows;
  }

  /** Returns the cells of each frame's row, from {@code documents} on, by frame. */
  SortedMap<String, List<String>> measures(Counting counting, ClusterBootstrap bootstrap) {
    long[] words = column(DocumentCounts::words);
    long[] sentences = column(DocumentCounts::sentences);
    long[] mentions = column(DocumentCounts::mentions);
    SortedMap<String, Columns> columns = columns(counting);
    List<String> frames = List.copyOf(columns.keySet());
    List<RatioOfSums> ratios = new ArrayList<>();
    for (Columns of : columns.values()) {
      ratios.add(new RatioOfSums(of.hits(), words));
      ratios.add(new RatioOfSums(of.sentences(), sentences));
      ratios.add(new RatioOfSums(of.mentions(), mentions));
    }
    List<Interval> intervals = bootstrap.intervals(ratios);
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (int f = 0; f < frames.size(); f++) {
      List<RatioOfSums> own = ratios.subList(3 * f, 3 * f + 3);
      List<Interval> around = intervals.subList(3 * f, 3 * f + 3);
      rows.put(frames.get(f), row(own, around, frames.get(f), counting));
    }
    return rows;
  }

  private List<String> row(
      List<RatioOfSums> ratios, List<Interval> intervals, String frame, Counting counting) {
    boolean compared = counting.compared().contains(frame);
    RatioOfSums rate = ratios.get(0);
    RatioOfSums inSentences = ratios.get(1);
    long[] hits = rate.numerators();
    long n = documents.size();
    long some = atLeast(hits, 1);
    long several = atLeast(hits, SEVERAL);
    Interval rateInterval = intervals.get(0).times(MILLION);
    Interval shareInterval = compared ? intervals.get(2) : Interval.NONE;
    Interval prevalence = Wilson.interval(some, n);
    Interval prevalenceOfSeveral = Wilson.interval(several, n);
    return List.of(
        Cells.integer(n),
        Cells.integer(sum(rate.denominators())),
        Cells.integer(sum(inSentences.denominators())),
        Cells.integer(sum(hits)),
        Cells.number(rate.value() * MILLION),
        Cells.number(rateInterval.low()),
        Cells.number(rateInterval.high()),
        Cells.number((double) some / n),
        Cells.number(prevalence.low()),
        Cells.number(prevalence.high()),
        Cells.number(inSentences.value()),
        Cells.number(compared ? ratios.get(2).value() : Double.NaN),
        Cells.number(shareInterval.low()),
        Cells.number(shareInterval.high()),
        Cells.number(Dispersion.normalised(hits, rate.denominators())),
        Cells.integer(some),
        Cells.number((double) several / n),
        Cells.number(prevalenceOfSeveral.low()),
        Cells.number(prevalenceOfSeveral.high()),
        Cells.integer(sum(inSentences.numerators())),
        Cells.number(intervals.get(1).low()),
        Cells.number(intervals.get(1).high()),
        counting.overlap().label());
  }

  /** What each document has of a frame. */
  private record Columns(long[] hits, long[] sentences, long[] mentions) {}

  /** Returns the columns of each row; most documents lack most frames, so they are asked once. */
  private SortedMap<String, Columns> columns(Counting counting) {
    int n = documents.size();
    SortedMap<String, Columns> columns = new TreeMap<>();
    for (String frame : rows(counting)) {
      columns.put(frame, new Columns(new long[n], new long[n], new long[n]));
    }
    for (int d = 0; d < n; d++) {
      int document = d;
      documents
          .get(d)
          .frames()
          .forEach(
              (frame, counts) -> {
                Columns of = columns.get(frame);
                if (of != null) {
                  of.hits()[document] = counts.hits();
                  of.sentences()[document] = counts.sentences();
                  of.mentions()[document] = counts.mentions();
                }
              });
    }
    return columns;
  }

  private long[] column(ToLongFunction<DocumentCounts> value) {
    return documents.stream().mapToLong(value).toArray();
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum = Math.addExact(sum, value);
    }
    return sum;
  }

  private static long atLeast(long[] hits, long minimum) {
    long n = 0;
    for (long value : hits) {
      n += value >= minimum ? 1 : 0;
    }
    return n;
  }
}
