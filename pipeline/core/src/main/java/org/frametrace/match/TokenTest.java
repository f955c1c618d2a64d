package org.frametrace.match;

import java.util.List;
import java.util.Set;
import org.frametrace.lexicon.GapKind;
import org.frametrace.lexicon.TagClass;
import org.frametrace.lexicon.WordKind;

/**
 * What one token must be: any of several alternatives.
 *
 * @param alternatives at least one
 */
record TokenTest(Set<Alternative> alternatives) {

  /** A condition on one token. */
  sealed interface Alternative {}

  /** A word in its compared form, with all the tags that it must have. */
  record Word(WordKind kind, String word, List<TagClass> tags) implements Alternative {}

  /** Any word with all of some tags. */
  record Tagged(List<TagClass> tags) implements Alternative {}

  /** A token that may stand in a gap. */
  record InGap(GapKind kind) implements Alternative {}

  /** A token with a letter or a digit. */
  record IsWord() implements Alternative {}

  /** A token with a digit and without a letter. */
  record IsNumber() implements Alternative {}

  TokenTest {
    alternatives = Set.copyOf(alternatives);
  }

  static boolean accept(List<TagClass> tags, String tag) {
    for (TagClass required : tags) {
      if (!required.accepts(tag)) {
        return false;
      }
    }
    return true;
  }
}
