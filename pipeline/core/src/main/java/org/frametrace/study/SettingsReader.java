package org.frametrace.study;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;

/** Reads the sections of a study file that set how the stages work. */
final class SettingsReader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final Map<String, Boolean> OCR = Map.of("auto", true, "off", false);
  private static final Map<String, Level> LEVELS =
      Arrays.stream(Level.values()).collect(Collectors.toMap(Level::label, Function.identity()));

  private static final Map<String, Overlap> OVERLAPS =
      Arrays.stream(Overlap.values())
          .collect(Collectors.toMap(Overlap::label, Function.identity()));
  private static final Map<String, ReuseSettings.Kind> REUSE =
      Arrays.stream(ReuseSettings.Kind.values())
          .collect(Collectors.toMap(ReuseSettings.Kind::label, Function.identity()));
  private static final double SMALLEST_SHARE = 0.001;

  private SettingsReader() {}

  static ExtractSettings extract(YamlMap map) {
    ExtractSettings otherwise = ExtractSettings.DEFAULT;
    int seconds =
        map.integer(
            "seconds-per-document", 1, 86_400, Math.toIntExact(otherwise.timeLimit().toSeconds()));
    int heap = map.integer("heap-megabytes", 64, 65_536, otherwise.heapMegabytes());
    int characters =
        map.integer("characters-per-document", 1, 500_000_000, otherwise.maxCharacters());
    int temporary =
        map.integer("temporary-megabytes", 1, 1_000_000, otherwise.temporaryMegabytes());
    boolean auto = map.word("ocr", OCR, otherwise.ocr().auto());
    int pageSeconds =
        map.integer(
            "seconds-per-ocr-page",
            1,
            3_600,
            Math.toIntExact(otherwise.ocr().pageLimit().toSeconds()));
    int pages = map.integer("ocr-pages-per-document", 1, 100_000, otherwise.ocr().maxPages());
    map.finish();
    return new ExtractSettings(
        Duration.ofSeconds(seconds),
        heap,
        characters,
        temporary,
        new OcrSettings(auto, Duration.ofSeconds(pageSeconds), pages));
  }

  static CleanSettings clean(YamlMap map) {
    int pages =
        map.integer("running-head-pages", 2, 1000, CleanSettings.DEFAULT.runningHeadPages());
    map.finish();
    return new CleanSettings(pages);
  }

  static AnnotateSettings annotate(YamlMap map) {
    AnnotateSettings otherwise = AnnotateSettings.DEFAULT;
    List<String> languages =
        map.optional("languages")
            .map(list -> list.atLeastOne(SettingsReader::language, "language: [en]"))
            .filter(read -> !read.isEmpty())
            .orElse(otherwise.languages());
    int tokens = map.integer("tokens-per-sentence", 50, 100_000, otherwise.maxSentenceTokens());
    map.finish();
    return new AnnotateSettings(languages, tokens);
  }

  private static Optional<String> language(YamlValue item) {
    return item.text()
        .flatMap(
            text ->
                LANGUAGE.matcher(text).matches()
                    ? Optional.of(text)
                    : item.problem(
                        "'" + text + "'", "the code of a language, two lower-case letters: en"));
  }

  static ReuseSettings reuse(YamlMap map) {
    ReuseSettings otherwise = ReuseSettings.DEFAULT;
    Set<ReuseSettings.Kind> leaveOut =
        map.optional("leave-out")
            .map(list -> Set.copyOf(list.distinct(item -> item.word(REUSE))))
            .orElse(otherwise.leaveOut());
    double similarity = map.number("duplicate-similarity", 0.5, 1, otherwise.similarity());
    double series = map.number("recycled-in-series", SMALLEST_SHARE, 1, otherwise.seriesShare());
    double corpus = map.number("recycled-in-corpus", SMALLEST_SHARE, 1, otherwise.corpusShare());
    map.finish();
    return new ReuseSettings(leaveOut, similarity, series, corpus);
  }

  /**
   * Returns nothing only where a problem was added.
   *
   * @param language the language that the study measures, which its lexicons must speak
   */
  static Optional<LexiconSettings> lexicons(YamlMap map, StudyPaths paths, String language) {
    LexiconFolder folder = new LexiconFolder(language, paths);
    List<Path> files =
        map.required("files", "the lexicon files")
            .map(
                list ->
                    list.atLeastOne(
                        item -> folder.file(item, "a lexicon file"), "file: [lexicons/rights.csv]"))
            .orElse(List.of());
    Path masks = folder.part(map, "masks", "the file of masks");
    Path sets = folder.part(map, "sets", "the file of named sets");
    Path spelling = folder.part(map, "spelling", "the file of the spelling map");
    Level level = map.word("level", LEVELS, LexiconSettings.DEFAULT_LEVEL);
    Overlap overlap = map.word("overlap", OVERLAPS, LexiconSettings.DEFAULT_OVERLAP);
    map.finish();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new LexiconSettings(files, masks, sets, spelling, level, overlap));
  }

  static ReportSettings report(YamlMap map) {
    int lines =
        map.integer("concordance-lines", 0, 10_000, ReportSettings.DEFAULT.concordanceLines());
    List<String> leftOut = map.texts("leave-out", ReportSettings.DEFAULT.framesLeftOut());
    map.finish();
    return new ReportSettings(lines, leftOut);
  }

  static RunLimits limits(YamlMap map) {
    double share = map.number("failed-share", 0, 1, RunLimits.DEFAULT.failedShare());
    map.finish();
    return new RunLimits(share);
  }
}
