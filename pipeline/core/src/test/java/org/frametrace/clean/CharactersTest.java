package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.frametrace.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

  @ParameterizedTest
  @CsvSource({
    "of\uFB01ce, office",
    "o\uFB03cer, officer",
    "a\u00A0b, a b",
    "\uFF21\uFF22, AB",
    "e\u0301te\u0301, \u00E9t\u00E9",
    "mana\u00ADgement, management",
    "zero\u200Bwidth\uFEFF, zerowidth",
    "bell\u0007, bell",
    "e\u200D\u0301, \u00E9",
    "\uD835\uDC00, A",
    "\uD83D\uDE00, \uD83D\uDE00",
    "lone\uD83D, lone\uFFFD",
    "\u201Cquotes\u201D, \u201Cquotes\u201D",
  })
  void charactersComeInOneForm(String raw, String expected) {
    assertThat(normal(raw).text()).isEqualTo(expected);
  }

  @Test
  void everyKindOfLineBreakIsALineFeed() {
    assertThat(normal("a\r\nb\rc\fd\u2028e\u0085f").text()).isEqualTo("a\nb\nc\nd\ne\nf");
  }

  @Test
  void aSoftHyphenAtTheEndOfALineStays() {
    assertThat(normal("mana\u00AD\nge\u00ADment").text()).isEqualTo("mana\u00AD\ngement");
  }

  @Test
  void aLigatureLeadsBackToItsOneSign() {
    AlignedText text = normal("of\uFB01\u00ADce");
    assertThat(text.text()).isEqualTo("office");
    assertThat(text.alignment().original(new Span(3, 4))).isEqualTo(new Span(2, 3));
    assertThat(text.alignment().original(new Span(4, 6))).isEqualTo(new Span(4, 6));
  }

  @Test
  void theSameComesOutAsFromNormalisingTheWholeText() {
    for (int seed = 0; seed < 3000; seed++) {
      String raw = RandomText.of(new Random(seed), 40).replaceAll("[\\p{Cc}\u2028\u2029]", "");
      StringBuilder kept = new StringBuilder();
      raw.codePoints()
          .filter(c -> Character.getType(c) != Character.FORMAT)
          .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
          .forEach(kept::appendCodePoint);
      assertThat(normal(raw).text())
          .as("seed %d", seed)
          .isEqualTo(Normalizer.normalize(kept, Normalizer.Form.NFKC));
    }
  }

  @Test
  void everyCharacterLeadsToWhatItWasMadeFrom() {
    for (int seed = 0; seed < 2000; seed++) {
      String raw = RandomText.of(new Random(seed), 40);
      AlignedText text = normal(raw);
      for (int i = 0; i < text.text().length(); i++) {
        char made = text.text().charAt(i);
        Span origin = text.alignment().original(new Span(i, i + 1));
        String from = raw.substring(origin.start(), origin.end());
        assertThat(origin.length()).as("seed %d, character %d", seed, i).isPositive();
        if (!Character.isSurrogate(made) && made != Characters.SOFT_HYPHEN) {
          assertThat(normal(from).text()).as("seed %d, character %d", seed, i).contains("" + made);
        }
      }
    }
  }

  private static AlignedText normal(String raw) {
    AlignedText.Writer out = new AlignedText.Writer();
    Characters.write(raw, 0, out);
    return out.finish();
  }
}
