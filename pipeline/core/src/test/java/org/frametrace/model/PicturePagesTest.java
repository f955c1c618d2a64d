package org.frametrace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PicturePagesTest {

  private static Page page(int number, String text, OptionalDouble confidence, boolean unread) {
    return new Page(number, List.of(new Block(BlockKind.PARAGRAPH, 0, text)), confidence, unread);
  }

  @Test
  void weighsTheConfidenceOfAPageByTheLengthOfItsText() {
    ExtractedText text =
        new ExtractedText(
            "application/pdf",
            true,
            List.of(
                page(1, "in the file", OptionalDouble.empty(), false),
                page(2, "ten ten te", OptionalDouble.of(0.5), false),
                page(3, "ten ten ten ten ten ten ten te", OptionalDouble.of(0.9), false),
                page(4, "", OptionalDouble.empty(), true)),
            Map.of());
    // (10 × 0.5 + 30 × 0.9) / 40
    assertThat(PicturePages.of(text)).isEqualTo(new PicturePages(2, OptionalDouble.of(0.8), 1));
    assertThat(PageMap.of(text).pictures().any()).isTrue();
  }

  @Test
  void isZeroWhereNoWordWasRecognised() {
    ExtractedText text =
        new ExtractedText(
            "image/png",
            true,
            List.of(new Page(1, List.of(), OptionalDouble.of(0), false)),
            Map.of());
    assertThat(PicturePages.of(text)).isEqualTo(new PicturePages(1, OptionalDouble.of(0), 0));
  }

  @Test
  void refusesPagesThatAreRecognisedAndUnread() {
    assertThatThrownBy(() -> page(1, "", OptionalDouble.of(0.5), true))
        .hasMessageContaining("recognised or unread");
    assertThatThrownBy(() -> page(1, "", OptionalDouble.of(1.5), false))
        .hasMessageContaining("from 0 to 1, found 1.5");
  }
}
