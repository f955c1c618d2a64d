package org.frametrace.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.Alignment;
import org.frametrace.model.CleanText;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.junit.jupiter.api.Test;

/** How languages spread from sure paragraphs to others; the identifier is a simple one here. */
class ParagraphLanguagesTest {

  private static final String EN = "the migrants were able to claim all the rights that they have";
  private static final String FR =
      "les migrants ont pu faire valoir tous les droits que la loi dit";

  /** Counts articles. */
  private static final class Articles implements LanguageIdentifier {
    @Override
    public Optional<String> identify(String text) {
      long english = count(text, "the");
      long french = count(text, "les");
      return english == french ? Optional.empty() : Optional.of(english > french ? "en" : "fr");
    }

    private static long count(String text, String article) {
      return List.of(text.split(" ")).stream().filter(article::equals).count();
    }

    @Override
    public String fingerprint() {
      return "articles";
    }
  }

  private final ParagraphLanguages languages = new ParagraphLanguages(new Articles());

  @Test
  void eachParagraphHasItsOwnLanguage() {
    assertThat(languages("", EN, FR, EN)).containsExactly("en", "fr", "en");
  }

  @Test
  void aShortParagraphIsLikeItsNeighboursOrInTheMainLanguage() {
    assertThat(languages("", FR, "Résumé", "A", FR, EN, EN, EN)).startsWith("fr", "fr", "fr");
    assertThat(languages("", EN, EN, "John Smith", FR, "N. N.", EN, EN))
        .containsExactly("en", "en", "en", "fr", "en", "en", "en");
  }

  @Test
  void aHeadingBetweenTwoLanguagesIsLikeWhatFollows() {
    assertThat(languages("", FR, FR, FR, "# Summary", EN))
        .containsExactly("fr", "fr", "fr", "en", "en");
  }

  @Test
  void aForeignParagraphReachesNotFar() {
    assertThat(languages("", EN, EN, "A. B.", "A. B.", FR, "C.", "C.", "C.", "C.", "C.", "C."))
        .containsExactly("en", "en", "en", "en", "fr", "en", "en", "en", "en", "en", "en");
  }

  @Test
  void metadataDecideTheMainLanguageOfAMixedText() {
    assertThat(languages("en", FR, FR, EN, "A.", "A.", "A.", "A.").getLast()).isEqualTo("en");
    assertThat(languages("", FR, FR, EN, "A.", "A.", "A.", "A.").getLast()).isEqualTo("fr");
    assertThat(languages("en", FR, FR, "A.", "A.", "A.", "A.").getLast()).isEqualTo("fr");
  }

  @Test
  void whereTheTextSaysNothingTheMetadataAreBelieved() {
    assertThat(languages("es", "A. B.", "12")).containsExactly("es", "und");
    assertThat(languages("", "A. B.")).containsExactly("und");
  }

  @Test
  void numbersHaveNoLanguage() {
    assertThat(languages("en", EN, "12 345 – 7 %", "", EN))
        .containsExactly("en", "und", "und", "en");
  }

  @Test
  void namesAddressesAndSymbolsSpeakForNoLanguage() {
    Evidence evidence =
        Evidence.of(
            "Ms. Céline Dupont, (director) of https://iom.int A/HRC/14 l’Europe x2 x@y.org");
    assertThat(evidence.words()).containsExactly("director", "of", "l’Europe");
  }

  @Test
  void wordsAreCountedInTheZonesThatCount() {
    CleanText text = languages.identify(text(EN, FR, "12", "# Summary"), "en").text();
    assertThat(LanguageShare.of(text, EnumSet.of(Zone.BODY), List.of("en")))
        .isEqualTo(new LanguageShare(12, 13));
    assertThat(LanguageShare.of(text, EnumSet.allOf(Zone.class), List.of("en")))
        .isEqualTo(new LanguageShare(13, 13));
  }

  private List<String> languages(String described, String... paragraphs) {
    return languages.identify(text(paragraphs), described).text().paragraphs().stream()
        .map(ZonedSpan::language)
        .toList();
  }

  private static CleanText text(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<ZonedSpan> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      Zone zone = paragraph.startsWith("#") ? Zone.HEADING : Zone.BODY;
      spans.add(new ZonedSpan(new Span(start, text.length()), zone, "test"));
      text.append("\n\n");
    }
    return new CleanText(text.toString(), spans, Alignment.identity(text.length()));
  }
}
