package org.frametrace.tika;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frametrace.model.Zone;
import org.frametrace.study.MeasureSettings;

/** Collects labelled lines and says how well the cleaner's zones fit them. */
final class ZoneReport {

  /** The sets and all of them together. */
  static final List<String> SETS =
      List.of("development", "held-out", "held-out-3", "held-out-4", "all");

  /** Pages that were not chosen for what is on them: nearer to what a whole document looks like. */
  private static final String AT_RANDOM = "at random";

  /** Those of the set of which most pages, but not all, were chosen so. */
  private static final String MOSTLY_AT_RANDOM = "held-out-3 " + AT_RANDOM;

  private static final List<String> REPORTED =
      Stream.concat(SETS.stream(), Stream.of(AT_RANDOM, MOSTLY_AT_RANDOM)).toList();

  /** With fewer words or documents of a zone than this its figures say little. */
  private static final int FEW_WORDS = 200;

  private static final int FEW_DOCUMENTS = 3;

  private static final String WRONG_HEADER = "file,page,line,words,expected,got,rule\n";

  /** What is known of a set: its scores, and in which documents the reader saw a zone. */
  private record Counted(ZoneScores lines, ZoneScores words, Map<Zone, Set<String>> documentsOf) {}

  private final Map<String, Counted> sets = new HashMap<>();
  private final StringBuilder wrong = new StringBuilder(WRONG_HEADER);
  private final String listed;

  /**
   * Creates a report.
   *
   * @param listed the set whose wrong lines are listed
   */
  ZoneReport(String listed) {
    this.listed = listed;
  }

  /** Adds all lines of a page that have a letter or digit. */
  void add(LabelledPage page, RawPage raw, LineZones zones) {
    for (int i = 0; i < raw.lines().size(); i++) {
      RawPage.Line line = raw.lines().get(i);
      if (!line.scored()) {
        continue;
      }
      Zone truth = page.zones().get(i);
      Optional<LineZones.Given> given = zones.of(line);
      Optional<Zone> zone = given.map(LineZones.Given::zone);
      for (String set : setsOf(page)) {
        Counted counted = of(set);
        counted.lines.add(truth, zone, 1);
        counted.words.add(truth, zone, line.words());
        counted
            .documentsOf
            .computeIfAbsent(truth, z -> new HashSet<>())
            .add(page.document().path());
        if (set.equals(listed) && !zone.equals(Optional.of(truth))) {
          list(page, i + 1, line.words(), given);
        }
      }
    }
  }

  private static List<String> setsOf(LabelledPage page) {
    String set = page.document().set();
    return page.atRandom()
        ? List.of(set, "all", AT_RANDOM, set + " " + AT_RANDOM)
        : List.of(set, "all");
  }

  private void list(LabelledPage page, int line, int count, Optional<LineZones.Given> given) {
    wrong.append(
        String.format(
            Locale.ROOT,
            "%s,%d,%d,%d,%s,%s,%s\n",
            page.document().path(),
            page.number(),
            line,
            count,
            page.zones().get(line - 1).label(),
            given.map(g -> g.zone().label()).orElse("lost"),
            given.map(LineZones.Given::rule).orElse("")));
  }

  private Counted of(String set) {
    return sets.computeIfAbsent(
        set, s -> new Counted(new ZoneScores(), new ZoneScores(), new EnumMap<>(Zone.class)));
  }

  ZoneScores lines(String set) {
    return of(set).lines;
  }

  ZoneScores words(String set) {
    return of(set).words;
  }

  /** The wrong lines, as CSV with a header. */
  String wrong() {
    return wrong.toString();
  }

  /** One row a set and zone, as CSV with a header. */
  String csv() {
    StringBuilder csv =
        new StringBuilder(
            """
            set,zone,documents,lines,words,\
            line_precision,line_recall,line_f1,word_precision,word_recall,word_f1
            """);
    for (String set : REPORTED) {
      rows()
          .forEach(
              (name, zones) ->
                  csv.append(
                      String.format(
                          Locale.ROOT,
                          "%s,%s,%d,%d,%d,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f\n",
                          set,
                          name,
                          documents(set, zones),
                          lines(set).inTruth(zones),
                          words(set).inTruth(zones),
                          lines(set).precision(zones),
                          lines(set).recall(zones),
                          lines(set).f1(zones),
                          words(set).precision(zones),
                          words(set).recall(zones),
                          words(set).f1(zones))));
    }
    return csv.toString();
  }

  /** Tables for people. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String set : REPORTED) {
      text.append(
          String.format(
              Locale.ROOT,
              "%n%-24s %5s %6s %7s | %6s %6s %6s | %6s %6s %6s%n",
              set + " (truth, lines, words)",
              "docs",
              "lines",
              "words",
              "P",
              "R",
              "F1",
              "P",
              "R",
              "F1"));
      rows().forEach((name, zones) -> text.append(row(set, name, zones)));
      text.append(
          String.format(
              Locale.ROOT,
              "agreement: %.4f of lines, %.4f of words%n",
              lines(set).agreement(),
              words(set).agreement()));
      text.append(confusion(set));
    }
    return text.toString();
  }

  private String row(String set, String name, Set<Zone> zones) {
    long count = words(set).inTruth(zones);
    int files = documents(set, zones);
    return String.format(
        Locale.ROOT,
        "%-24s %5d %6d %7d | %6.3f %6.3f %6.3f | %6.3f %6.3f %6.3f%s%n",
        name,
        files,
        lines(set).inTruth(zones),
        count,
        lines(set).precision(zones),
        lines(set).recall(zones),
        lines(set).f1(zones),
        words(set).precision(zones),
        words(set).recall(zones),
        words(set).f1(zones),
        count < FEW_WORDS || files < FEW_DOCUMENTS ? "  few" : "");
  }

  /** Words by the reader's zone (rows) and the cleaner's (columns). */
  private String confusion(String set) {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-13s", "words"));
    for (Zone given : Zone.values()) {
      text.append(String.format(Locale.ROOT, "%6.5s", given.label()));
    }
    text.append("  lost\n");
    for (Zone truth : Zone.values()) {
      text.append(String.format(Locale.ROOT, "%-13s", truth.label()));
      for (Zone given : Zone.values()) {
        long amount = words(set).confused(truth, given);
        text.append(String.format(Locale.ROOT, "%6s", amount == 0 ? "." : amount));
      }
      text.append(String.format(Locale.ROOT, "%6d%n", words(set).lost(truth)));
    }
    return text.toString();
  }

  private int documents(String set, Set<Zone> zones) {
    Set<String> files = new HashSet<>();
    zones.forEach(zone -> files.addAll(of(set).documentsOf.getOrDefault(zone, Set.of())));
    return files.size();
  }

  /** What is scored: each zone that occurs, the edges of pages, and what a study measures. */
  private static Map<String, Set<Zone>> rows() {
    Map<String, Set<Zone>> rows = new LinkedHashMap<>();
    for (Zone zone : Zone.values()) {
      rows.put(zone.label(), EnumSet.of(zone));
    }
    rows.put("running + page-number", EnumSet.of(Zone.RUNNING, Zone.PAGE_NUMBER));
    rows.put("measured", MeasureSettings.DEFAULT.zones());
    rows.put("not measured", EnumSet.complementOf(EnumSet.copyOf(MeasureSettings.DEFAULT.zones())));
    return rows;
  }
}
