package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLayerTest {

  private static final String TEXT =
      "Those who crossed the border in spring had been told that work was waiting for them. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEXT,
        "Ceux qui ont franchi la frontière au printemps croyaient trouver du travail. ",
        "Quienes cruzaron la frontera en primavera creían que encontrarían trabajo. ",
        "Die im Frühjahr über die Grenze kamen, hatten auf Arbeit gehofft. ",
        "\uF0B7 Мигранты пересекли границу весной. ",
        "1,204 45 2004 3.5 (12) % "
      })
  void whatAPersonCanReadIsReadable(String text) {
    assertThat(TextLayer.readability(text.repeat(20))).isGreaterThan(0.95);
  }

  /** A font without a map often has its letters 29 places ahead of the codes in the file. */
  @Test
  void glyphCodesAreNotReadable() {
    StringBuilder codes = new StringBuilder();
    TEXT.repeat(20).chars().forEach(c -> codes.append(c == ' ' ? ' ' : (char) (c - 29)));
    assertThat(TextLayer.readability(codes.toString())).isLessThan(TextLayer.READABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD\uFFFDa \uFFFD", "\uF041\uF042\uF043 ", "(cid:12)(cid:7)(cid:31)"})
  void brokenCharactersAreNotReadable(String text) {
    assertThat(TextLayer.readability(text.repeat(50))).isLessThan(TextLayer.READABLE);
  }

  @Test
  void noTextIsNoUnreadableText() {
    assertThat(TextLayer.readability("")).isEqualTo(1);
  }
}
