package org.frametrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQualityTest {

  private static final List<String> LEFT =
      List.of(
          "Most of those who came to the valley in the",
          "first years had worked on the railway, and the",
          "company had promised them land. When the rail-",
          "way was done the promise was forgotten. Those",
          "who stayed built the mill and the two bridges.");
  private static final List<String> RIGHT =
      List.of(
          "The school was opened by the parish, which paid",
          "for it from the rent of its meadows. In winter",
          "it had more children than chairs. A second tea-",
          "cher came when the number of pupils had reached",
          "ninety, as the law of the country demanded.");

  @Test
  void oneColumnAfterTheOtherReadsBetterThanLineByLine() {
    List<String> interleaved = new ArrayList<>();
    for (int i = 0; i < LEFT.size(); i++) {
      interleaved.add(LEFT.get(i));
      interleaved.add(RIGHT.get(i));
    }
    assertThat(TextQuality.of(columns())).isGreaterThan(TextQuality.of(interleaved) + 0.5);
  }

  @Test
  void oneColumnAfterTheOtherReadsBetterThanBothSideBySide() {
    List<String> merged = new ArrayList<>();
    for (int i = 0; i < LEFT.size(); i++) {
      merged.add(LEFT.get(i) + " " + RIGHT.get(i));
    }
    assertThat(TextQuality.of(columns())).isGreaterThan(TextQuality.of(merged) + 0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the manage- | ment of roads | Ment of roads",
        "they came in spring | and left in autumn | And left in autumn",
        "They left in autumn. | Nobody stayed. | nobody stayed.",
        "It was found that the | village was empty | of village was empty",
        "Il fut constaté que les | villages étaient vides | de villages étaient vides",
        "Se vio que los | pueblos estaban vacíos | que pueblos estaban vacíos"
      })
  void aLineThatGoesOnScoresMoreThanOneThatDoesNot(String before, String right, String wrong) {
    assertThat(TextQuality.of(List.of(before, right)))
        .isGreaterThan(TextQuality.of(List.of(before, wrong)));
  }

  @Test
  void hyphensAndAbbreviationsWithinALineAreNoFaults() {
    assertThat(TextQuality.of(List.of("short- and long-term aims, cf. p. 3 ff. and so on")))
        .isZero();
  }

  @Test
  void blankLinesDoNotCount() {
    assertThat(TextQuality.of(List.of("", "one line", "  ", "and one more", "\t")))
        .isEqualTo(TextQuality.of(List.of("one line", "and one more")));
  }

  @Test
  void lettersOnLinesOfTheirOwnReadWorseThanTheirWord() {
    assertThat(TextQuality.of(List.of("W", "o", "r", "d", ".", "3")))
        .isLessThan(TextQuality.of(List.of("Word.3")));
  }

  @Test
  void oneLineSaysNothing() {
    assertThat(TextQuality.of(List.of())).isZero();
    assertThat(TextQuality.of(List.of("a line of text", " "))).isZero();
  }

  /** A text of random words in sentences, broken into lines, against the same lines shuffled. */
  @Test
  void textReadsBetterThanItsLinesInAnyOtherOrder() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<String> lines = text(random, 60);
      List<String> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, random);
      assertThat(TextQuality.of(lines)).as("seed %d", seed).isGreaterThan(TextQuality.of(shuffled));
    }
  }

  @Test
  void everyScoreIsFinite() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(20); i > 0; i--) {
        StringBuilder line = new StringBuilder();
        for (int j = random.nextInt(12); j > 0; j--) {
          line.append("ab. -–’\u00AD1\uD83D\uDE00 X".charAt(random.nextInt(13)));
        }
        lines.add(line.toString());
      }
      assertThat(TextQuality.of(lines)).as("seed %d: %s", seed, lines).isFinite();
    }
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(LEFT);
    columns.addAll(RIGHT);
    return columns;
  }

  private static List<String> text(Random random, int count) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean first = true;
    while (lines.size() < count) {
      String word = "mnoprstu".repeat(2).substring(random.nextInt(8), 9 + random.nextInt(7));
      line.append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0));
      line.append(word, 1, word.length());
      first = random.nextInt(5) == 0;
      line.append(first ? ". " : " ");
      if (line.length() > 60) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
    }
    return lines;
  }
}
