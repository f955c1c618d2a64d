package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.frametrace.claims.Ceiling;
import org.frametrace.claims.ChangeRule;
import org.frametrace.claims.Claim;
import org.frametrace.claims.ClaimEvaluator;
import org.frametrace.claims.ClaimSettings;
import org.frametrace.claims.ClaimTest;
import org.frametrace.claims.Finding;
import org.frametrace.claims.FirstUseRule;
import org.frametrace.claims.Importance;
import org.frametrace.claims.Rate;
import org.frametrace.claims.Rule;
import org.frametrace.claims.Selection;
import org.frametrace.claims.Terms;
import org.frametrace.claims.Verdict;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.match.Matcher;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.frametrace.statistics.ChangePoint;
import org.frametrace.statistics.ChangeYears;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.study.LexiconSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody knows about 55 years of speeches is found in them, in its year. */
class KnownHistoryTest {

  private static final Set<Zone> ZONES = EnumSet.of(Zone.BODY);
  private static final int MARGIN = 2;
  private static final int REPLICATES = 200;

  private static List<MeasuredDocument> speeches = List.of();

  @TempDir static Path folder;

  @BeforeAll
  static void read() throws Exception {
    assumeTrue(Files.isRegularFile(GeneralDebates.ARCHIVE), "the shared corpora are not here");
    Path lexicon =
        Files.writeString(
            folder.resolve("history.csv"),
            """
            frame,id,level,pattern,exclude,source,note
            terrorism,TE01,n,terroris*,,,
            millennium_goals,MG01,n,millennium development goal*,,,
            sustainable_goals,SG01,n,sustainable development goal*,,,
            covid,CO01,n,covid*,,,
            """);
    Path masks =
        Files.writeString(
            folder.resolve("masks.csv"), "id,scope,pattern,exclude,name,source,note\n");
    Path sets = Files.writeString(folder.resolve("sets.csv"), "set,words,note\n");
    speeches =
        new GeneralDebates(
                Matcher.of(
                    LexiconReader.read(
                        new LexiconSettings(
                            List.of(lexicon),
                            masks,
                            sets,
                            TestTexts.LEXICONS.resolve("spelling.csv"),
                            Level.MAIN,
                            Overlap.LONGEST_IN_FRAME)),
                    Level.MAIN,
                    Overlap.LONGEST_IN_FRAME))
            .read();
  }

  @Test
  void terrorismTakesItsStepIn2001() {
    YearlyCounts speechCounts = counts("terrorism", 1970);
    ChangePoint step = step(speechCounts);
    assertThat(step.year()).isEqualTo(2001);
    // The attacks on embassies of 1998 are a smaller step before it, and the interval says so.
    ChangeYears years = years(speechCounts);
    assertThat(years.share(1998, 2001)).isGreaterThanOrEqualTo(0.95);
    assertThat(years.share(2001, 2001)).isGreaterThan(0.5);
    assertThat(years.ratio().low()).isGreaterThan(3);
    assertThat(step.interval().low()).isGreaterThan(3);
    assertThat(step.interval().high()).isLessThan(9);
  }

  @Test
  void theMillenniumGoalsComeAfterTheDeclaration() {
    YearlyCounts speechCounts = counts("millennium_goals", 1970);
    assertThat(step(speechCounts).year()).isBetween(2002, 2005);
    assertThat(years(speechCounts).share(2002, 2005)).isGreaterThanOrEqualTo(0.95);
    assertThat(years(speechCounts).ratio().low()).isGreaterThan(100);
    assertThat(
            finding(
                    "millennium_goals",
                    new ChangeRule(new Selection.Years(2002, 2005), 2, List.of()))
                .verdict())
        .isEqualTo(Verdict.SUPPORTED);
    Finding first = finding("millennium_goals", new FirstUseRule(new Selection.Years(2001, 2001)));
    assertThat(first.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(first.principal().judgement().estimate()).isEqualTo(2001);
  }

  @Test
  void theSustainableGoalsComeIn2012AndStepUpWithTheAgenda() {
    // From nothing to something is the largest step, and it is that of the first use in earnest.
    YearlyCounts all = counts("sustainable_goals", 1970);
    assertThat(step(all).year()).isEqualTo(2012);
    assertThat(years(all).share(2012, 2012)).isGreaterThanOrEqualTo(0.95);
    NavigableMap<Integer, Long> using = speechesUsing("sustainable_goals");
    assertThat(using.headMap(2012, false).values()).allMatch(n -> n <= 2);
    assertThat(using.get(2012)).isGreaterThan(20);
    // Among the years in which they are spoken of, the step is that of the agenda.
    YearlyCounts since = counts("sustainable_goals", 2012);
    // It took them three years to get there (333, 379, 875 a million words), and so the interval
    // begins in 2014; thirteen years do not make strong evidence against no change at all.
    ChangePoint step = ChangePoint.of(byYear(since), MARGIN).orElseThrow();
    assertThat(step.preferred()).isEqualTo(ChangePoint.Shape.STEP);
    assertThat(step.year()).isBetween(2015, 2016);
    assertThat(step.interval().low()).isGreaterThan(1);
    ChangeYears years = years(since);
    assertThat(years.share(2014, 2016)).isGreaterThanOrEqualTo(0.95);
    assertThat(years.share(2015, 2016)).isGreaterThan(0.5);
    assertThat(years.ratio().low()).isGreaterThan(1.2);
  }

  @Test
  void covidComesIn2020() {
    YearlyCounts speechCounts = counts("covid", 1970);
    assertThat(step(speechCounts).year()).isEqualTo(2020);
    assertThat(years(speechCounts).share(2020, 2020)).isGreaterThanOrEqualTo(0.95);
    Finding first = finding("covid", new FirstUseRule(new Selection.Years(2020, 2020)));
    assertThat(first.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(first.principal().judgement().estimate()).isEqualTo(2020);
  }

  /** Returns the best step, which must be a far better description than a slope or nothing. */
  private static ChangePoint step(YearlyCounts documents) {
    ChangePoint change = ChangePoint.of(byYear(documents), MARGIN).orElseThrow();
    assertThat(change.preferred()).as("%s", change).isEqualTo(ChangePoint.Shape.STEP);
    assertThat(change.evidence()).as("%s", change).isGreaterThanOrEqualTo(6);
    return change;
  }

  private static ChangeYears years(YearlyCounts documents) {
    return ChangeYears.byDocuments(documents, MARGIN, REPLICATES, 1);
  }

  private static NavigableMap<Integer, Long> speechesUsing(String frame) {
    YearlyCounts documents = counts(frame, 1970);
    NavigableMap<Integer, Long> using = new TreeMap<>();
    for (int i = 0; i < documents.years().length; i++) {
      if (documents.hits()[i] > 0) {
        using.merge(documents.years()[i], 1L, Long::sum);
      }
    }
    return using;
  }

  /** Returns the counts of each speech since a year. */
  private static YearlyCounts counts(String frame, int since) {
    List<MeasuredDocument> taken =
        speeches.stream().filter(speech -> year(speech) >= since).toList();
    return YearlyCounts.ofOne(
        taken.stream().mapToInt(KnownHistoryTest::year).toArray(),
        taken.stream()
            .mapToLong(
                speech ->
                    speech.hits().hits().stream().filter(h -> h.frame().equals(frame)).count())
            .toArray(),
        taken.stream().mapToLong(speech -> speech.hits().size(ZONES).words()).toArray());
  }

  private static int year(MeasuredDocument speech) {
    return speech.metadata().year().orElseThrow();
  }

  private static YearlyCounts byYear(YearlyCounts documents) {
    int[] years = Arrays.stream(documents.years()).distinct().sorted().toArray();
    long[] hits = new long[years.length];
    long[] words = new long[years.length];
    for (int i = 0; i < documents.years().length; i++) {
      int year = Arrays.binarySearch(years, documents.years()[i]);
      hits[year] += documents.hits()[i];
      words[year] += documents.words()[i];
    }
    return YearlyCounts.ofOne(years, hits, words);
  }

  private static Finding finding(String frame, Rule rule) {
    Claim claim =
        new Claim(
            frame,
            "history",
            "nowhere",
            Importance.CORE,
            "change",
            Ceiling.TEXT,
            "known history",
            false,
            List.of(
                new ClaimTest(
                    "change",
                    ClaimTest.Role.DECIDES,
                    new Selection("all", "all speeches", List.of(), Optional.empty(), 0, false),
                    Optional.empty(),
                    new Rate(Terms.frame(frame)),
                    rule)),
            0,
            List.of(),
            List.of(),
            List.of(),
            "");
    ClaimSettings settings = new ClaimSettings(ZONES, Level.MAIN, REPLICATES, 1, true);
    return new ClaimEvaluator(speeches, settings).findings(List.of(claim)).getFirst();
  }
}
