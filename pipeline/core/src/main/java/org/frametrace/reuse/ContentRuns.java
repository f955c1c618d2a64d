package org.frametrace.reuse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/**
 * The runs of words of a document that say something: within one sentence, without a name, a figure
 * or a token that is left out, and with two content words at least. Punctuation between words does
 * not part them.
 */
final class ContentRuns {

  private static final int FEWEST_CONTENT = 2;
  private static final Set<String> EMPTY_LEMMAS =
      Set.of(
          "be", "have", "do", "such", "other", "same", "many", "more", "most", "much", "own",
          "several", "few");

  /** What a token is for runs. */
  private enum Kind {
    /** No word: punctuation. */
    NONE,
    /** A name or a figure, of which no run is made. */
    BREAK,
    /** A word of grammar. */
    GRAMMAR,
    /** A noun, verb or adjective. */
    CONTENT
  }

  private ContentRuns() {}

  /**
   * Returns the numbers of the runs of a length in order of the numbers; a run that stands there
   * twice comes twice.
   *
   * @param left tokens that are left out
   */
  static long[] numbers(AnnotatedDocument document, Set<Zone> zones, TokenRuns left, int length) {
    int types = document.types().size();
    Kind[] kinds = new Kind[types];
    long[] ofType = new long[types];
    for (int i = 0; i < types; i++) {
      kinds[i] = kind(document.types().get(i));
      ofType[i] = Shingles.number(document.types().get(i).form().toLowerCase(Locale.ROOT));
    }
    boolean[] degraded = new boolean[document.sentences()];
    for (int sentence : document.degraded()) {
      degraded[sentence] = true;
    }
    long[] numbers = new long[document.tokens()];
    int size = 0;
    int[] run = new int[document.tokens()];
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      if (degraded[sentence] || !zones.contains(document.zone(sentence))) {
        continue;
      }
      int words = 0;
      int end = document.sentence(sentence).end();
      for (int token = document.sentence(sentence).start(); token < end; token++) {
        int type = document.typeOf()[token];
        if (kinds[type] == Kind.BREAK || left.contains(token)) {
          words = 0;
        } else if (kinds[type] != Kind.NONE) {
          run[words++] = type;
          if (words >= length && hasContent(run, words - length, words, kinds)) {
            numbers[size++] = Shingles.number(ofType, run, words - length, length);
          }
        }
      }
    }
    long[] found = Arrays.copyOf(numbers, size);
    Arrays.sort(found);
    return found;
  }

  private static boolean hasContent(int[] run, int start, int end, Kind[] kinds) {
    int content = 0;
    for (int i = start; i < end; i++) {
      content += kinds[run[i]] == Kind.CONTENT ? 1 : 0;
    }
    return content >= FEWEST_CONTENT;
  }

  private static Kind kind(TokenType type) {
    if (type.form().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Kind.NONE;
    }
    String tag = type.tag();
    if (tag.startsWith("NNP")
        || tag.equals("PROPN")
        || type.form().codePoints().anyMatch(Character::isDigit)) {
      return Kind.BREAK;
    }
    boolean open =
        tag.startsWith("NN")
            || tag.startsWith("VB")
            || tag.startsWith("JJ")
            || tag.equals("NOUN")
            || tag.equals("VERB")
            || tag.equals("ADJ");
    return open && !EMPTY_LEMMAS.contains(type.lemma().toLowerCase(Locale.ROOT))
        ? Kind.CONTENT
        : Kind.GRAMMAR;
  }
}
