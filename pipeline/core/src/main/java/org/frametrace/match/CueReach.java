package org.frametrace.match;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frametrace.lexicon.Cue;
import org.frametrace.lexicon.TagClass;
import org.frametrace.lexicon.WordKind;
import org.frametrace.model.Attribute;

/**
 * Decides which hits of a sentence a cue reaches.
 *
 * @param barrier the test that the end of a clause passes
 */
record CueReach(int barrier) {

  /** Between a cue and what it bears on stand a few words: {@code not yet fully respect the}. */
  private static final int MOST_AFTER = 8;

  private static final int MOST_BEFORE = 3;

  private static final List<String> MARKS = List.of(";", ":", ".", "(", ")", "!", "?");

  private static final List<String> CONJUNCTIONS =
      List.of(
          "but", "however", "although", "though", "while", "whereas", "yet", "except", "because");

  /** Returns the test of the end of a clause. */
  static TokenTest barrierTest() {
    Set<TokenTest.Alternative> ends = new HashSet<>();
    MARKS.forEach(mark -> ends.add(word(mark)));
    CONJUNCTIONS.forEach(conjunction -> ends.add(word(conjunction)));
    return new TokenTest(ends);
  }

  private static TokenTest.Word word(String word) {
    return new TokenTest.Word(WordKind.FORM, word, List.<TagClass>of());
  }

  /**
   * Returns the attributes that cues give to a hit.
   *
   * @param cues the cues of its sentence
   * @param tokens the matching stream
   */
  Set<Attribute> attributes(Candidate hit, List<Candidate> cues, TokenClass[] tokens) {
    Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    for (Candidate candidate : cues) {
      Cue cue = candidate.rule().cue().orElseThrow();
      if (!candidate.overlaps(hit) && reaches(cue.reach(), candidate, hit, tokens)) {
        attributes.add(cue.attribute());
      }
    }
    return attributes;
  }

  private boolean reaches(Cue.Reach reach, Candidate cue, Candidate hit, TokenClass[] tokens) {
    return switch (reach) {
      case CLAUSE -> cue.end() <= hit.start() && near(cue.end(), hit.start(), MOST_AFTER, tokens);
      case CLAUSE_BEFORE ->
          hit.end() <= cue.start() && near(hit.end(), cue.start(), MOST_BEFORE, tokens);
      case REST -> cue.end() <= hit.start();
      case SENTENCE -> true;
    };
  }

  private boolean near(int from, int to, int most, TokenClass[] tokens) {
    if (to - from > most) {
      return false;
    }
    for (int position = from; position < to; position++) {
      if (tokens[position].passes(barrier)) {
        return false;
      }
    }
    return true;
  }
}
