package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.frametrace.exchange.DictionaryFile;
import org.frametrace.exchange.LexiconImport;
import org.frametrace.exchange.Losses;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries of each format count what the documentation of their programs says they count. */
class DictionaryCountsTest {

  @TempDir private Path folder;

  private Map<String, Integer> counts(String name, String text, Overlap overlap, String... plain)
      throws IOException, InvalidInputException {
    Losses losses = new Losses();
    Path file = Files.writeString(folder.resolve(name), text);
    Lexicon lexicon =
        new Lexicon(
            LexiconImport.entries(
                DictionaryFile.read(file, losses),
                term -> List.of(term.split(" ")),
                "X",
                name,
                losses),
            List.of(),
            Sets.NONE,
            Spelling.NONE);
    AnnotatedDocument document =
        TaggedText.of(
            Arrays.stream(plain)
                .map(sentence -> sentence.replaceAll("(\\S+)", "$1/NN"))
                .toArray(String[]::new));
    Map<String, Integer> counts = new TreeMap<>();
    for (Hit hit :
        Matcher.of(lexicon, Level.WIDE, overlap)
            .match(new DocumentId("d"), document, Set.of(Zone.BODY))
            .hits()) {
      counts.merge(hit.frame(), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void liwcCountsAWordInEveryCategoryItHasAndStemsByTheirBeginning() throws Exception {
    // The manual of LIWC2015: "cried" adds to five scales; "hungr*" takes hungry, hungrier,
    // hungriest.
    String dictionary =
        """
        %
        1\tsad
        2\tnegemo
        3\taffect
        4\tverb
        5\tfocuspast
        6\tingest
        %
        cried\t1\t2\t3\t4\t5
        hungr*\t6
        """;

    assertThat(
            counts(
                "d.dic",
                dictionary,
                Overlap.LONGEST_IN_FRAME,
                "She cried , hungry , hungrier and the hungriest , Hungary"))
        .isEqualTo(
            Map.of("sad", 1, "negemo", 1, "affect", 1, "verb", 1, "focuspast", 1, "ingest", 3));
  }

  @Test
  void quantedasNestedScopesAreOverlapPolicies() throws Exception {
    // tokens_lookup: with nested_scope "key" nested patterns of different keys both count, with
    // "dictionary" the longer only.
    String dictionary = "paper: New York Times\ncity: [New York, New]\n";
    String text = "The New York Times of New York";

    assertThat(counts("d.yml", dictionary, Overlap.LONGEST_IN_FRAME, text))
        .isEqualTo(Map.of("paper", 1, "city", 2));
    assertThat(counts("d.yml", dictionary, Overlap.LONGEST_IN_LEXICON, text))
        .isEqualTo(Map.of("paper", 1, "city", 1));
  }

  @Test
  void quantedasGlobsMatchWholeWordsInAnyCase() throws Exception {
    String dictionary = "a: ['tax*', 'w?man', 'not *', '*ness']\n";

    assertThat(
            counts(
                "d.yml",
                dictionary,
                Overlap.LONGEST_IN_FRAME,
                "Taxes tax syntax woman women wman",
                "not good illness not"))
        .isEqualTo(Map.of("a", 5));
  }

  @Test
  void wordStatFindsPhrasesWithWordsBetweenAndNegations() throws Exception {
    // The guide's example: TURN* and then OFF finds "turn it off" and "turned his radio off".
    String dictionary =
        """
        OFF
        \t@TURN [TURN* BEFORE OFF /S 3] (1)
        POSITIVE
        \tGOOD (1)
        NEGATIONS
        \tNOT (1)
        \tNEVER (1)
        BAD
        \t@NOTGOOD [#POSITIVE AFTER #NEGATIONS /S 3] (1)
        """;

    assertThat(
            counts(
                "d.cat",
                dictionary,
                Overlap.LONGEST_IN_FRAME,
                "he turned his radio off",
                "turn off",
                "off and on she turned",
                "it was never very good",
                "good but not here"))
        .isEqualTo(Map.of("off", 2, "positive", 2, "negations", 2, "bad", 1));
  }

  @Test
  void yoshikodersStarIsAnyLettersInAnyCase() throws Exception {
    // Its help: shout* matches shout, shouting and shouted; a star may stand anywhere.
    String dictionary =
        """
        <dictionary style="050805" patternengine="substring"><cnode name="top">
        <cnode name="Loud"><pnode name="shout*"/><pnode name="*q*k"/></cnode>
        <cnode name="Soft"><pnode name="whisper"/></cnode>
        </cnode></dictionary>
        """;

    assertThat(
            counts(
                "d.ykd",
                dictionary,
                Overlap.ALL,
                "Shout shouting SHOUTED quack whisper whispered outshout"))
        .isEqualTo(Map.of("loud", 4, "soft", 1));
  }

  @Test
  void lexicoderCountsTheLongerEntryOnly() throws Exception {
    String dictionary = "+Health\nhealth care\n+Care\ncare\n";

    assertThat(
            counts("d.lc3", dictionary, Overlap.LONGEST_IN_LEXICON, "health care and child care"))
        .isEqualTo(Map.of("health", 1, "care", 1));
  }

  @Test
  void vbProCountsEachPattern() throws Exception {
    String dictionary = ">>Fruit<<\npear\ntomato\n>>Vegetables<<\ncarrot\npotato\n";

    assertThat(
            counts("d.vbpro", dictionary, Overlap.LONGEST_IN_FRAME, "A pear , a potato , a pear"))
        .isEqualTo(Map.of("fruit", 2, "vegetables", 1));
  }
}
