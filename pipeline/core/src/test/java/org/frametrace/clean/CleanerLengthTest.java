package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two million characters of one shape each. A rule that looks at every pair of lines or letters
 * would need an hour or more; the limit is only there so that the test ends.
 */
class CleanerLengthTest {

  private static final int CHARACTERS = 2_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "a b c d e\n",
        "S TAT E O F T H E W O R L D\n",
        "HHeeaaddiinngg ",
        "aabbccdd",
        "â€™",
        "Ã©",
        "Â",
        "“Nobody told us that the road would be closed. ",
        "“Nobody told us that the road would be closed for all of the winter.”\n\n",
        "one two three four five six seven eight ",
        "one two three four five six seven eight nine ten\n\n",
        "Short\nlines\nof words\n",
        "Annex 1: Persons met\n\n",
        "References\n\n",
        "Doe, J. (1999). On roads. Oslo.\n\n",
        "(i) one; (i) two; ",
        "18-17962 2/5\n",
        "12 | 12 | 12 ",
        "the views the views the views "
      })
  void lengthCostsNoMoreThanItsShare(String piece) {
    String text = piece.repeat(CHARACTERS / piece.length());
    ExtractedText extracted =
        new ExtractedText(
            "application/pdf",
            true,
            List.of(new Page(1, List.of(new Block(BlockKind.PARAGRAPH, 0, text)))),
            Map.of());
    CleanText clean =
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> Documents.clean(extracted));
    assertThat(clean.text()).isNotEmpty();
  }
}
