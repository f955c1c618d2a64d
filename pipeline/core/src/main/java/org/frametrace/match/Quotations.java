package org.frametrace.match;

import java.util.BitSet;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;

/**
 * The tokens of a document that are quoted: in a block quote, or between double quotation marks of
 * one paragraph with more than six tokens between them. Fewer are a name, a title or a distance
 * that the author keeps.
 */
final class Quotations {

  private static final int MORE_THAN = 6;

  private final AnnotatedDocument document;
  private final TokenClass[] ofType;
  private final BitSet quoted = new BitSet();

  private Quotations(AnnotatedDocument document, TokenClass[] ofType) {
    this.document = document;
    this.ofType = ofType;
  }

  /**
   * Returns the quoted tokens.
   *
   * @param ofType the class of each of the document's types
   */
  static BitSet of(AnnotatedDocument document, TokenClass[] ofType) {
    Quotations quotations = new Quotations(document, ofType);
    if (quotations.hasMarks()) {
      quotations.marks();
    }
    quotations.blocks();
    return quotations.quoted;
  }

  private boolean hasMarks() {
    for (TokenClass type : ofType) {
      if (isMark(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(TokenClass type) {
    return type.passes(TokenTests.OPENING)
        || type.passes(TokenTests.CLOSING)
        || type.passes(TokenTests.STRAIGHT);
  }

  private void marks() {
    int open = -1;
    for (int token = 0; token < document.tokens(); token++) {
      // Paragraphs stand two characters apart; a mark that is not closed in its own is forgotten.
      if (open >= 0 && token > 0 && document.begin()[token] - document.end()[token - 1] > 1) {
        open = -1;
      }
      TokenClass type = ofType[document.typeOf()[token]];
      if (!isMark(type)) {
        continue;
      }
      boolean straight = type.passes(TokenTests.STRAIGHT);
      boolean opens = type.passes(TokenTests.OPENING) || (straight && open < 0);
      boolean closes = type.passes(TokenTests.CLOSING) || (straight && open >= 0);
      if (closes && open >= 0) {
        if (token - open - 1 > MORE_THAN) {
          quoted.set(open + 1, token);
        }
        open = -1;
      } else if (opens) {
        open = token;
      }
    }
  }

  private void blocks() {
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      if (document.zone(sentence) == Zone.QUOTE) {
        Span tokens = document.sentence(sentence);
        quoted.set(tokens.start(), tokens.end());
      }
    }
  }
}
