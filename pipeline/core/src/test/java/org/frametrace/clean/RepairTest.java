package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files and parsers do to words, undone. */
class RepairTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they donâ€™t know | they don’t know",
        "les migrÃ©s dâ€™Afrique | les migrés d’Afrique",
        "El aÃ±o pasado | El año pasado",
        "30Â°C in summer | 30°C in summer",
        "donÃ¢â‚¬â„¢t know | don’t know",
        "un Ã‰tat et dâ€™autres | un État et d’autres"
      })
  void textReadInTheWrongEncodingIsReadAgain(String wrong, String right) {
    assertThat(clean(wrong)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "un «CAFÉ» à Paris",
        "MAÇÃ” e pão",
        "© 2019 Âge d’or",
        "Ã is a letter",
        "naïve Zoë"
      })
  void textInTheRightEncodingStays(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HHeeaaddiinngg | Heading",
        "TThhee rriigghhttss ooff mmiiggrraannttss | The rights of migrants",
        "11.. IInnttrroodduuccttiioonn | 1. Introduction",
        "FFFiiinnndddiiinnngggsss | Findings",
        "The BBaalllloooonn rose | The Balloon rose"
      })
  void glyphsDrawnSeveralTimesAreReadOnce(String doubled, String once) {
    assertThat(clean(doubled)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The committee addressed bookkeepers",
        "1100 2200 3300",
        "AA BB CC",
        "........",
        "Mmm"
      })
  void doubleLettersOfWordsStay(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E X E C U T I V E  S U M M A R Y | EXECUTIVE SUMMARY",
        "I N T R O D U C T I O N | INTRODUCTION",
        "S TAT E O F T H E W O R L D | STATE OF THE WORLD"
      })
  void wordsSetWideAreClosed(String wide, String closed) {
    assertThat(clean(wide + "\n\nThe introduction shows the state of the world in few words."))
        .startsWith(closed + "\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A B C D E F", "Y N Y N N Y", "x x x x x x x"})
  void singleLettersThatMakeNoWordsStay(String letters) {
    assertThat(clean(letters + "\n\nThe introduction shows the state of the world."))
        .startsWith(letters + "\n\n");
  }

  @Test
  void everyMendedLetterLeadsToAllThatItWasMadeFrom() {
    ExtractedText pages = Documents.pdf("donâ€™t\n\nHHeeaaddiinngg\n\nT H E  W O R L D");
    CleanText text = Documents.clean(pages);
    assertThat(origin(pages, text, "’")).isEqualTo("â€™");
    assertThat(origin(pages, text, "Heading")).isEqualTo("HHeeaaddiinngg");
    assertThat(origin(pages, text, "eadin")).isEqualTo("eeaaddiinn");
    assertThat(origin(pages, text, "WORLD")).isEqualTo("W O R L D");
  }

  /** Random words, each damaged in one of the ways, against the words themselves. */
  @Test
  void noLetterIsLostWhateverWasDoneToTheWords() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<String> right = new ArrayList<>();
      List<String> damaged = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String word = word(random);
        right.add(word);
        damaged.add(damage(word, random));
      }
      ExtractedText pages = Documents.pdf(String.join("\n\n", damaged));
      CleanText text = Documents.clean(pages);
      String expected = String.join("\n\n", right);
      assertThat(text.text()).as("seed %d of %s", seed, damaged).isEqualTo(expected);
      String original = pages.text();
      int last = 0;
      for (int i = 0; i < right.size(); i++) {
        int at = expected.indexOf(right.get(i), last);
        Span from = text.alignment().original(new Span(at, at + right.get(i).length()));
        assertThat(original.substring(from.start(), from.end()))
            .as("seed %d, %s", seed, right.get(i))
            .isEqualTo(damaged.get(i));
        last = at + right.get(i).length();
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("Q");
    String letters = "abcdefghilmnopéñü";
    int length = 5 + random.nextInt(6);
    while (word.length() < length) {
      char c = letters.charAt(random.nextInt(letters.length()));
      if (c != word.charAt(word.length() - 1)) {
        word.append(c);
      }
    }
    return word.append("éfi").toString();
  }

  private static String damage(String word, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new String(word.getBytes(StandardCharsets.UTF_8), WINDOWS);
      case 1 -> word.replaceAll("(.)", "$1$1");
      case 2 -> word.replace("fi", "\uFB01");
      case 3 -> word.substring(0, 3) + "\u00AD" + word.substring(3);
      default -> word;
    };
  }

  private static String clean(String text) {
    return Documents.clean(Documents.pdf(text)).text();
  }

  private static String origin(ExtractedText pages, CleanText text, String part) {
    int at = text.text().indexOf(part);
    Span from = text.alignment().original(new Span(at, at + part.length()));
    return pages.text().substring(from.start(), from.end());
  }
}
