package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  private static QuotationMarks read(String... lines) {
    QuotationMarks marks = new QuotationMarks();
    for (String line : lines) {
      marks.read(line);
    }
    return marks;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I came back.” A returnee",
        "« Je suis revenu. » Un migrant",
        "\"I came back.\" A returnee",
        "“They call it “return” and I came back.” A returnee",
        "“I came back to sell shoes. “A returnee",
        "“I came back to sell shoes. “ A returnee",
      })
  void aQuotationIsClosedHoweverItsMarksAreCurled(String line) {
    assertThat(read(line).closed()).isTrue();
    assertThat(read(line).longestOutside()).isLessThan(20);
  }

  @Test
  void aQuotationGoesOnOverLines() {
    assertThat(read("“I came back and").closed()).isFalse();
    assertThat(read("“I came back and", "went.”").closed()).isTrue();
  }

  @Test
  void quotedWordsInARowAreNoQuotation() {
    assertThat(read("“one thing”, “two things”, “three things”").mostlyInside()).isFalse();
  }
}
