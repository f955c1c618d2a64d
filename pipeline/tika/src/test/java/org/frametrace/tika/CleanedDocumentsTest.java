package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.frametrace.clean.Cleaner;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Outcome;
import org.frametrace.model.PageMap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.study.CleanSettings;
import org.junit.jupiter.api.Test;

/** Facts about real documents, counted by hand on their pages. */
class CleanedDocumentsTest {

  /** 15 pages; the symbol heads all but the first, and paragraphs are numbered from 1 to 83. */
  private static final String LIBYA = "un-documents/documents/S_2025_223.en.pdf";

  /** 27 pages; the symbol and a page number head all but the first; contents on the second. */
  private static final String IRAN = "un-documents/documents/iran2010.pdf";

  @Test
  void theSymbolAtTheHeadOfPagesIsNeverBody() {
    Cleaned libya = Cleaned.of(LIBYA);
    assertThat(libya.texts(Zone.RUNNING)).filteredOn("S/2025/223"::equals).hasSize(14);
    assertThat(libya.texts(Zone.BODY)).noneMatch(text -> text.contains("S/2025/223"));
    Cleaned iran = Cleaned.of(IRAN);
    assertThat(iran.texts(Zone.RUNNING)).filteredOn("A/HRC/14/12"::equals).hasSize(26);
    assertThat(iran.texts(Zone.BODY)).noneMatch("A/HRC/14/12"::equals);
  }

  @Test
  void pageNumbersAreToldApart() {
    assertThat(Cleaned.of(IRAN).texts(Zone.PAGE_NUMBER))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2, 27).mapToObj(Integer::toString).toList());
  }

  @Test
  void everyNumberedParagraphIsOneParagraph() {
    // The file has no full stop after paragraphs 51 and 70.
    Pattern number = Pattern.compile("(\\d+)\\. \\p{Lu}.*(?:[.:]|in March|country nationals)");
    List<Integer> found = new ArrayList<>();
    for (String text : Cleaned.of(LIBYA).texts(Zone.BODY)) {
      Matcher matcher = number.matcher(text);
      if (matcher.matches()) {
        found.add(Integer.parseInt(matcher.group(1)));
      }
    }
    assertThat(found).containsExactlyElementsOf(IntStream.rangeClosed(1, 83).boxed().toList());
  }

  @Test
  void theTableOfContentsEndsBeforeTheIntroduction() {
    Cleaned iran = Cleaned.of(IRAN);
    assertThat(iran.texts(Zone.CONTENTS)).hasSizeBetween(7, 9).allMatch(t -> t.length() < 200);
    assertThat(iran.texts(Zone.HEADING)).contains("Introduction");
  }

  @Test
  void aSentenceOverThePageIsWholeAndLeadsToBothPages() {
    Cleaned libya = Cleaned.of(LIBYA);
    int at = libya.clean.text().indexOf("meetings included consultations with members");
    assertThat(at).isPositive();
    Span first = libya.clean.alignment().original(new Span(at, at + "meetings".length()));
    int end = at + "meetings included consultations with members".length();
    Span last = libya.clean.alignment().original(new Span(end - "members".length(), end));
    assertThat(libya.pages.pageOf(first.start())).hasValue(1);
    assertThat(libya.pages.pageOf(last.start())).hasValue(2);
    assertThat(libya.original.substring(last.start(), last.end())).isEqualTo("members");
  }

  private record Cleaned(CleanText clean, PageMap pages, String original) {

    static Cleaned of(String name) {
      Path file = Path.of(System.getProperty("frametrace.corpora", ""), name);
      assumeTrue(Files.isRegularFile(file), "the shared corpora are not here: " + name);
      try (InProcessExtractor extractor = new InProcessExtractor(10_000_000)) {
        return switch (extractor.extract(file)) {
          case Outcome.Done<ExtractedText>(ExtractedText text) -> {
            CleanText clean = new Cleaner(new CleanSettings(3)).clean(text);
            yield new Cleaned(clean, PageMap.of(text), text.text());
          }
          case Outcome.Skipped<ExtractedText> skipped -> fail("skipped " + skipped);
          case Outcome.Failed<ExtractedText> failed -> fail("failed " + failed);
        };
      }
    }

    List<String> texts(Zone zone) {
      return clean.paragraphs().stream()
          .filter(p -> p.zone() == zone)
          .map(ZonedSpan::span)
          .map(span -> clean.text().substring(span.start(), span.end()))
          .toList();
    }
  }
}
