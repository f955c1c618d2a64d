package org.frametrace.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BundledTableTest {

  @Test
  void eachListHasItsWordsAndWhatTheyStandFor() {
    assertThat(BundledTable.words(getClass(), "words.csv", "numbers", Integer::valueOf))
        .containsOnlyKeys("one", "two, or a pair")
        .containsEntry("two, or a pair", 2);
    assertThat(BundledTable.rows(getClass(), "words.csv")).hasSize(4);
  }

  @Test
  void aWordThatStandsTwiceOrAListThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> BundledTable.words(getClass(), "words.csv", "twice", s -> s))
        .hasMessageContaining("'same' twice in the list twice");
    assertThatThrownBy(() -> BundledTable.words(getClass(), "words.csv", "other", s -> s))
        .hasMessageContaining("no list other");
    assertThatThrownBy(() -> BundledTable.lines(getClass(), "nowhere.csv"))
        .hasMessageContaining("nowhere.csv");
  }
}
