package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frametrace.language.ParagraphLanguages;
import org.frametrace.model.Alignment;
import org.frametrace.model.CleanText;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.junit.jupiter.api.Test;

class OptimaizeLanguageIdentifierTest {

  private static final String ENGLISH =
      "The committee noted with concern that migrants are often unable to claim the rights that"
          + " the convention gives them, and asked the government to report on what it has done.";
  private static final String FRENCH =
      "Le comité a constaté avec inquiétude que les migrants ne peuvent souvent pas faire valoir"
          + " les droits que la convention leur donne, et a demandé au gouvernement un rapport.";
  private static final String SPANISH =
      "El comité observó con preocupación que los migrantes a menudo no pueden hacer valer los"
          + " derechos que les otorga la convención, y pidió al gobierno que informara sobre ello.";

  private final OptimaizeLanguageIdentifier languages = new OptimaizeLanguageIdentifier();

  @Test
  void tellsTheLanguagesOfInternationalOrganisationsApart() {
    assertThat(languages.identify(ENGLISH)).contains("en");
    assertThat(languages.identify(FRENCH)).contains("fr");
    assertThat(languages.identify(SPANISH)).contains("es");
  }

  @Test
  void saysNothingAboutTooLittleText() {
    assertThat(languages.identify("")).isEmpty();
    assertThat(languages.identify(" 12 – 14 % \n")).isEmpty();
  }

  @Test
  void looksAtTheWholeLengthOfALongText() {
    String text = (FRENCH + " ").repeat(3) + (ENGLISH + " ").repeat(1_000);
    assertThat(languages.identify(text)).contains("en");
  }

  @Test
  void givesEveryThreadTheSameAnswers() {
    List<Optional<String>> answers =
        IntStream.range(0, 60)
            .parallel()
            .mapToObj(i -> languages.identify(List.of(ENGLISH, FRENCH, SPANISH).get(i % 3)))
            .toList();
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i)).contains(List.of("en", "fr", "es").get(i % 3));
    }
  }

  @Test
  void tellsInterleavedParagraphsApart() {
    assertThat(paragraphs("en", ENGLISH, FRENCH, ENGLISH, SPANISH, "4. Conclusion", FRENCH, "12"))
        .containsExactly("en", "fr", "en", "es", "fr", "fr", "und");
  }

  @Test
  void aFrenchSentenceQuotedInEnglishIsPartOfAnEnglishParagraph() {
    assertThat(
            paragraphs("", ENGLISH + " " + ENGLISH + " « Nul ne peut être détenu sans jugement. »"))
        .containsExactly("en");
  }

  @Test
  void anEnglishSummaryOfAFrenchReportIsEnglish() {
    assertThat(
            paragraphs("fr", "Summary", ENGLISH, ENGLISH, "Introduction", FRENCH, FRENCH, FRENCH))
        .containsExactly("en", "en", "en", "fr", "fr", "fr", "fr");
  }

  @Test
  void namesReferencesAndShortHeadingsAreInTheLanguageOfTheDocument() {
    assertThat(
            paragraphs(
                "",
                ENGLISH,
                "Mr. Jean-Luc Préfontaine, Direction Générale des Étrangers",
                "Organisation Internationale pour les Migrations",
                "A/HRC/14/11, para. 12",
                "Evaluation criteria and questions",
                ENGLISH))
        .containsOnly("en");
  }

  /** Paragraphs of up to six words are headings. */
  private List<String> paragraphs(String described, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<ZonedSpan> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      Zone zone = paragraph.split(" ").length <= 6 ? Zone.HEADING : Zone.BODY;
      spans.add(new ZonedSpan(new Span(start, text.length()), zone, "test"));
      text.append("\n\n");
    }
    CleanText clean = new CleanText(text.toString(), spans, Alignment.identity(text.length()));
    return new ParagraphLanguages(languages)
        .identify(clean, described).text().paragraphs().stream().map(ZonedSpan::language).toList();
  }
}
