package org.frametrace.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Nearest;
import org.frametrace.study.Problems;
import org.frametrace.study.YamlFile;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/**
 * Reads claims files. Every problem in every file is reported, with its place; {@code
 * config/claims/README.md} documents the keys.
 */
public final class ClaimsReader {

  private static final int SCHEMA = 1;
  private static final int MOST_TESTS = 100;

  private final Vocabulary vocabulary;
  private final Problems problems = new Problems();
  private final Map<String, YamlValue> ids = new HashMap<>();

  private ClaimsReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the claims of files, in order.
   *
   * @param files claims files
   * @param vocabulary the names that claims may use
   * @throws InvalidInputException if anything is wrong in any of them
   */
  public static List<Claim> read(List<Path> files, Vocabulary vocabulary)
      throws InvalidInputException {
    ClaimsReader reader = new ClaimsReader(vocabulary);
    List<Claim> claims = new ArrayList<>();
    for (Path file : files) {
      YamlFile.read(file, "a claims file", reader.problems)
          .ifPresent(top -> claims.addAll(reader.file(top)));
    }
    reader.problems.throwIfAny();
    return List.copyOf(claims);
  }

  private List<Claim> file(YamlMap top) {
    top.required("schema", "the number of the format: " + SCHEMA)
        .ifPresent(value -> value.integer(SCHEMA, SCHEMA));
    String paper = text(top, "paper", "a short reference: 'Georgi 2010'");
    top.text("reference", "");
    Map<String, String> threats = new TreeMap<>();
    top.map("threats")
        .ifPresent(
            map ->
                map.entries()
                    .forEach((code, value) -> value.text().ifPresent(t -> threats.put(code, t))));
    Map<String, Selection> selections =
        top.required("documents", "the selections of documents that tests look at, by name")
            .flatMap(YamlValue::map)
            .map(new SelectionReader(vocabulary.columns())::read)
            .orElse(Map.of());
    List<Claim> claims = new ArrayList<>();
    Optional<YamlValue> items = top.required("claims", "a list of claims");
    top.finish();
    for (YamlValue item : items.map(YamlValue::items).orElse(List.of())) {
      item.map().flatMap(map -> claim(map, paper, threats, selections)).ifPresent(claims::add);
    }
    return claims;
  }

  private Optional<Claim> claim(
      YamlMap map, String paper, Map<String, String> threats, Map<String, Selection> selections) {
    Optional<YamlValue> id = map.required("id", "a name that no other claim has");
    String name = id.flatMap(YamlValue::text).orElse("");
    id.ifPresent(value -> checkUnique(name, value));
    String locator = text(map, "locator", "a few words by which the place in the paper is found");
    Importance importance =
        map.required("importance", "core, supporting or peripheral")
            .flatMap(value -> value.word(words(Importance.values(), Importance::label)))
            .orElse(Importance.PERIPHERAL);
    String type = text(map, "type", "the kind of statement: level, comparison, trend …");
    Ceiling ceiling = map.word("ceiling", words(Ceiling.values(), Ceiling::label), Ceiling.TEXT);
    String paraphrase = text(map, "paraphrase", "the claim in your own words");
    boolean narrow = map.word("lexicon-first", Map.of("main", false, "narrow", true), false);
    List<String> needs = map.texts("needs", List.of());
    List<String> threatened = new ArrayList<>();
    map.items("threats").forEach(value -> threat(value, threats).ifPresent(threatened::add));
    List<String> tensions = map.texts("tensions", List.of());
    String caution = map.text("caution", "");
    Optional<YamlValue> items = map.required("tests", "a list of tests");
    Optional<YamlValue> atLeast = map.optional("at-least");
    int agreeing = map.integer("at-least", 1, MOST_TESTS, 0);
    map.finish();
    List<ClaimTest> tests = new ArrayList<>();
    List<YamlValue> written = items.map(YamlValue::items).orElse(List.of());
    for (YamlValue item : written) {
      item.map().flatMap(test -> test(test, selections)).ifPresent(tests::add);
    }
    if (tests.size() < written.size() || items.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    if (tests.stream().noneMatch(test -> test.role() == ClaimTest.Role.DECIDES)) {
      return items.get().problem("no test that decides", "at least one without 'role'");
    }
    long deciding = tests.stream().filter(t -> t.role() == ClaimTest.Role.DECIDES).count();
    if (agreeing > deciding) {
      return atLeast
          .orElseThrow()
          .problem(agreeing + " of " + deciding + " tests that decide", "at most " + deciding);
    }
    if (tests.stream().map(ClaimTest::name).distinct().count() < tests.size()) {
      return items.get().problem("two tests of one name", "a name of its own for each");
    }
    return Optional.of(
        new Claim(
            name,
            paper,
            locator,
            importance,
            type,
            ceiling,
            paraphrase,
            narrow,
            tests,
            agreeing,
            needs,
            threatened,
            tensions,
            caution));
  }

  private void checkUnique(String name, YamlValue id) {
    YamlValue earlier = ids.putIfAbsent(name, id);
    if (earlier != null) {
      id.problem(
          "the id '" + name + "' a second time",
          "an id of its own; it stands in " + earlier.file().getFileName() + ":" + earlier.line());
    }
  }

  private Optional<ClaimTest> test(YamlMap map, Map<String, Selection> selections) {
    String name = text(map, "name", "what is tested, in a few words");
    ClaimTest.Role role =
        map.word(
            "role", words(ClaimTest.Role.values(), ClaimTest.Role::label), ClaimTest.Role.DECIDES);
    Optional<Selection> documents =
        map.required("documents", "the name of a selection")
            .flatMap(value -> SelectionReader.known(value, selections));
    Optional<YamlValue> against = map.optional("against");
    Optional<Selection> compared =
        against.flatMap(value -> SelectionReader.known(value, selections));
    Optional<YamlMap> measured =
        map.required("measure", "keys and values: kind and what it counts").flatMap(YamlValue::map);
    TestZones zones = measured.map(MeasureReader::zones).orElse(TestZones.OF_STUDY);
    Optional<Measure> measure = measured.flatMap(new MeasureReader(vocabulary, selections)::read);
    Optional<YamlValue> ruleAt = map.required("rule", "keys and values: template and parameters");
    Optional<Rule> rule =
        ruleAt.flatMap(YamlValue::map).flatMap(new RuleReader(vocabulary.columns())::read);
    map.finish();
    if (name.isEmpty()
        || documents.isEmpty()
        || measure.isEmpty()
        || rule.isEmpty()
        || (against.isPresent() && compared.isEmpty())) {
      return Optional.empty();
    }
    if (rule.get().compares() && compared.isEmpty()) {
      return map.place()
          .problem("no key 'against'", "'against:' with the selection to compare with");
    }
    if (!rule.get().compares() && compared.isPresent()) {
      return against
          .get()
          .problem("documents to compare with", "none, since the rule compares nothing");
    }
    if (rule.get() instanceof ComparisonRule comparison
        && comparison.strata().contains(Strata.YEAR_BAND)
        && !haveYearsInCommon(documents.get(), compared.orElseThrow())) {
      return ruleAt
          .get()
          .problem(
              "a comparison within bands of years of periods that have none in common",
              "strata that both periods have: strata: [series], or [genre]");
    }
    if (!rule.get().judges(measure.get()) && !(measure.get() instanceof Unavailable)) {
      return ruleAt
          .get()
          .problem(
              rule.get().label() + " of the measure '" + measure.get().label() + "'",
              rule.get().asksFor());
    }
    if (!zones.equals(TestZones.OF_STUDY) && !TestZones.canBeChosen(measure.get())) {
      return measured
          .orElseThrow()
          .place()
          .problem(
              "other zones than the study's for the measure '" + measure.get().label() + "'",
              "a measure that counts hits; this one knows the zones of the study only");
    }
    return Optional.of(
        new ClaimTest(name, role, documents.get(), compared, measure.get(), rule.get(), zones));
  }

  private static boolean haveYearsInCommon(Selection documents, Selection against) {
    return documents.years().isEmpty()
        || against.years().isEmpty()
        || Strata.meet(documents.years().get(), against.years().get());
  }

  private static Optional<String> threat(YamlValue value, Map<String, String> threats) {
    return value
        .text()
        .flatMap(
            code ->
                threats.containsKey(code)
                    ? Optional.of(code + " " + threats.get(code))
                    : value.problem(
                        "the unknown threat '" + code + "'",
                        "a code that 'threats' at the top of the file explains",
                        Nearest.of(code, threats.keySet())));
  }

  private static String text(YamlMap map, String key, String meaning) {
    return map.required(key, meaning).flatMap(YamlValue::text).orElse("");
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> label) {
    Map<String, T> words = new TreeMap<>();
    for (T value : values) {
      words.put(label.apply(value), value);
    }
    return words;
  }
}
