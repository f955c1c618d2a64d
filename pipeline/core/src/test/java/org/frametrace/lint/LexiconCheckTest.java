package org.frametrace.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.lexicon.PatternParser;
import org.frametrace.lexicon.Scope;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.match.NormalForms;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.junit.jupiter.api.Test;

class LexiconCheckTest {

  private final List<Entry> entries = new ArrayList<>();
  private final List<Mask> masks = new ArrayList<>();

  @Test
  void aSoundLexiconHasNoDefects() throws Exception {
    entry("a", "A1", "migration management");
    entry("a", "A2", "manage/V M{0,3} migration");
    entry("b", "B1", "human right");

    assertThat(defects()).isEmpty();
  }

  @Test
  void findsAnEntryWhoseTagsNoWordHas() throws Exception {
    entry("a", "A1", "(manage/V|plan/V)/CD migration");

    assertThat(defects()).containsExactly("never matches A1");
  }

  @Test
  void findsAnEntryThatItsOwnLookAroundRejects() throws Exception {
    entry("a", "A1", "migration management !~management");

    assertThat(defects()).containsExactly("never matches A1");
  }

  @Test
  void findsAnEntryThatALowerIdAlwaysBeats() throws Exception {
    entry("a", "A1", "(good|sound) migration policy");
    entry("a", "A2", "sound migration policy");

    assertThat(defects()).containsExactly("shadowed A2");
  }

  @Test
  void anEntryInAnotherFrameIsNotShadowedButCollides() throws Exception {
    entry("a", "A1", "(good|sound) migration policy");
    entry("b", "A2", "sound migration policy");

    assertThat(defects()).containsExactly("collides A2");
    assertThat(defects(Overlap.LONGEST_IN_LEXICON)).containsExactly("shadowed A2");
  }

  @Test
  void findsTheSameEntryUnderTwoIdsOnce() throws Exception {
    entry("a", "A1", "(human|basic) right");
    entry("a", "A2", "(basic|human) right");

    assertThat(defects(Overlap.ALL)).containsExactly("duplicate A1");
    assertThat(defects()).containsExactly("shadowed A2");
  }

  @Test
  void findsAnEntryThatAMaskAlwaysTakes() throws Exception {
    entry("a", "A1", "human right council");
    masks.add(
        new Mask(
            "X1",
            new Scope(true, Set.of(), Set.of()),
            PatternParser.parse("human right council", Sets.NONE),
            Optional.empty(),
            "",
            ""));

    assertThat(defects()).containsExactly("masked A1");
  }

  @Test
  void findsAnEntryWithoutAWordThatMustStand() throws Exception {
    entry("a", "A1", "[NNP] [CD]");

    assertThat(defects()).containsExactly("no anchor A1");
  }

  @Test
  void findsAWordThatTextsCutInTwoOrLemmatiseOtherwise() throws Exception {
    entry("a", "A1", "rights-based approach");
    entry("a", "A2", "rights holder");
    entry("a", "A3", "\"rights\" movement");

    assertThat(defects()).containsExactly("odd word A1", "odd word A2");
  }

  private void entry(String frame, String id, String pattern) throws Exception {
    entries.add(new Entry(id, frame, Level.MAIN, PatternParser.parse(pattern, Sets.NONE), "J", ""));
  }

  private List<String> defects() {
    return defects(Overlap.LONGEST_IN_FRAME);
  }

  private List<String> defects(Overlap overlap) {
    Lexicon lexicon = new Lexicon(entries, masks, new Sets(Map.of()), Spelling.NONE);
    return LexiconCheck.of(lexicon, overlap, LexiconCheckTest::read).stream()
        .map(defect -> defect.kind().label() + " " + defect.id())
        .toList();
  }

  /** Cuts at hyphens, takes a final -s away, and calls everything a noun. */
  private static List<List<NormalForms>> read(List<String> words) {
    List<List<NormalForms>> read = new ArrayList<>();
    for (String word : words) {
      List<NormalForms> tokens = new ArrayList<>();
      for (String part : word.split("-")) {
        String lemma = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
        tokens.add(new NormalForms(part, part, Set.of(lemma), "NN"));
      }
      read.add(tokens);
    }
    return read;
  }
}
