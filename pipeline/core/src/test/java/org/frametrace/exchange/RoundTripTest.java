package org.frametrace.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a format is written as reads back as the same dictionary. */
class RoundTripTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DictionaryFormat.class)
  void aPlainDictionaryReadsBackWithoutLoss(DictionaryFormat format) throws InvalidInputException {
    Dictionary dictionary =
        new Dictionary(
            List.of(
                new Category(
                    "Fruit", List.of(Trees.term("pear"), Trees.term("tomato*")), List.of(), "test"),
                new Category("Nothing", List.of(), List.of(), "test"),
                new Category("été", List.of(Trees.term("carrot")), List.of(), "test")));
    Losses losses = new Losses();

    String text = DictionaryFile.write(dictionary, format, losses);

    assertThat(losses.list()).isEmpty();
    Dictionary back = Trees.read(folder, "d." + format.extensions().getFirst(), text, new Losses());
    assertThat(Trees.outline(back)).isEqualTo(Trees.outline(dictionary));
  }

  @ParameterizedTest
  @EnumSource(DictionaryFormat.class)
  void whatIsLeftOfARandomDictionaryReadsBackAsItIs(DictionaryFormat format)
      throws InvalidInputException {
    for (long seed = 0; seed < 100; seed++) {
      Dictionary random = Trees.random(new Random(seed));
      Losses losses = new Losses();
      Dictionary fitted = FormatFit.fit(random, format, losses);
      String text = DictionaryFile.write(random, format, new Losses());

      Dictionary back =
          Trees.read(folder, "d." + format.extensions().getFirst(), text, new Losses());

      assertThat(Trees.sortedOutline(back))
          .as("%s, seed %s%n%s", format, seed, text)
          .isEqualTo(Trees.sortedOutline(fitted));
      if (format != DictionaryFormat.LIWC) {
        assertThat(Trees.outline(back)).isEqualTo(Trees.outline(fitted));
      }
      // Every term that is gone is listed.
      assertThat(random.size() - fitted.size())
          .as("%s, seed %s", format, seed)
          .isLessThanOrEqualTo(losses.list().size());
    }
  }
}
