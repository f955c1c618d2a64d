package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks of countries, from text to verdict. */
class RankTest {

  private static final int SEEDS = 40;
  private static final List<String> COUNTRIES =
      List.of(
          "Tajikistan",
          "Kyrgyzstan",
          "Nepal",
          "Moldova",
          "Haiti",
          "Samoa",
          "Tonga",
          "Lesotho",
          "Armenia",
          "Georgia",
          "Guinea",
          "Guinea-Bissau",
          "Niger",
          "Nigeria",
          "Russia");
  private static final List<Phrase> NAMES =
      COUNTRIES.stream()
          .map(
              name ->
                  name.equals("Kyrgyzstan")
                      ? new Phrase(List.of(name, "Kyrgyz Republic"))
                      : new Phrase(List.of(name)))
          .toList();
  private static final StatedNumber SHARE =
      new StatedNumber(
          "remittances",
          QuantityUnit.PER_CENT,
          List.of(new Phrase(List.of("remittances")), new Phrase(List.of("GDP"))),
          List.of(),
          List.of(),
          0.1,
          100);
  private static final Rank RANK =
      new Rank(
          SHARE,
          List.of("Tajikistan", "Kyrgyzstan"),
          NAMES,
          5,
          2,
          new Selection.Years(2008, 2014),
          10);

  private static Verdict verdict(List<MeasuredDocument> documents) {
    Selection all = new Selection("all", "all", List.of(), Optional.empty(), 0, false);
    Claim claim = MadeClaim.of("RANK", all, new QuantityRule(OptionalDouble.empty()), RANK);
    return MadeClaim.finding(claim, documents).verdict();
  }

  private static MeasuredDocument document(String id, String... sentences) {
    return PlantedText.document(id, 2012, List.of(sentences));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remittances by GDP were largest in Nepal (29 per cent) and Samoa (23 per cent). | Nepal 29, Samoa 23",
        "Remittances were 49 per cent of GDP in Nepal and 31 per cent in Samoa. | Nepal 49, Samoa 31",
        "In Nepal remittances made up 49 per cent of GDP. | Nepal 49",
        "Of GDP, remittances in Nepal and Samoa were 49 per cent and 31 per cent, respectively. | Nepal 49, Samoa 31",
        "Top by GDP are remittances to Nepal (29 per cent), Samoa and Tonga (23 per cent). | Nepal 29, Samoa 23, Tonga 23",
        "Remittances to Nepal were 36 per cent of GDP in 2007 and 49 per cent in 2008. | Nepal 36, Nepal 49",
        "Remittances from Russia to Nepal were 49 per cent of GDP. | Nepal 49",
        "In Guinea-Bissau, remittances were 4 per cent of GDP. | Guinea-Bissau 4",
        "In Nigeria, remittances were 4 per cent of GDP. | Nigeria 4",
        "By GDP, remittances to Nepal (29 per cent), Samoa (3 of 8) and Tonga (23 per cent) lead. | Nepal 29",
        "In Nepal (excluding Samoa and Tonga) remittances were 4 per cent of GDP. | Nepal 4",
        // Nobody knows whose number it is, or it is none of GDP.
        "Russia sent remittances of 49 per cent of GDP to Nepal. | ''",
        "Of GDP in Nepal and Samoa, remittances were 49 per cent. | ''",
        "In Nepal, remittances were 49 per cent of GDP, and 31 per cent in Samoa. | ''",
        "In Nepal, remittances grew by 15 per cent while GDP fell. | ''",
        "In Nepal, exports were 15 per cent of GDP. | ''",
      })
  void numbersAreDealtOutToNamesOnlyWhereTheSentenceIsPlain(String sentence, String expected) {
    String found =
        NamedNumbers.in(document("a.txt", sentence), SHARE, new NameFinder(NAMES)).stream()
            .map(n -> n.name() + " " + Math.round(n.reading().quantity().high()))
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nepal has the world's highest remittances. | 1 | | true",
        "Nepal's remittances are the world's second-largest. | 2 | | true",
        "Nepal is the third most dependent country in the world. | 3 | | true",
        "Nepal is among the top five in the world. | | 5 | false",
        "Nepal is one of the world's largest. | | | false",
        "Nepal has the highest share in the region. | | | false",
        "The top recipients in sub-Saharan Africa were these. | | | false",
        "The top recipients were these. | | | true",
        "The recipients were these. | | | false",
        "The top five remittance-receiving countries were these. | | | true",
        "The most remittance-dependent economies were Nepal and Samoa. | | | true",
        "Nepal has the highest ratio of remittances to GDP worldwide. | 1 | | true",
        "Nepal is the world's 12th largest recipient. | 12 | | false",
        "Nepal is the world's twelfth-largest recipient. | | | false",
        // Superlatives of other things.
        "Remittances reached 47 per cent of GDP in Nepal, most of them from Russia. | | | false",
        "In Nepal, most of them came from Russia, says the World Bank. | | | false",
        "Nepal has the world's seventh-largest hydropower potential. | | | false",
        "Nepal lies beside the world's second-largest economy. | | | false",
        "The largest sources of remittances were these. | | | false",
        "The top remittance-sending countries were these. | | | false",
        "Nepal is most dependent on Russia worldwide. | | | false",
        // The world in a name, or in a crisis.
        "Nepal has the highest share, says the World Bank. | | | true",
        "Nepal has the highest share, says the World Migration Report. | | | true",
        "Nepal has the highest share, says the World Development Report. | | | true",
        "Nepal has the highest share since the global financial crisis. | | | true",
        // The first of months are no names.
        "In the first three quarters of 2009 it fell. | | | false",
        "In the first five months of 2009 it fell worldwide. | | | false",
        "It was among the first three years worldwide. | | | false",
        "Nepal is among the top five. | | | false",
        "Nepal is among the first five countries in the world. | | 5 | false",
        "Nepal is in the world's top ten. | | 10 | false",
        "Nepal is in the world's top ten per cent. | | | false",
      })
  void wordsTellRanksOfTheWholeWorldOnly(
      String sentence, Integer rank, Integer atMost, boolean listsTheTop) {
    RankWords words = new RankWords(sentence);
    assertThat(words.rank().isPresent() ? words.rank().getAsInt() : null).isEqualTo(rank);
    assertThat(words.atMost().isPresent() ? words.atMost().getAsInt() : null).isEqualTo(atMost);
    assertThat(words.listsTheTop()).isEqualTo(listsTheTop);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remittances reached 47 per cent of GDP in Tajikistan and 29 per cent in Kyrgyzstan in 2011, most of them from Russia.",
        "Remittances reached 47 per cent of GDP in Tajikistan in 2011, most of them from Russia, says the World Bank.",
        "In the first three quarters of 2009, remittances were 35 per cent of GDP in Tajikistan.",
        "In Tajikistan, which has the world's seventh-largest smelter, remittances were 47 per cent of GDP in 2011.",
      })
  void wordsOfOtherThingsLeaveTheRankOpen(String sentence) {
    StatedEvidence evidence =
        RANK.evidence(List.of(document("a.txt", sentence)), OptionalDouble.empty());
    assertThat(evidence.sources())
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.note()).startsWith(Agreement.OPEN.label()));
  }

  @Test
  void onlyNumbersWithTheWordsBesideThemAreDealtOut() {
    StatedNumber beside =
        new StatedNumber(
            SHARE.what(),
            SHARE.unit(),
            SHARE.words(),
            SHARE.without(),
            List.of(new Phrase(List.of("of GDP", "by GDP"))),
            SHARE.least(),
            SHARE.most());
    MeasuredDocument document =
        document(
            "a.txt",
            "In Nepal remittances made up 49 per cent of income, not of GDP.",
            "By GDP, remittances to Samoa were 23 per cent.");
    assertThat(NamedNumbers.in(document, SHARE, new NameFinder(NAMES))).hasSize(2);
    assertThat(NamedNumbers.in(document, beside, new NameFinder(NAMES)))
        .extracting(NamedNumbers.Named::name)
        .containsExactly("Samoa");
  }

  /** One document a year, with a sentence or list of shares in the order of a ranking. */
  private static List<MeasuredDocument> documents(
      Random random, String lead, List<Integer> years, String... ranking) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year : years) {
      List<String> parts = new ArrayList<>();
      int share = 45 + random.nextInt(5);
      for (String name : ranking) {
        parts.add(String.format(Locale.ROOT, "%s (%d per cent)", name, share));
        share -= 1 + random.nextInt(3);
      }
      String sentence =
          String.format(
              Locale.ROOT,
              "In %d, remittances as a share of GDP were %s in %s.",
              year,
              lead,
              String.join(", ", parts));
      documents.add(
          PlantedText.document(
              "d" + year + ".txt",
              year,
              List.of("In " + year + ", fees were 7 per cent.", sentence, "Nepal grew.")));
    }
    return documents;
  }

  @Test
  void theFirstOfListsOfTheTopAreSupported() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      List<MeasuredDocument> documents =
          documents(
              random, "largest", List.of(2009, 2011, 2013), "Tajikistan", "Kyrgyzstan", "Nepal");
      assertThat(verdict(documents)).as("seed %d", seed).isEqualTo(Verdict.SUPPORTED);
    }
  }

  @Test
  void whoHasFiveAboveItIsContradictedByAnyList() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      List<String> above = new ArrayList<>(List.of("Nepal", "Haiti", "Samoa", "Tonga", "Lesotho"));
      Collections.shuffle(above, random);
      above.add("Tajikistan");
      above.add("Kyrgyz Republic");
      List<MeasuredDocument> documents =
          documents(random, "high", List.of(2009, 2010), above.toArray(new String[0]));
      assertThat(verdict(documents)).as("seed %d", seed).isEqualTo(Verdict.CONTRADICTED);
    }
  }

  @Test
  void fewNamesWithoutWordsForTheTopShowNoRank() {
    Random random = new Random(1);
    List<Integer> years = List.of(2009, 2010, 2011);
    assertThat(verdict(documents(random, "high", years, "Tajikistan", "Kyrgyzstan", "Nepal")))
        .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(verdict(documents(random, "high", years, COUNTRIES.toArray(new String[0]))))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(documents(random, "largest", List.of(2009), "Tajikistan", "Kyrgyzstan")))
        .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    // A rank in two years, but not in those that are asked for.
    List<Integer> later = List.of(2015, 2016);
    assertThat(verdict(documents(random, "largest", later, "Tajikistan", "Kyrgyzstan")))
        .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void yearsThatDifferMakeItMixed() {
    Random random = new Random(1);
    List<MeasuredDocument> documents =
        new ArrayList<>(
            documents(random, "largest", List.of(2009), "Tajikistan", "Kyrgyzstan", "Nepal"));
    documents.addAll(
        documents(
            random,
            "largest",
            List.of(2012),
            "Nepal",
            "Haiti",
            "Samoa",
            "Tonga",
            "Lesotho",
            "Tajikistan",
            "Kyrgyzstan"));
    assertThat(verdict(documents)).isEqualTo(Verdict.MIXED);
  }

  @Test
  void everyNumberThatARankRestsOnIsShown() {
    List<MeasuredDocument> documents =
        documents(new Random(1), "largest", List.of(2009), "Tajikistan", "Kyrgyzstan", "Nepal");
    StatedEvidence evidence = RANK.evidence(documents, OptionalDouble.empty());
    assertThat(evidence.sources())
        .extracting(StatedSource::what)
        .containsExactly("Tajikistan", "Kyrgyzstan", "Nepal");
    assertThat(evidence.sources())
        .extracting(StatedSource::note)
        .containsExactly(
            "yes, rank 1 in a list of the top", "yes, rank 2 in a list of the top", "beside it");
    assertThat(evidence.reason()).contains("so in 2009, not so in no year").contains("2 years");
  }

  @Test
  void rowsOfTablesHaveTheirLabel() {
    List<String> rows =
        Arrays.asList(
            "Remittances, per cent of GDP 2009 2010", "Tajikistan 35 41", "Kyrgyzstan 21 26");
    MeasuredDocument document =
        PlantedText.document("a.txt", 2012, Zone.TABLE, List.of(String.join(" ", rows)));
    assertThat(NamedNumbers.in(document, SHARE, new NameFinder(NAMES)))
        .extracting(n -> n.name() + " " + n.reading().year())
        .containsExactly(
            "Tajikistan 2009", "Tajikistan 2010", "Kyrgyzstan 2009", "Kyrgyzstan 2010");
  }
}
