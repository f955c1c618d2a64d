package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.Alignment;
import org.frametrace.model.CleanText;
import org.frametrace.model.Failure;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.junit.jupiter.api.Test;

class MeasuredLanguagesTest {

  private static final List<String> ENGLISH = List.of("en");

  private final StringBuilder text = new StringBuilder();
  private final List<ZonedSpan> paragraphs = new ArrayList<>();

  private void add(Zone zone, String language, int words) {
    int start = text.append(text.isEmpty() ? "" : "\n\n").length();
    text.append("word ".repeat(words).strip());
    paragraphs.add(new ZonedSpan(new Span(start, text.length()), zone, "test").in(language));
  }

  private boolean isLeftOut() {
    CleanText clean = new CleanText(text.toString(), paragraphs, Alignment.identity(text.length()));
    return MeasuredLanguages.refusal(clean, ENGLISH).isPresent();
  }

  @Test
  void leavesOutAFormInAnotherLanguageWhoseTitleIsInAMeasuredOne() {
    add(Zone.HEADING, "en", 18);
    add(Zone.BODY, "fr", 10);
    add(Zone.TABLE, "fr", 2000);
    assertThat(isLeftOut()).isTrue();
    CleanText clean = new CleanText(text.toString(), paragraphs, Alignment.identity(text.length()));
    assertThat(MeasuredLanguages.refusal(clean, ENGLISH))
        .map(Failure::detail)
        .hasValueSatisfying(detail -> assertThat(detail).startsWith("18 of 2028 words"));
  }

  @Test
  void keepsAShortTextInAMeasuredLanguage() {
    add(Zone.BODY, "en", 30);
    add(Zone.TABLE, "en", 200);
    assertThat(isLeftOut()).isFalse();
  }

  @Test
  void keepsALongSummaryInAMeasuredLanguageWithinAReportInAnother() {
    add(Zone.BODY, "en", 400);
    add(Zone.BODY, "fr", 7000);
    assertThat(isLeftOut()).isFalse();
  }

  @Test
  void leavesOutAReportWhoseBibliographyAloneIsInAMeasuredLanguage() {
    add(Zone.BODY, "fr", 7000);
    add(Zone.BIBLIOGRAPHY, "en", 900);
    assertThat(isLeftOut()).isTrue();
  }
}
