package org.frametrace.lucene;

import java.util.BitSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.AnnotatedDocument;

/**
 * Hands one layer of a document to the index: the terms of each token at its position.
 *
 * <p>Positions jump at the end of a sentence, so that nothing which looks for tokens at most
 * {@value #SENTENCE_GAP} apart reaches over it. Dropped tokens have no position.
 */
final class LayerStream extends TokenStream {

  /** Small enough for a document of twenty million sentences, as positions are 31 bits. */
  static final int SENTENCE_GAP = 100;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final AnnotatedDocument document;
  private final BytesRef[][] termsOfType;
  private final BitSet dropped;

  private int token = -1;
  private int sentence;
  private int alternative;
  private int position = -1;
  private int lastIndexed = -1;

  LayerStream(AnnotatedDocument document, BytesRef[][] termsOfType, BitSet dropped) {
    this.document = document;
    this.termsOfType = termsOfType;
    this.dropped = dropped;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (token < 0 || alternative >= termsOfType[document.typeOf()[token]].length) {
      if (!advance()) {
        return false;
      }
    }
    term.setBytesRef(termsOfType[document.typeOf()[token]][alternative]);
    alternative++;
    increment.setPositionIncrement(position - lastIndexed);
    lastIndexed = position;
    return true;
  }

  /** Goes to the next token that is not dropped. */
  private boolean advance() {
    alternative = 0;
    do {
      token++;
      if (token >= document.tokens()) {
        return false;
      }
      if (sentence + 1 < document.sentences() && document.sentenceStart()[sentence + 1] == token) {
        sentence++;
        position += SENTENCE_GAP;
      }
    } while (dropped.get(token));
    position++;
    return true;
  }
}
