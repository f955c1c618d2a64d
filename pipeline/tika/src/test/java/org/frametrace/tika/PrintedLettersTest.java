package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PrintedLettersTest {

  private final PrintedLetters letters = new PrintedLetters();

  @Test
  void aLetterIsNewUnlessItStandsThereAlready() {
    assertThat(letters.add("a", 100, 200, 2)).isTrue();
    assertThat(letters.add("a", 101, 201, 2)).isFalse();
    assertThat(letters.add("b", 101, 201, 2)).isTrue();
    assertThat(letters.add("a", 103, 200, 2)).isTrue();
    letters.clear();
    assertThat(letters.add("a", 100, 200, 2)).isTrue();
  }

  @Test
  void aLetterIsKnownAcrossTheEdgesOfSquares() {
    assertThat(letters.add("a", 15.9f, 31.9f, 2)).isTrue();
    assertThat(letters.add("a", 16.1f, 32.1f, 2)).isFalse();
    assertThat(letters.add("a", -0.1f, -0.1f, 2)).isTrue();
    assertThat(letters.add("a", 0.1f, 0.1f, 2)).isFalse();
  }

  @Test
  void placesOffEveryPageTakeNoTime() {
    float[] far = {
      Float.MAX_VALUE, -Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN
    };
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (float x : far) {
            for (float y : far) {
              letters.add("a", x, y, Float.POSITIVE_INFINITY);
              letters.add("a", x, y, Float.NaN);
            }
          }
        });
  }
}
