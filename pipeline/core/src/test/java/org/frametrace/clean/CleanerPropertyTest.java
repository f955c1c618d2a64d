package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.junit.jupiter.api.Test;

/** What holds for every text, however broken. */
class CleanerPropertyTest {

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  @Test
  void noLetterIsLostOrMade() {
    eachDocument(
        (extracted, clean) ->
            assertThat(letters(clean.text())).isEqualTo(letters(extracted.text())));
  }

  @Test
  void everyCharacterLeadsToWhatItWasMadeFrom() {
    eachDocument(
        (extracted, clean) -> {
          String original = extracted.text();
          String text = clean.text();
          for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int end = text.offsetByCodePoints(i, 1);
            Span origin = clean.alignment().original(new Span(i, end));
            String from = original.substring(origin.start(), origin.end());
            String character = text.substring(i, end);
            boolean right =
                origin.length() == 0
                    ? character.equals(" ") || character.equals("\n")
                    : character.isBlank()
                        || "-\uFFFD".contains(character)
                        || from.equals(character)
                        || decomposed(from).contains(decomposed(character));
            assertThat(right).as("<%s> made from <%s>", character, from).isTrue();
          }
        });
  }

  @Test
  void aWordOfOneLineLeadsToTheSameWord() {
    eachDocument(
        (extracted, clean) -> {
          int at = clean.text().indexOf("migration");
          if (at >= 0) {
            Span origin = clean.alignment().original(new Span(at, at + "migration".length()));
            assertThat(extracted.text().substring(origin.start(), origin.end()))
                .isEqualTo("migration");
          }
        });
  }

  @Test
  void paragraphsCoverTheTextAndHaveNoLineBreak() {
    eachDocument(
        (extracted, clean) -> {
          int end = 0;
          for (ZonedSpan paragraph : clean.paragraphs()) {
            String between = clean.text().substring(end, paragraph.span().start());
            assertThat(between).isEqualTo(end == 0 ? "" : "\n\n");
            end = paragraph.span().end();
            String text = clean.text().substring(paragraph.span().start(), end);
            assertThat(text).isNotBlank().doesNotContain("\n", "\t", "  ", "\u00AD", "\u200B");
          }
          assertThat(end).isEqualTo(clean.text().length());
        });
  }

  @Test
  void cleanTextCleanedAgainStaysTheSame() {
    eachDocument(
        (extracted, clean) -> {
          List<Block> blocks = new ArrayList<>();
          for (ZonedSpan paragraph : clean.paragraphs()) {
            Span span = paragraph.span();
            String text = clean.text().substring(span.start(), span.end());
            blocks.add(new Block(BlockKind.LIST_ITEM, 1, text));
          }
          // A mark that began a line composes with the letter before it only the second time.
          assertThat(Documents.clean(Documents.office(blocks.toArray(Block[]::new))).text())
              .isEqualTo(Normalizer.normalize(clean.text(), Normalizer.Form.NFKC));
        });
  }

  @Test
  void aLongDocumentIsCleanedLikeAShortOne() {
    List<Page> pages = new ArrayList<>();
    for (int i = 1; i <= 5000; i++) {
      String word = Integer.toString(i * 7919, 26).replaceAll("\\d", "x");
      String body = "Here " + word + " speaks of migration and of\n" + word + " again, to no end.";
      pages.add(
          new Page(
              i,
              List.of(
                  new Block(BlockKind.PARAGRAPH, 0, "A report on migration"),
                  new Block(BlockKind.PARAGRAPH, 0, body),
                  new Block(BlockKind.PARAGRAPH, 0, Integer.toString(i)))));
    }
    CleanText clean = Documents.clean(new ExtractedText("application/pdf", true, pages, Map.of()));
    assertThat(clean.paragraphs()).hasSize(15_000);
    assertThat(clean.paragraphs().stream().filter(p -> p.zone() == Zone.RUNNING)).hasSize(5000);
    assertThat(clean.paragraphs().stream().filter(p -> p.zone() == Zone.PAGE_NUMBER)).hasSize(5000);
  }

  @Test
  void oneMonstrousLineIsOneParagraph() {
    String line = "word ".repeat(400_000).strip();
    assertThat(Documents.clean(Documents.pdf(line)).text()).isEqualTo(line);
  }

  private static void eachDocument(BiConsumer<ExtractedText, CleanText> check) {
    for (int seed = 0; seed < 300; seed++) {
      ExtractedText extracted = RandomText.document(new Random(seed));
      try {
        check.accept(extracted, Documents.clean(extracted));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + extracted, e);
      }
    }
  }

  private static String decomposed(String text) {
    String plain = INVISIBLE.matcher(text).replaceAll("");
    return Normalizer.normalize(plain, Normalizer.Form.NFKD);
  }

  private static Map<Integer, Integer> letters(String text) {
    Map<Integer, Integer> letters = new TreeMap<>();
    decomposed(text)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(c, 1, Integer::sum));
    return letters;
  }
}
