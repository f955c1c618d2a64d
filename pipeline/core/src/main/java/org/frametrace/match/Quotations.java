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

  private static final String OPENING = "\u201c\u201e\u201f\u00ab";
  private static final String CLOSING = "\u201d\u00bb";

  private final AnnotatedDocument document;
  private final BitSet quoted = new BitSet();

  private Quotations(AnnotatedDocument document) {
    this.document = document;
  }

  static BitSet of(AnnotatedDocument document) {
    Quotations quotations = new Quotations(document);
    quotations.marks();
    quotations.blocks();
    return quotations.quoted;
  }

  private void marks() {
    boolean[] opening = new boolean[document.types().size()];
    boolean[] closing = new boolean[opening.length];
    boolean[] straight = new boolean[opening.length];
    boolean any = false;
    for (int type = 0; type < opening.length; type++) {
      String form = document.types().get(type).form();
      if (form.length() <= 2) {
        opening[type] = isOneOf(OPENING, form);
        closing[type] = isOneOf(CLOSING, form);
        straight[type] = form.equals("\"") || form.equals("''") || form.equals("``");
        any |= opening[type] || closing[type] || straight[type];
      }
    }
    if (any) {
      marks(opening, closing, straight);
    }
  }

  private void marks(boolean[] opening, boolean[] closing, boolean[] straight) {
    int open = -1;
    for (int token = 0; token < document.tokens(); token++) {
      // Paragraphs stand two characters apart; a mark that is not closed in its own is forgotten.
      if (open >= 0 && token > 0 && document.begin()[token] - document.end()[token - 1] > 1) {
        open = -1;
      }
      int type = document.typeOf()[token];
      boolean opens = opening[type] || (straight[type] && open < 0);
      boolean closes = closing[type] || (straight[type] && open >= 0);
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

  private static boolean isOneOf(String marks, String form) {
    return form.length() == 1 && marks.indexOf(form.charAt(0)) >= 0;
  }
}
