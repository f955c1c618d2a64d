package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
}
