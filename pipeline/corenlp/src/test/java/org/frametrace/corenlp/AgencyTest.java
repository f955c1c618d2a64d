package org.frametrace.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frametrace.agency.ActionReader;
import org.frametrace.agency.Parse;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.Alignment;
import org.frametrace.model.Attribute;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentActions;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.PageMap;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.VerbUse;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(200);
  private static final CoreNlpParser PARSER = new CoreNlpParser();

  @BeforeAll
  static void modelsAreThere() {
    Assumptions.assumeTrue(PARSER.isInstalled(), "the parser's model is not on the class path");
  }

  private static ActionReader reader(
      String sentence, ActionReader.Asked asked, List<Hit> hits, boolean ownVoice) {
    CleanText text =
        new CleanText(
            sentence,
            List.of(new ZonedSpan(new Span(0, sentence.length()), Zone.BODY, "test")),
            Alignment.identity(sentence.length()));
    return new ActionReader(
        new ActionReader.Text(ANNOTATOR.annotate(text), text, new PageMap(false, new int[] {0})),
        hits,
        EnumSet.of(Zone.BODY),
        ownVoice,
        asked);
  }

  private static DocumentActions read(ActionReader reader) {
    SortedMap<Integer, Parse> parses = new TreeMap<>();
    reader.sentences().forEach(s -> parses.put(s, reader.parse(s, PARSER)));
    return reader.read(parses, TokenRuns.NONE);
  }

  /** Hits of the names that the lexicon of entities would find. */
  private static List<Hit> names(String sentence) {
    List<String> words = List.of(sentence.split("[ ']", -1));
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).replace(".", "").equals("IOM"))
        .mapToObj(i -> hit("self_org", "SO01", i, i + 1))
        .toList();
  }

  private static Hit hit(String frame, String entry, int start, int end, Attribute... attributes) {
    return new Hit(
        frame, entry, Level.MAIN, 0, new Span(start, end), Zone.BODY, 0, Set.of(attributes));
  }

  private static String types(List<Actor> actors) {
    return actors.stream().map(a -> a.type().label()).distinct().collect(Collectors.joining("|"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "agents.csv", numLinesToSkip = 1)
  void sentencesSayWhoDoesWhatToWhom(
      String sentence, String verb, String agents, String beneficiaries, String rule) {
    DocumentActions actions =
        read(reader(sentence, new ActionReader.Asked(Set.of(verb), false), names(sentence), true));
    assertThat(actions.uses()).as("uses of " + verb).isNotEmpty();
    VerbUse use = actions.uses().getFirst();
    assertThat(types(use.agents())).as("agents %s", use.agents()).isEqualTo(agents);
    if (beneficiaries != null) {
      assertThat(types(use.beneficiaries()))
          .as("beneficiaries %s", use.beneficiaries())
          .isEqualTo(beneficiaries);
    }
    if (rule != null) {
      assertThat(use.agents().getFirst().rule()).isEqualTo(rule);
    }
  }

  /** Types as they are where women are held against others. */
  private static String withWomen(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.women() ? "women" : a.type().label())
        .distinct()
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "women.csv", numLinesToSkip = 1)
  void womenAreToldApartWhereTheyActAndWhereTheyAreActedUpon(
      String sentence, String verb, String agents, String beneficiaries) {
    DocumentActions actions =
        read(
            reader(sentence, new ActionReader.Asked(Set.of(verb), false), unWomen(sentence), true));
    VerbUse use = actions.uses().getFirst();
    assertThat(withWomen(use.agents())).as("agents %s", use.agents()).isEqualTo(agents);
    if (beneficiaries != null) {
      assertThat(withWomen(use.beneficiaries()))
          .as("beneficiaries %s", use.beneficiaries())
          .isEqualTo(beneficiaries);
    }
  }

  /** The hit of the lexicon of organisations. */
  private static List<Hit> unWomen(String sentence) {
    return sentence.startsWith("UN Women")
        ? List.of(hit("partner_orgs", "OR09", 0, 2))
        : names(sentence);
  }

  @Test
  void weIsNobodyKnownWhereAnotherSpeaks() {
    String sentence = "We assist governments and migrants.";
    ActionReader reader =
        reader(sentence, new ActionReader.Asked(Set.of("assist"), false), List.of(), false);
    assertThat(types(read(reader).uses().getFirst().agents())).isEqualTo("other");
  }

  @Test
  void onlySentencesThatCanTellAreParsed() {
    ActionReader.Asked asked = new ActionReader.Asked(Set.of("manage"), false);
    assertThat(reader("The sea was calm that day.", asked, List.of(), true).sentences()).isEmpty();
    assertThat(reader("States manage migration.", asked, List.of(), true).sentences()).hasSize(1);
    String endless = "States manage " + "migration and ".repeat(60) + "borders.";
    ActionReader reader = reader(endless, asked, List.of(), true);
    assertThat(reader.sentences()).isEmpty();
    assertThat(read(reader).unparsed()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'The Government failed to protect migrants.', NE02, 2, 4, state",
    "'Many States violate the rights of migrants.', NE03, 2, 3, state",
    "'The report documents violations of rights by the authorities.', NE04, 3, 5, state",
    "'Traffickers violate the laws of the country.', NE03, 1, 2, ",
    "'If States violate these rights, victims can complain.', NE03, 2, 3, ",
  })
  void reproachesHaveAStateAsTheirTarget(
      String sentence, String entry, int start, int end, String target) {
    Hit hit = hit("negative_evaluation", entry, start, end);
    DocumentActions actions =
        read(reader(sentence, new ActionReader.Asked(Set.of(), true), List.of(hit), true));
    assertThat(actions.reproaches().stream().map(r -> r.target().type().label()).toList())
        .isEqualTo(target == null ? List.of() : List.of(target));
    assertThat(actions.naming()).containsEntry(ActorType.STATE, 1);
  }

  @Test
  void whatIsDeniedOrSaidByOthersIsNoReproach() {
    String sentence = "The Government failed to protect migrants.";
    for (Attribute attribute : List.of(Attribute.NEGATED, Attribute.QUOTED, Attribute.ATTRIBUTED)) {
      Hit hit = hit("negative_evaluation", "NE02", 2, 4, attribute);
      ActionReader reader =
          reader(sentence, new ActionReader.Asked(Set.of(), true), List.of(hit), true);
      assertThat(read(reader).reproaches()).isEmpty();
    }
  }
}
