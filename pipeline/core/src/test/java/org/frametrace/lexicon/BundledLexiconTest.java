package org.frametrace.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.frametrace.model.Level;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.junit.jupiter.api.Test;

class BundledLexiconTest {

  @Test
  void holdsTheFramesWithAsManyEntriesALevelAsTheirDesignSays() throws Exception {
    Map<String, String> counts = new TreeMap<>();
    Lexicon lexicon = read();
    for (String frame : lexicon.frames()) {
      Map<Level, Long> levels =
          lexicon.entries().stream()
              .filter(entry -> entry.frame().equals(frame))
              .collect(Collectors.groupingBy(Entry::level, Collectors.counting()));
      counts.put(
          frame,
          levels.getOrDefault(Level.NARROW, 0L)
              + "/"
              + levels.getOrDefault(Level.MAIN, 0L)
              + "/"
              + levels.getOrDefault(Level.WIDE, 0L));
    }

    assertThat(counts)
        .containsOnly(
            Map.entry("migration_management", "5/30/7"),
            Map.entry("rights_based", "15/32/5"),
            Map.entry("development", "14/30/4"),
            Map.entry("benefit_motto", "6/4/0"),
            Map.entry("economic_utility", "8/15/1"));
    assertThat(lexicon.masks()).hasSize(87);
    assertThat(lexicon.sets().byName()).hasSize(13);
  }

  @Test
  void everyPatternReadsBackAsItWasWritten() throws Exception {
    Lexicon lexicon = read();
    for (Entry entry : lexicon.entries()) {
      assertThat(PatternParser.parse(entry.pattern().text(), lexicon.sets()))
          .isEqualTo(entry.pattern());
    }
  }

  private static Lexicon read() throws InvalidInputException {
    Path folder = Path.of(System.getProperty("frametrace.root", "."), "config", "lexicons");
    return LexiconReader.read(
        new LexiconSettings(
            List.of(
                folder.resolve("migration_management.csv"),
                folder.resolve("rights_based.csv"),
                folder.resolve("development.csv"),
                folder.resolve("benefit_motto.csv"),
                folder.resolve("economic_utility.csv")),
            folder.resolve("masks.csv"),
            folder.resolve("sets.csv"),
            folder.resolve("spelling.csv"),
            Level.MAIN));
  }
}
