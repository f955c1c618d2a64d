package org.frametrace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code config/reference.yaml} equal to what the program reads and assumes. */
final class ReferenceStudyTest {

  private static final Path CONFIG = Path.of(System.getProperty("frametrace.root"), "config");

  @TempDir private Path folder;
  private Path file;
  private String text = "";

  @BeforeEach
  void copyWithTheFilesThatItNames() throws IOException {
    file = copy("reference.yaml");
    text = Files.readString(file);
  }

  @Test
  void itsValuesAreTheDefaults() throws InvalidInputException {
    Study reference = StudyReader.read(file);
    Path lexicons = file.resolveSibling("lexicons");
    assertThat(reference)
        .isEqualTo(
            new Study(
                file,
                "reference",
                "reference",
                folder.resolve("corpora/demo"),
                ExtractSettings.DEFAULT,
                CleanSettings.DEFAULT,
                AnnotateSettings.DEFAULT,
                ReuseSettings.DEFAULT,
                new LexiconSettings(
                    reference.lexicons().files(),
                    lexicons.resolve("masks.csv"),
                    lexicons.resolve("sets.csv"),
                    lexicons.resolve("spelling.csv"),
                    LexiconSettings.DEFAULT_LEVEL,
                    LexiconSettings.DEFAULT_OVERLAP),
                MeasureSettings.DEFAULT,
                List.of(),
                ReportSettings.DEFAULT,
                RunLimits.DEFAULT,
                Study.DEFAULT_SEED,
                List.of()));
  }

  @Test
  void itHasTheKeysOfThePlanInTheSameOrder() throws InvalidInputException {
    assertThat(keys(file)).isEqualTo(keys("", new StudyPlan(StudyReader.read(file)).values()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extract",
        "clean",
        "annotate",
        "reuse",
        "lexicons",
        "measure",
        "report",
        "limits",
        "periods",
        "expect"
      })
  void itHasEveryKeyThatTheProgramKnows(String section) throws IOException {
    String marker = "zzz";
    String marked =
        switch (section) {
          case "" -> text + marker + ": 1\n";
          case "periods", "expect" -> examples().replace("[{", "[{" + marker + ": 1, ");
          default ->
              text.replace("\n" + section + ":\n", "\n" + section + ":\n  " + marker + ": 1\n");
        };
    Files.writeString(file, marked);
    InvalidInputException e =
        catchThrowableOfType(InvalidInputException.class, () -> StudyReader.read(file));
    String suffix = section.isEmpty() ? "" : " in '";
    List<String> known =
        e.problems().stream()
            .filter(problem -> problem.found().startsWith("the unknown key 'zzz'" + suffix))
            .filter(problem -> section.isEmpty() || problem.found().contains(section))
            .flatMap(problem -> Stream.of(problem.expected().substring(7).split(", ")))
            .toList();
    assertThat(known).isNotEmpty();
    assertThat(known).containsExactlyInAnyOrderElementsOf(documented(section));
  }

  @Test
  void everyKeyHasAComment() {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(" *[a-z-]+:.*")) {
        assertThat(lines.get(i - 1).strip()).as("line before " + lines.get(i)).startsWith("#");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo.yaml", "iom.yaml"})
  void theStudiesThatComeWithTheProgramCanBeRead(String name) throws Exception {
    Study study = StudyReader.read(copy(name));
    assertThat(name).isEqualTo(study.name() + ".yaml");
    assertThat(study.measure().periods()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference.yaml", "demo.yaml", "iom.yaml"})
  void theStudiesThatComeWithTheProgramNameFilesThatAreThere(String name) throws Exception {
    Path demonstration = CONFIG.resolveSibling("corpora").resolve("demo");
    Study study = StudyReader.read(CONFIG.resolve(name), Optional.of(demonstration));
    assertThat(study.lexicons().files()).isNotEmpty();
  }

  @Test
  void noDamageToAStudyFileDoesMoreThanGiveProblems() throws Exception {
    String alphabet = "\n\t :-[]{},'\"#&*!|>%@`~?0aé\u0000\uFEFF";
    for (long seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(text);
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        int from = random.nextInt(damaged.length());
        int to = Math.min(damaged.length(), from + random.nextInt(4));
        int letter = random.nextInt(alphabet.length());
        damaged.replace(from, to, alphabet.substring(letter, letter + random.nextInt(2)));
      }
      Files.writeString(file, damaged);
      int lines = damaged.toString().split("\n", -1).length;
      try {
        assertThat(StudyReader.read(file)).as("seed " + seed).isNotNull();
      } catch (InvalidInputException e) {
        assertThat(e.problems())
            .as("seed " + seed)
            .isNotEmpty()
            .allSatisfy(problem -> assertThat(problem.line()).isBetween(0, lines));
      }
    }
  }

  /** Returns the text with its two commented examples as values. */
  private String examples() {
    List<String> lines = new ArrayList<>();
    String example = "";
    for (String line : text.lines().toList()) {
      if (line.strip().startsWith("#   - {")) {
        example = line.strip().substring(1).strip();
      } else if (line.strip().matches("(periods|expect): \\[\\]")) {
        lines.add(line.replace("[]", "[" + example.substring(2) + "]"));
      } else {
        lines.add(line);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> documented(String section) throws IOException {
    String reference = Files.readString(CONFIG.resolve("reference.yaml"));
    if (section.equals("periods") || section.equals("expect")) {
      String first = section.equals("periods") ? "- {name" : "- {table";
      String line = reference.lines().filter(l -> l.contains(first)).findFirst().orElseThrow();
      String entries = line.replaceAll("\\{year[^}]*\\}", "").replaceAll(".*- \\{|\\}", "");
      return Stream.of(entries.split(", ")).map(entry -> entry.split(":")[0]).toList();
    }
    Files.writeString(file, reference);
    return keys(file).stream()
        .filter(key -> section.isEmpty() ? !key.contains(".") : key.startsWith(section + "."))
        .map(key -> key.substring(key.indexOf('.') + 1))
        .toList();
  }

  private static List<String> keys(Path file) {
    Problems problems = new Problems();
    List<String> keys = new ArrayList<>();
    collect(YamlFile.read(file, "a study file", problems).orElseThrow(), keys);
    return keys;
  }

  private static void collect(YamlMap map, List<String> keys) {
    map.entries()
        .forEach(
            (key, value) -> {
              keys.add(value.name());
              if (value.isMap()) {
                collect(value.map().orElseThrow(), keys);
              }
            });
  }

  private static List<String> keys(String prefix, Map<?, ?> plan) {
    List<String> keys = new ArrayList<>();
    plan.forEach(
        (key, value) -> {
          keys.add(prefix + key);
          if (value instanceof Map<?, ?> section) {
            keys.addAll(keys(prefix + key + ".", section));
          }
        });
    return keys;
  }

  /** Copies a study to a temporary folder, with empty files for all that it names. */
  private Path copy(String name) throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Path copy = config.resolve(name);
    String study = Files.readString(CONFIG.resolve(name));
    Files.writeString(copy, study);
    for (String word : study.split("[\\s\\[\\],]+")) {
      if (word.matches("(lexicons|claims)/.*\\.(csv|yaml)")) {
        touch(config.resolve(word));
      } else if (word.startsWith("../corpora/")) {
        Files.createDirectories(config.resolve(word));
      }
    }
    for (String part : List.of("masks", "sets", "spelling")) {
      touch(config.resolve("lexicons/" + part + ".csv"));
    }
    return copy;
  }

  private static void touch(Path path) throws IOException {
    Files.createDirectories(path.resolveSibling(""));
    if (!Files.exists(path)) {
      Files.createFile(path);
    }
  }
}
