package org.frametrace.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.frametrace.model.Level;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.junit.jupiter.api.Test;

class BundledLexiconTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("frametrace.root", "."), "config", "lexicons");

  private static final Set<String> NO_LEXICONS =
      Set.of("masks.csv", "sets.csv", "spelling.csv", "frames.csv", "attributes.csv");

  /** Entries a frame, narrow/main/wide, as the design of the lexicons counts them. */
  private static final Map<String, String> DESIGNED =
      Map.ofEntries(
          Map.entry("audience.external", "3/6/0"),
          Map.entry("audience.internal", "5/5/0"),
          Map.entry("benefit_motto", "6/4/0"),
          Map.entry("best_practices", "3/12/0"),
          Map.entry("boilerplate", "8/0/0"),
          Map.entry("border_management", "3/5/0"),
          Map.entry("callon.enrolment", "6/3/1"),
          Map.entry("callon.interessement", "1/7/0"),
          Map.entry("callon.mobilisation", "3/5/0"),
          Map.entry("callon.problematisation", "3/5/0"),
          Map.entry("capacity_building", "3/6/0"),
          Map.entry("central_asia.city", "0/2/0"),
          Map.entry("central_asia.country", "3/0/0"),
          Map.entry("central_asia.demonym", "2/0/0"),
          Map.entry("central_asia.postsoviet", "3/3/0"),
          Map.entry("central_asia.region", "3/3/0"),
          Map.entry("control_security", "11/17/1"),
          Map.entry("critics", "8/1/0"),
          Map.entry("depoliticised", "3/14/2"),
          Map.entry("development", "14/30/4"),
          Map.entry("economic_utility", "8/15/1"),
          Map.entry("expert_profile.discipline", "3/1/0"),
          Map.entry("expert_profile.external", "1/2/0"),
          Map.entry("expert_profile.local", "1/1/0"),
          Map.entry("gender", "3/5/0"),
          Map.entry("gender.left_behind", "4/4/0"),
          Map.entry("global_governance", "8/14/0"),
          Map.entry("humanitarian", "5/16/0"),
          Map.entry("informal_processes", "12/5/1"),
          Map.entry("information_campaign", "3/4/0"),
          Map.entry("integration", "3/3/0"),
          Map.entry("irregular_migration", "2/9/0"),
          Map.entry("knowledge_production.activities", "3/13/0"),
          Map.entry("knowledge_production.analytical_predictive", "3/9/0"),
          Map.entry("knowledge_production.normative", "3/9/0"),
          Map.entry("labour_migration", "5/11/0"),
          Map.entry("legitimacy_claims", "7/12/0"),
          Map.entry("managerialism", "4/24/3"),
          Map.entry("market_service", "5/9/0"),
          Map.entry("migration_management", "5/30/7"),
          Map.entry("movement_logistics", "4/11/0"),
          Map.entry("negative_evaluation", "5/5/0"),
          Map.entry("organised_recruitment", "2/5/1"),
          Map.entry("partner_orgs", "23/10/0"),
          Map.entry("partnership", "4/10/0"),
          Map.entry("politicised", "4/15/2"),
          Map.entry("programmes", "7/3/0"),
          Map.entry("protection_mandate", "4/8/0"),
          Map.entry("recruitment", "3/7/0"),
          Map.entry("return_avr", "6/10/0"),
          Map.entry("rights_based", "15/32/5"),
          Map.entry("self_org", "5/2/0"),
          Map.entry("sovereignty", "6/11/1"),
          Map.entry("status_funding", "5/5/0"),
          Map.entry("trafficking_smuggling", "10/7/1"));

  /** The family that claims bring with them, beside the design. */
  private static final String OF_CLAIMS = "claims_";

  @Test
  void holdsTheFramesWithAsManyEntriesALevelAsTheirDesignSays() throws Exception {
    Lexicon lexicon = read();
    Map<String, String> counts = new TreeMap<>();
    for (String frame : lexicon.frames()) {
      if (!frame.startsWith(OF_CLAIMS)) {
        counts.put(frame, count(lexicon, frame));
      }
    }

    assertThat(counts).isEqualTo(DESIGNED).hasSize(55);
    assertThat(lexicon.masks()).hasSize(87);
    assertThat(lexicon.sets().byName()).hasSize(13);
  }

  @Test
  void noTwoEntriesShareAnId() throws Exception {
    List<Entry> entries = read().entries();

    assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(entries).filteredOn(entry -> !entry.frame().startsWith(OF_CLAIMS)).hasSize(777);
  }

  @Test
  void theWordsOfClaimsStandApartFromTheFamilies() throws Exception {
    List<Entry> ofClaims =
        read().entries().stream().filter(entry -> entry.frame().startsWith(OF_CLAIMS)).toList();

    assertThat(ofClaims).hasSize(52).allMatch(entry -> entry.id().startsWith("CW"));
    assertThat(ofClaims).extracting(Entry::frame).doesNotContainAnyElementsOf(DESIGNED.keySet());
    assertThat(ofClaims).extracting(Entry::level).doesNotContain(Level.WIDE);
    assertThat(ofClaims).allMatch(entry -> !entry.source().isEmpty() && !entry.note().isEmpty());
  }

  @Test
  void everyFrameIsDeclaredAndEveryDeclaredFrameHasEntries() throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(
            Files.newBufferedReader(FOLDER.resolve("frames.csv"), StandardCharsets.UTF_8),
            format)) {
      assertThat(rows.stream().map(row -> row.get("frame")).toList())
          .containsExactlyInAnyOrderElementsOf(read().frames());
    }
  }

  @Test
  void everyPatternReadsBackAsItWasWritten() throws Exception {
    Lexicon lexicon = read();
    for (Entry entry : lexicon.entries()) {
      assertThat(PatternParser.parse(entry.pattern().text(), lexicon.sets()))
          .isEqualTo(entry.pattern());
    }
  }

  private static String count(Lexicon lexicon, String frame) {
    Map<Level, Long> levels =
        lexicon.entries().stream()
            .filter(entry -> entry.frame().equals(frame))
            .collect(Collectors.groupingBy(Entry::level, Collectors.counting()));
    return levels.getOrDefault(Level.NARROW, 0L)
        + "/"
        + levels.getOrDefault(Level.MAIN, 0L)
        + "/"
        + levels.getOrDefault(Level.WIDE, 0L);
  }

  private static Lexicon read() throws IOException, InvalidInputException {
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> csv = Files.newDirectoryStream(FOLDER, "*.csv")) {
      for (Path file : csv) {
        if (!NO_LEXICONS.contains(file.getFileName().toString())) {
          files.add(file);
        }
      }
    }
    return LexiconReader.read(
        new LexiconSettings(
            List.copyOf(files),
            FOLDER.resolve("masks.csv"),
            FOLDER.resolve("sets.csv"),
            FOLDER.resolve("spelling.csv"),
            Level.MAIN,
            LexiconSettings.DEFAULT_OVERLAP));
  }
}
