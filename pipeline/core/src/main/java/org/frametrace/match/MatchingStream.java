package org.frametrace.match;

import java.util.Arrays;
import java.util.Set;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Span;
import org.frametrace.model.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document as patterns see them: dashes that join words are left out, so that
 * {@code rights-based} and {@code rights based} are the same two words. Positions count the tokens
 * that remain. For one thread.
 */
public final class MatchingStream {

  private final AnnotatedDocument document;
  private final Spelling spelling;
  private final int[] tokens;
  private final int[] sentenceStart;
  private final @Nullable NormalForms[] forms;

  private MatchingStream(
      AnnotatedDocument document, Spelling spelling, int[] tokens, int[] sentenceStart) {
    this.document = document;
    this.spelling = spelling;
    this.tokens = tokens;
    this.sentenceStart = sentenceStart;
    this.forms = new NormalForms[document.types().size()];
  }

  /** Derives the stream of a document. */
  public static MatchingStream of(AnnotatedDocument document, Spelling spelling) {
    boolean[] dashes = new boolean[document.types().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = isDash(document.types().get(i).form());
    }
    return of(document, spelling, dashes);
  }

  /**
   * Derives the stream of a document whose dashes are known.
   *
   * @param dashes which of its types are dashes that can join words
   */
  static MatchingStream of(AnnotatedDocument document, Spelling spelling, boolean[] dashes) {
    int[] tokens = new int[document.tokens()];
    int[] starts = new int[document.sentences() + 1];
    int size = 0;
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      Span span = document.sentence(sentence);
      starts[sentence] = size;
      for (int token = span.start(); token < span.end(); token++) {
        if (!dashes[document.typeOf()[token]] || !joinsWords(document, span, token)) {
          tokens[size++] = token;
        }
      }
    }
    starts[document.sentences()] = size;
    return new MatchingStream(document, spelling, Arrays.copyOf(tokens, size), starts);
  }

  /** Returns the number of positions. */
  public int size() {
    return tokens.length;
  }

  /** Returns the index in the document of the token at a position. */
  public int token(int position) {
    return tokens[position];
  }

  /** Returns the positions of a sentence; empty if it is nothing but dropped dashes. */
  public Span sentence(int sentence) {
    return new Span(sentenceStart[sentence], sentenceStart[sentence + 1]);
  }

  /** Returns what patterns see of the token at a position. */
  public NormalForms forms(int position) {
    int type = document.typeOf()[tokens[position]];
    NormalForms known = forms[type];
    if (known == null) {
      known = NormalForms.of(document.types().get(type), spelling);
      forms[type] = known;
    }
    return known;
  }

  /** Returns the words under which an index should list the token at a position. */
  public Set<String> norms(int position) {
    return forms(position).all();
  }

  private static boolean isDash(String form) {
    return form.length() == 1 && "-\u2010\u2011\u2013".indexOf(form.charAt(0)) >= 0;
  }

  private static boolean joinsWords(AnnotatedDocument document, Span sentence, int token) {
    if (token == sentence.start()
        || token + 1 == sentence.end()
        || document.end()[token - 1] != document.begin()[token]
        || document.end()[token] != document.begin()[token + 1]) {
      return false;
    }
    String left = document.type(token - 1).form();
    String right = document.type(token + 1).form();
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    int before = left.codePointBefore(left.length());
    int after = right.codePointAt(0);
    TokenType dash = document.type(token);
    return dash.tag().equals("HYPH")
        ? Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
        : Character.isLetter(before) && Character.isLetter(after);
  }
}
