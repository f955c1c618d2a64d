package org.frametrace.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished report.
 *
 * @param page the page, as {@code report/index.html}
 * @param figures the figures as files of their own, by name: {@code rate-development.svg}
 */
public record Report(String page, SortedMap<String, String> figures) {

  public Report {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /** Writes the report on what a run found. The same input gives the same bytes. */
  public static Report of(ReportInput input) {
    return new Page(input).report();
  }
}
