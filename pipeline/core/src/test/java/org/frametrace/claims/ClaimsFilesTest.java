package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The claims files of the project, held against what the two papers claim. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsFilesTest {

  private static final Path CONFIG =
      Path.of(Objects.requireNonNull(System.getProperty("frametrace.root")), "config");

  /** How many claims there are of each type, core, supporting and peripheral, by the register. */
  private static final Map<String, List<Integer>> REGISTER =
      Map.of(
          "level", List.of(2, 8, 1),
          "trend", List.of(5, 10, 1),
          "change-point", List.of(4, 1, 0),
          "comparison", List.of(19, 5, 0),
          "co-occurrence", List.of(8, 9, 4),
          "collocational diversity", List.of(2, 0, 0),
          "absence", List.of(2, 7, 1),
          "extracted quantity", List.of(1, 9, 7));

  private static final Set<String> ILLUSTRATIONS =
      Set.of(
          "GEORGI-04",
          "GEORGI-09",
          "GEORGI-26",
          "GEORGI-32",
          "GEORGI-58",
          "GEORGI-59",
          "KORNEEV-07",
          "KORNEEV-22",
          "KORNEEV-24",
          "KORNEEV-27",
          "KORNEEV-30",
          "KORNEEV-32");

  /** The claims beside whose verdict a tension inside or between the papers must stand. */
  private static final Set<String> IN_TENSION =
      Set.of(
          "GEORGI-50",
          "GEORGI-48",
          "GEORGI-08",
          "GEORGI-41",
          "KORNEEV-03",
          "KORNEEV-05",
          "GEORGI-09",
          "KORNEEV-24",
          "GEORGI-44",
          "KORNEEV-37",
          "GEORGI-02",
          "GEORGI-06",
          "GEORGI-31",
          "GEORGI-42",
          "GEORGI-45");

  private Vocabulary vocabulary = new Vocabulary(Set.of(), Set.of(), Set.of());
  private List<Claim> claims = List.of();

  @BeforeAll
  void readTheFiles() throws IOException, InvalidInputException {
    vocabulary = ofLexicons();
    claims =
        ClaimsReader.read(
            List.of(claimsFile("georgi-2010.yaml"), claimsFile("korneev-2017.yaml")), vocabulary);
  }

  private static Path claimsFile(String name) {
    return CONFIG.resolve("claims").resolve(name);
  }

  /** All frames and entries of the lexicons of the study of IOM. */
  static Vocabulary ofLexicons() throws IOException {
    Set<String> frames = new HashSet<>();
    Set<String> entries = new HashSet<>();
    Matcher files =
        Pattern.compile("- (lexicons/\\w+\\.csv)")
            .matcher(Files.readString(CONFIG.resolve("iom.yaml")));
    while (files.find()) {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser rows =
          CSVParser.parse(Files.newBufferedReader(CONFIG.resolve(files.group(1))), format)) {
        for (CSVRecord row : rows) {
          frames.add(row.get("frame"));
          entries.add(row.get("id"));
        }
      }
    }
    return new Vocabulary(frames, entries, Set.of());
  }

  @Test
  void theFilesHoldEveryClaimOfBothPapers() {
    List<String> ids = new ArrayList<>();
    IntStream.rangeClosed(1, 62).mapToObj(n -> id("GEORGI", n)).forEach(ids::add);
    IntStream.rangeClosed(1, 44).mapToObj(n -> id("KORNEEV", n)).forEach(ids::add);
    assertThat(claims).extracting(Claim::id).containsExactlyElementsOf(ids);
  }

  private static String id(String paper, int number) {
    return String.format(Locale.ROOT, "%s-%02d", paper, number);
  }

  @Test
  void aTestSaysWhatIsMeasuredAndHowItIsJudged() {
    Claim label = claims.get(1);
    assertThat(label.tests().getFirst().rule()).isEqualTo(new LevelRule(0.60, 0.90, true));
    assertThat(label.tests().getFirst().measure().label())
        .isEqualTo("share of documents with 1+ hits of MM01, MM02");
    assertThat(label.threats())
        .contains(
            "V1 the mix of genres changes over time, and some issuers write in one genre by"
                + " mandate");
  }

  @Test
  void typesAndImportanceAreThoseOfTheRegister() {
    Map<String, List<Integer>> found = new TreeMap<>();
    for (Claim claim : claims) {
      String type = claim.type().split(";", -1)[0];
      List<Integer> counts = new ArrayList<>(found.getOrDefault(type, List.of(0, 0, 0)));
      int place = List.of(Importance.values()).indexOf(claim.importance());
      counts.set(place, counts.get(place) + 1);
      found.put(type, counts);
    }
    assertThat(found).isEqualTo(new TreeMap<>(REGISTER));
  }

  @Test
  void textsOnlyIllustrateMotivesAndPractice() {
    assertThat(claims)
        .filteredOn(claim -> claim.ceiling() == Ceiling.ILLUSTRATION)
        .extracting(Claim::id)
        .containsExactlyInAnyOrderElementsOf(ILLUSTRATIONS);
  }

  @Test
  void everyClaimNamesItsDocumentsAndThreats() {
    assertThat(claims)
        .allSatisfy(
            claim -> {
              assertThat(claim.needs()).as(claim.id()).isNotEmpty();
              assertThat(claim.threats()).as(claim.id()).isNotEmpty();
            });
  }

  @Test
  void theTensionsStandBesideTheClaimsConcerned() {
    assertThat(claims)
        .filteredOn(claim -> IN_TENSION.contains(claim.id()))
        .hasSize(IN_TENSION.size())
        .allSatisfy(claim -> assertThat(claim.tensions()).as(claim.id()).isNotEmpty());
  }

  @Test
  void locatorsAreSearchKeysAndNoQuotations() {
    assertThat(claims)
        .allSatisfy(
            claim ->
                assertThat(claim.locator().split("\\s+"))
                    .as(claim.id())
                    .hasSizeLessThanOrEqualTo(8));
  }

  /** A type without any test that can be computed would say nothing about the paper's method. */
  @Test
  void mostClaimsHaveATestThatCanBeComputed() {
    assertThat(claims)
        .filteredOn(
            claim -> claim.tests().stream().allMatch(t -> t.measure() instanceof Unavailable))
        .isEmpty();
  }

  @Test
  void theFilesOfOtherPapersCanBeReadToo() throws IOException, InvalidInputException {
    List<Path> others;
    try (Stream<Path> files = Files.list(CONFIG.resolve("claims"))) {
      others =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.equals(claimsFile("georgi-2010.yaml")))
              .filter(file -> !file.equals(claimsFile("korneev-2017.yaml")))
              .sorted()
              .toList();
    }
    assertThat(others).isNotEmpty();
    assertThat(ClaimsReader.read(others, vocabulary)).hasSizeGreaterThanOrEqualTo(others.size());
  }

  @Test
  void theExampleOfTheTenMinuteGuideCanBeRead(@TempDir Path folder)
      throws IOException, InvalidInputException {
    Matcher example =
        Pattern.compile("```yaml\n(schema: 1\npaper: .*?)```", Pattern.DOTALL)
            .matcher(Files.readString(CONFIG.resolve("README.md")));
    assertThat(example.find()).isTrue();
    Path file = Files.writeString(folder.resolve("claims.yaml"), example.group(1));
    assertThat(ClaimsReader.read(List.of(file), vocabulary)).hasSize(2);
  }

  @Test
  void theGuideExplainsEveryMeasureRuleAndSeries() throws IOException {
    String guide = Files.readString(CONFIG.resolve("claims/README.md"));
    Set<String> words = new TreeSet<>();
    for (String name : List.of("georgi-2010.yaml", "korneev-2017.yaml")) {
      String text = Files.readString(claimsFile(name));
      for (String pattern : List.of("kind: ([a-z-]+)", "template: (R-[A-Z]{3})")) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
          words.add(matcher.group(1));
        }
      }
      Matcher series = Pattern.compile("series: \\[([^]]+)]").matcher(text);
      while (series.find()) {
        words.addAll(List.of(series.group(1).split(", *", -1)));
      }
    }
    assertThat(words.stream().filter(word -> !guide.contains("`" + word + "`")))
        .as(words.stream().collect(Collectors.joining(", ")))
        .isEmpty();
  }
}
