package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.frametrace.model.ExtractedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of documents that are more than a paragraph: annexes, tables, titles, imprints, quotes. */
class PartsTest {

  private static final String TEXT =
      """
      States have long been of two minds about those who cross their borders,
      and the reports that they write about it show both. The older ones speak of
      labour, and of the hands that the mills had need of in those years."""
          .strip();

  /** A page of sentences in full lines, another for each number. */
  private static String page(int number) {
    String[] words =
        "the mill river road winter border people letter office bridge village".split(" ", -1);
    Random random = new Random(number);
    StringBuilder page = new StringBuilder("Nobody knew");
    int line = page.length();
    for (int i = 1; i < 150; i++) {
      String word = words[random.nextInt(words.length)];
      if (line + word.length() > 72) {
        page.append('\n');
        line = 0;
      } else {
        page.append(' ');
      }
      page.append(word);
      line += word.length() + 1;
    }
    return page.append('.').toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Annex",
        "ANNEXES",
        "Annex 1. Terms of reference",
        "ANNEX II: Persons met",
        "Appendix A – Questions",
        "Annexe 2. Matrice",
        "5. ANNEXES",
        "Anexo I: Preguntas"
      })
  void anAnnexGoesOnToTheEnd(String title) {
    assertThat(
            Documents.zoned(
                Documents.pdf(page(1), page(2), title + "\n\n" + TEXT, "Aims\n\n" + page(50))))
        .contains("annex: " + title, "annex: Aims")
        .anyMatch(p -> p.startsWith("annex: States"))
        .anyMatch(p -> p.startsWith("annex: Nobody"))
        .anyMatch(p -> p.startsWith("body: Nobody"));
  }

  @Test
  void tablesCaptionsAndBibliographiesOfAnAnnexStayWhatTheyAre() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    page(3),
                    "Annex 1. Persons met\n\n"
                        + TEXT
                        + "\n\nTable 3. Meetings\n\n12 45 2004\n\nReferences\n\n"
                        + "Doe, J. (1999). On roads. Oslo.\n\nRoe, R. 2004. On rivers. Vol. 2.")))
        .contains(
            "caption: Table 3. Meetings",
            "table: 12 45 2004",
            "bibliography: Doe, J. (1999). On roads. Oslo.");
  }

  /** Twelve pages that count from 1, and others that do so again. */
  private static ExtractedText appended(int... others) {
    List<String> pages = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      pages.add(page(i) + "\n\n" + i);
    }
    for (int number : others) {
      pages.add(page(100 + pages.size()) + "\n\n" + number);
    }
    return Documents.pdf(pages.toArray(String[]::new));
  }

  @Test
  void whatCountsItsPagesAnewIsAppended() {
    List<String> zoned = Documents.zoned(appended(1, 2, 3, 4));
    assertThat(zoned.stream().filter(p -> p.startsWith("body: Nobody"))).hasSize(12);
    assertThat(zoned.stream().filter(p -> p.startsWith("annex: Nobody"))).hasSize(4);
  }

  @Test
  void whatCountsOnIsNotAppended() {
    assertThat(Documents.zoned(appended(13, 14, 15, 16))).noneMatch(p -> p.startsWith("annex"));
  }

  @Test
  void aListOfWorksMayStandUnderTheTitleOfATable() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    page(3),
                    TEXT
                        + "\n\nTable 2: List of documentation reviewed\n\n"
                        + "Doe, J. (1999). On roads. Oslo.\n\nRoe, R. 2004. On rivers. Vol. 2.")))
        .contains(
            "caption: Table 2: List of documentation reviewed",
            "bibliography: Doe, J. (1999). On roads. Oslo.");
  }

  @Test
  void anImprintBelowAFullLineStandsAlone() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    TEXT
                        + " That was all that\n\nThis record contains the text of speeches delivered"
                        + " in English and no more.",
                    page(8))))
        .anyMatch(p -> p.startsWith("boilerplate: This record contains"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Annex 2 shows whom the members have met.",
        "Annex VIII shows whom the members have met in all of these\nyears.",
        "annex and other papers",
        "Annexation of the valley"
      })
  void aSentenceAboutAnAnnexStartsNone(String line) {
    assertThat(Documents.zoned(Documents.pdf(page(4), page(5), line + "\n\n" + TEXT)))
        .noneMatch(p -> p.startsWith("annex"));
  }

  @Test
  void aReportThatIsSentAsAnAnnexIsStillText() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "I have the honour to send the report.", "Annex\n\n" + page(6), page(7))))
        .noneMatch(p -> p.startsWith("annex"));
  }

  @Test
  void linesThatBreakWithoutReasonAreATable() {
    String table =
        """
        Place and date How the members
        were told Who had come
        Torvik (spring)
        By letter
        The mayor and
        both teachers
        Valdera (autumn)
        By telephone
        Nobody
        Norport
        By messenger
        The priest and
        his sister""";
    List<String> zoned =
        Documents.zoned(Documents.pdf(page(8) + "\n\n" + table, page(9), page(10)));
    assertThat(zoned)
        .anyMatch(p -> p.startsWith("table: ") && p.contains("Torvik (spring)"))
        .anyMatch(p -> p.startsWith("table: ") && p.contains("By messenger"))
        .noneMatch(p -> p.startsWith("body: ") && p.contains("Norport"))
        .noneMatch(p -> p.startsWith("table: States"));
  }

  @Test
  void headingsAndShortParagraphsAreNone() {
    String page =
        "Findings\n\n"
            + TEXT
            + "\n\nRelevance\n\nIt was of use to all who had come.\n\nCoherence\n\n"
            + page(60);
    assertThat(Documents.zoned(Documents.pdf(page, page(61))))
        .noneMatch(p -> p.startsWith("table"))
        .contains("heading: Relevance", "body: It was of use to all who had come.");
  }

  @Test
  void theTitleOfARecordEndsWhereTheTextStarts() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Distr.: General\n\nEightieth session\n\nItem 72 of the agenda\n\n"
                        + "Report of the Secretary-General\n\nSummary\n\n"
                        + TEXT,
                    page(11))))
        .contains(
            "front-matter: Eightieth session",
            "front-matter: Item 72 of the agenda",
            "front-matter: Report of the Secretary-General",
            "heading: Summary")
        .anyMatch(p -> p.startsWith("body: States"));
  }

  @Test
  void aPageOfImprintAndAddressesIsAnImprint() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    page(12),
                    "All rights reserved. No part of this report may be copied.\n\n"
                        + "Office of Roads\n\n12 Mill Lane\n\nwww.example.org",
                    page(13),
                    page(14))))
        .contains("boilerplate: Office of Roads")
        .noneMatch(p -> p.startsWith("body: 12") || p.startsWith("heading: 12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© IOM/John Doe",
        "Photo: John Doe",
        "Crédit photo : Jean Dupont",
        "Foto: Juan Pérez"
      })
  void creditsOfPhotographsAreCaptions(String credit) {
    assertThat(
            Documents.zoned(
                Documents.pdf(page(15), page(16) + "\n\n" + credit + "\n\n" + page(17), page(18))))
        .contains("caption: " + credit);
  }

  @Test
  void headsWithTheirNumberOnEitherSideAreTheSame() {
    List<String> pages = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      pages.add(
          (i % 2 == 0 ? i + " BRIEF NO. 49, 2025" : "BRIEF NO. 49, 2025 " + i)
              + "\n\n"
              + page(100 + i));
    }
    assertThat(Documents.zoned(Documents.pdf(pages.toArray(String[]::new))))
        .filteredOn(p -> p.startsWith("running: "))
        .hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Nobody told us that the road would be closed for all of the winter.”",
        "« Personne ne nous avait dit que la route serait fermée tout l’hiver. » Un habitant, Torvik"
      })
  void aParagraphInQuotationMarksIsAQuote(String quote) {
    assertThat(Documents.zoned(Documents.pdf(page(20), TEXT + "\n\n" + quote + "\n\n" + page(62))))
        .contains("quote: " + quote);
  }

  @Test
  void aSentenceWithAQuotationIsNone() {
    String sentence = "“Nobody told us that,” said the mayor, and “we would have stayed at home.”";
    assertThat(Documents.zoned(Documents.pdf(page(21), TEXT + "\n\n" + sentence)))
        .contains("body: " + sentence);
  }

  @Test
  void whatIsRepeatedFromTheTextBesideItIsAQuote() {
    String pull = "The older ones speak of labour, and of the hands\nthat the mills had need of.";
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    page(70) + "\n\n" + TEXT, pull + "\n\n" + page(71), page(72), page(73))))
        .anyMatch(p -> p.startsWith("quote: The older ones"));
  }
}
