package org.frametrace.study;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads study files.
 *
 * <p>What a study leaves out comes from the {@code DEFAULT} of the settings.
 */
public final class StudyReader {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private StudyReader() {}

  /**
   * Returns the study in a file.
   *
   * @throws InvalidInputException with everything that is wrong with the file, and every file that
   *     it names and that is not there
   */
  public static Study read(Path file) throws InvalidInputException {
    return read(file, Optional.empty());
  }

  /**
   * Returns the study in a file, perhaps with another corpus than the file says.
   *
   * @param corpus the other corpus folder, relative to where the program was started
   * @throws InvalidInputException as {@link #read(Path)}
   */
  public static Study read(Path file, Optional<Path> corpus) throws InvalidInputException {
    Problems problems = new Problems();
    Optional<Study> study =
        YamlFile.read(file, "a study file", problems)
            .flatMap(top -> study(top, new StudyPaths(file, problems), corpus));
    problems.throwIfAny();
    return study.orElseThrow();
  }

  /** Returns nothing only where a problem was added. */
  private static Optional<Study> study(YamlMap top, StudyPaths paths, Optional<Path> otherCorpus) {
    top.required("schema", "the number " + Study.SCHEMA).ifPresent(StudyReader::checkSchema);
    Optional<String> name = top.required("study", "a short name").flatMap(StudyReader::name);
    String title = top.text("title", name.orElse(""));
    Optional<YamlValue> corpusKey = top.required("corpus", "the corpus folder");
    Optional<Path> corpus =
        otherCorpus.isPresent()
            ? paths.otherCorpus(otherCorpus.get())
            : corpusKey.flatMap(paths::corpus);
    ExtractSettings extract = SettingsReader.extract(top.section("extract"));
    CleanSettings clean = SettingsReader.clean(top.section("clean"));
    AnnotateSettings annotate = SettingsReader.annotate(top.section("annotate"));
    ReuseSettings reuse = SettingsReader.reuse(top.section("reuse"));
    Optional<LexiconSettings> lexicons =
        top.required("lexicons", "'files:' below it")
            .flatMap(YamlValue::map)
            .flatMap(map -> SettingsReader.lexicons(map, paths, annotate.languages().getFirst()));
    MeasureSettings measure = MeasureReader.read(top.section("measure"));
    List<Path> claims =
        top.optional("claims")
            .map(list -> list.distinct(item -> paths.file(item, "a claims file")))
            .orElse(List.of());
    ReportSettings report = SettingsReader.report(top.section("report"));
    RunLimits limits = SettingsReader.limits(top.section("limits"));
    long seed =
        top.optional("seed")
            .flatMap(value -> value.whole(0, 999_999_999_999_999_999L))
            .orElse(Study.DEFAULT_SEED);
    List<Expectation> expect =
        top.items("expect").stream()
            .map(StudyReader::expectation)
            .flatMap(Optional::stream)
            .toList();
    top.finish();
    if (name.isEmpty() || corpus.isEmpty() || lexicons.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Study(
            paths.study(),
            name.get(),
            title,
            corpus.get(),
            extract,
            clean,
            annotate,
            reuse,
            lexicons.get(),
            measure,
            claims,
            report,
            limits,
            seed,
            expect));
  }

  private static void checkSchema(YamlValue value) {
    String expected = Study.SCHEMA + ", the schema that this version of the program reads";
    value
        .text()
        .filter(text -> !text.equals(Integer.toString(Study.SCHEMA)))
        .ifPresent(text -> value.problem("'" + text + "'", expected));
  }

  private static Optional<String> name(YamlValue value) {
    return value
        .text()
        .flatMap(
            text ->
                NAME.matcher(text).matches()
                    ? Optional.of(text)
                    : value.problem(
                        "'" + text + "'",
                        "a short name of lower-case letters, digits, '.', '_' and '-' (it is also"
                            + " the name of the folder of results)"));
  }

  private static Optional<Expectation> expectation(YamlValue item) {
    return item.map().flatMap(StudyReader::expectation);
  }

  private static Optional<Expectation> expectation(YamlMap map) {
    Optional<String> table =
        map.required("table", "a table's file name without .csv").flatMap(YamlValue::text);
    Map<String, String> where = new LinkedHashMap<>();
    map.section("where")
        .entries()
        .forEach((column, value) -> value.text().ifPresent(text -> where.put(column, text)));
    Optional<String> column = map.required("column", "a column's name").flatMap(YamlValue::text);
    Optional<String> value =
        map.required("value", "what the cell must hold").flatMap(YamlValue::text);
    double tolerance = map.number("tolerance", 0, 1e12, 0);
    map.finish();
    if (table.isEmpty() || column.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Expectation(table.get(), where, column.get(), value.get(), tolerance));
  }
}
