package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.Test;

/**
 * Corpora in which a claim is true, false or in between by construction. Thresholds are met with
 * room to spare, so that chance alone must not change a verdict in more than a few of the seeds.
 */
class PlantedTruthTest {

  private static final int SEEDS = 40;
  private static final List<String> SERIES = List.of("DGR", "STR", "WMR");

  @Test
  void aPrevalentLabelIsFound() throws InvalidInputException, IOException {
    assertVerdicts("GEORGI-02", seed -> iom(seed, 2000, 2009, 0.99), Verdict.SUPPORTED);
  }

  @Test
  void aRareLabelContradicts() throws InvalidInputException, IOException {
    assertVerdicts("GEORGI-02", seed -> iom(seed, 2000, 2009, 0.40), Verdict.CONTRADICTED);
  }

  @Test
  void aLabelInThreeQuartersOfTheDocumentsIsMixed() throws InvalidInputException, IOException {
    assertVerdicts("GEORGI-02", seed -> iom(seed, 2000, 2009, 0.76), Verdict.MIXED);
  }

  @Test
  void aLabelThatWasMoreFrequentBeforeContradicts() throws InvalidInputException, IOException {
    assertVerdicts(
        "GEORGI-02",
        seed -> {
          List<MeasuredDocument> documents = new ArrayList<>(iom(seed, 2000, 2009, 0.65));
          documents.addAll(iom(seed + 1000, 1992, 1998, 0.99));
          return documents;
        },
        Verdict.CONTRADICTED);
  }

  @Test
  void otherYearsAreNoEvidence() throws InvalidInputException, IOException {
    assertVerdicts("GEORGI-02", seed -> iom(seed, 2020, 2025, 0.99), Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void aGapInEverySeriesIsNoCompleteSeries() throws InvalidInputException, IOException {
    assertVerdicts(
        "GEORGI-02",
        seed -> {
          List<MeasuredDocument> documents = new ArrayList<>(iom(seed, 2000, 2004, 0.99));
          documents.addAll(iom(seed + 1000, 2006, 2009, 0.99));
          return documents;
        },
        Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void mottoOnTitlePagesCounts() throws InvalidInputException, IOException {
    assertVerdicts("GEORGI-08", seed -> mottos(seed, 0.80), Verdict.SUPPORTED);
    assertVerdicts("GEORGI-08", seed -> mottos(seed, 0.05), Verdict.CONTRADICTED);
    assertVerdicts("GEORGI-08", seed -> mottos(seed, 0.35), Verdict.MIXED);
  }

  @Test
  void partsThatCannotBeMeasuredLeaveTheClaimOpen() throws InvalidInputException, IOException {
    Claim claim = claim("GEORGI-10");
    ClaimTest first = claim.tests().getFirst();
    ClaimTest other =
        new ClaimTest(
            "what nobody can count",
            ClaimTest.Role.DECIDES,
            first.documents(),
            Optional.empty(),
            new Unavailable("what nobody can count", "it cannot be counted"),
            first.rule());
    Claim open =
        new Claim(
            claim.id(),
            claim.paper(),
            claim.locator(),
            claim.importance(),
            claim.type(),
            claim.ceiling(),
            claim.paraphrase(),
            claim.narrow(),
            List.of(first, other),
            0,
            claim.needs(),
            claim.threats(),
            claim.tensions(),
            claim.caution());
    Finding finding = finding(open, utility(1, 0.9), true);
    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(finding.principal().judgement().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.caution())
        .contains("it cannot be counted")
        .doesNotContain("Missing documents");
    assertThat(finding(open, utility(1, 0.1), true).principal().judgement().verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void developmentThatDominatesIsFound() throws InvalidInputException, IOException {
    assertVerdicts("KORNEEV-15", seed -> development(seed, 0.8, 0.3), Verdict.SUPPORTED);
  }

  @Test
  void developmentThatIsRareContradicts() throws InvalidInputException, IOException {
    assertVerdicts("KORNEEV-15", seed -> development(seed, 0.15, 0.5), Verdict.CONTRADICTED);
  }

  @Test
  void developmentThatDominatesEverywhereIsMixed() throws InvalidInputException, IOException {
    assertVerdicts("KORNEEV-15", seed -> development(seed, 0.8, 0.8), Verdict.MIXED);
  }

  @Test
  void nothingToCompareWithIsNoEvidence() throws InvalidInputException, IOException {
    assertVerdicts(
        "KORNEEV-15",
        seed ->
            development(seed, 0.8, 0.3).stream()
                .filter(d -> !d.metadata().get("issuer").equals("IOM"))
                .toList(),
        Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void levelsAcrossFramesNeedHumanReadingBeforeTheLexiconsAreValidated()
      throws InvalidInputException, IOException {
    assertThat(verdicts("KORNEEV-15", seed -> development(seed, 0.8, 0.3), false))
        .containsOnlyKeys(Verdict.NEEDS_HUMAN_READING);
    assertThat(finding("KORNEEV-15", development(1, 0.8, 0.3), false).caution())
        .contains("the rule would say 'supported'");
  }

  @Test
  void aVerdictThatRestsOnMainEntriesAloneIsMixed() throws InvalidInputException, IOException {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (MeasuredDocument document : iom(7, 2000, 2009, 1)) {
      PlantedDocument weaker = new PlantedDocument(document.id().path(), 4000);
      document.metadata().columns().forEach(weaker::column);
      weaker.hit("migration_management", "MM01", Level.MAIN, Zone.BODY, 100);
      documents.add(weaker.build());
    }
    Finding finding = finding("GEORGI-02", documents, true);
    assertThat(finding.verdictNarrow()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.verdict()).isEqualTo(Verdict.MIXED);
    assertThat(finding.caution())
        .contains("Main lexicon: supported; narrow lexicon: contradicted.");
  }

  private static void assertVerdicts(
      String claim, LongFunction<List<MeasuredDocument>> corpus, Verdict expected)
      throws InvalidInputException, IOException {
    Map<Verdict, Integer> verdicts = verdicts(claim, corpus, true);
    assertThat(verdicts.getOrDefault(expected, 0))
        .as("seeds 1 to %d of %s gave %s", SEEDS, claim, verdicts)
        .isGreaterThanOrEqualTo(SEEDS * 95 / 100);
  }

  private static Map<Verdict, Integer> verdicts(
      String claim, LongFunction<List<MeasuredDocument>> corpus, boolean validated)
      throws InvalidInputException, IOException {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    Claim tested = claim(claim);
    for (long seed = 1; seed <= SEEDS; seed++) {
      verdicts.merge(finding(tested, corpus.apply(seed), validated).verdict(), 1, Integer::sum);
    }
    return verdicts;
  }

  static Finding finding(String id, List<MeasuredDocument> corpus, boolean validated)
      throws InvalidInputException, IOException {
    return finding(claim(id), corpus, validated);
  }

  private static Claim claim(String id) throws InvalidInputException, IOException {
    List<Claim> claims =
        ClaimsReader.read(
            List.of(
                ClaimsReaderTest.CONFIG.resolve("georgi-2010.yaml"),
                ClaimsReaderTest.CONFIG.resolve("korneev-2017.yaml")),
            ClaimsFilesTest.ofLexicons());
    return claims.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Finding finding(Claim claim, List<MeasuredDocument> corpus, boolean validated) {
    List<MeasuredDocument> ordered =
        corpus.stream().sorted(Comparator.comparing(MeasuredDocument::id)).toList();
    ClaimSettings settings =
        new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 200, 17, validated);
    return new ClaimEvaluator(ordered, settings).findings(List.of(claim)).getFirst();
  }

  /** IOM documents, four a series and year; each has the label with a probability. */
  static List<MeasuredDocument> iom(long seed, int from, int to, double probability) {
    Random random = new Random(seed);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      for (String series : SERIES) {
        for (int i = 0; i < 4; i++) {
          PlantedDocument document = iomDocument(series, year, i);
          if (random.nextDouble() < probability) {
            for (int hit = random.nextInt(6); hit >= 0; hit--) {
              document.hit("migration_management", "MM01", random.nextInt(4000));
            }
          }
          documents.add(document.build());
        }
      }
    }
    return documents;
  }

  private static PlantedDocument iomDocument(String series, int year, int number) {
    return new PlantedDocument(series + "/" + year + "-" + number + ".pdf", 4000)
        .column("issuer", "IOM")
        .column("series", series)
        .column("genre", series.equals("DGR") ? "report" : "study")
        .column("year", Integer.toString(year));
  }

  private static List<MeasuredDocument> mottos(long seed, double probability) {
    Random random = new Random(seed);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year = 2000; year <= 2010; year++) {
      for (String series : SERIES) {
        for (int i = 0; i < 3; i++) {
          PlantedDocument document =
              iomDocument(series, year, i).zone(Zone.FRONT_MATTER, 100).zone(Zone.BOILERPLATE, 80);
          if (random.nextDouble() < probability) {
            Zone zone = random.nextBoolean() ? Zone.FRONT_MATTER : Zone.BOILERPLATE;
            document.hit("benefit_motto", "BF01", Level.NARROW, zone, 20);
          }
          documents.add(document.build());
        }
      }
    }
    return documents;
  }

  /** Sentences with the label and one of two frames, the first with a probability. */
  private static List<MeasuredDocument> utility(long seed, double probability) {
    Random random = new Random(seed);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year = 2000; year <= 2010; year++) {
      for (String series : SERIES) {
        for (int i = 0; i < 2; i++) {
          PlantedDocument document = iomDocument(series, year, i);
          for (int sentence = 0; sentence < 10; sentence++) {
            document.hit("migration_management", "MM01", 20 * sentence);
            boolean utility = random.nextDouble() < probability;
            document.hit(
                utility ? "economic_utility" : "rights_based",
                utility ? "EU01" : "RB01",
                20 * sentence + 10);
          }
          documents.add(document.build());
        }
      }
    }
    return documents;
  }

  /** Programme documents and core publications with different shares of development. */
  private static List<MeasuredDocument> development(long seed, double programme, double core) {
    Random random = new Random(seed);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year = 2007; year <= 2015; year++) {
      for (String genre : List.of("report", "study")) {
        for (int i = 0; i < 4; i++) {
          PlantedDocument there =
              new PlantedDocument("carmp/" + genre + year + "-" + i + ".pdf", 4000)
                  .column("issuer", i == 0 ? "DFID" : "World Bank")
                  .column("series", "CARMP")
                  .column("genre", genre)
                  .column("year", Integer.toString(year));
          documents.add(mentions(there, random, programme).build());
          PlantedDocument here = iomDocument(genre.equals("report") ? "DGR" : "WMR", year, i);
          documents.add(mentions(here, random, core).build());
        }
      }
    }
    return documents;
  }

  private static PlantedDocument mentions(PlantedDocument document, Random random, double share) {
    int sentences = 20 + random.nextInt(20);
    for (int sentence = 0; sentence < sentences; sentence++) {
      double draw = random.nextDouble();
      if (draw < share) {
        document.hit("development", "DV01", 20 * sentence);
      } else if (draw < (1 + share) / 2) {
        document.hit("rights_based", "RB01", 20 * sentence);
      } else {
        document.hit("migration_management", "MM01", 20 * sentence);
      }
    }
    return document;
  }
}
