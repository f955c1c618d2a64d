package org.frametrace.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import org.frametrace.annotate.Annotator;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.ZonedSpan;

/**
 * Annotates English text with CoreNLP: Penn Treebank tokens, sentences, tags of the
 * left-three-words tagger, lemmas.
 *
 * <p>Words, tags, lemmas and sentence boundaries are those of CoreNLP's own pipeline {@code
 * tokenize,ssplit,pos,lemma} with its default English settings, run on each paragraph alone.
 * Sentences over the limit are the exception: they are cut into pieces of at most that many tokens,
 * and each piece is marked as degraded. So is a sentence of which every tag is X.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Raise it when the annotation of the same text with the same model changes. */
  private static final String VERSION = "1";

  /** The tag of a token that no tag could be found for. */
  private static final String UNKNOWN_TAG = "X";

  private final int maxSentenceTokens;
  private final TaggerModel model = new TaggerModel();
  private final KnownTypes types = new KnownTypes();
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  // As the pipeline's default, except that characters which cannot be part of a token are left out
  // without a message on standard error.
  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,untokenizable=noneDelete");

  /**
   * Makes an annotator. The model is read when the first text is annotated, once.
   *
   * @param maxSentenceTokens the number of tokens above which a sentence is split, at least 1
   */
  public CoreNlpAnnotator(int maxSentenceTokens) {
    if (maxSentenceTokens < 1) {
      throw new IllegalArgumentException(
          "a sentence has at least one token, found a limit of " + maxSentenceTokens);
    }
    this.maxSentenceTokens = maxSentenceTokens;
  }

  @Override
  public AnnotatedDocument annotate(CleanText text) {
    TokenColumns columns = new TokenColumns(text.text(), types);
    for (ZonedSpan paragraph : text.paragraphs()) {
      annotate(text.text(), paragraph, columns);
    }
    return columns.build();
  }

  private void annotate(String text, ZonedSpan paragraph, TokenColumns columns) {
    int offset = paragraph.span().start();
    String content = text.substring(offset, paragraph.span().end());
    // The space: some rules of the tokenizer look at the character after the last token.
    List<CoreLabel> tokens = tokenizers.getTokenizer(new StringReader(content + " ")).tokenize();
    for (List<CoreLabel> sentence : splitter.process(tokens)) {
      boolean degraded = sentence.size() > maxSentenceTokens;
      for (int from = 0; from < sentence.size(); from += maxSentenceTokens) {
        int to = Math.min(sentence.size(), from + maxSentenceTokens);
        tag(sentence.subList(from, to), offset, degraded, paragraph, columns);
      }
    }
  }

  private void tag(
      List<CoreLabel> sentence,
      int offset,
      boolean degraded,
      ZonedSpan paragraph,
      TokenColumns columns) {
    List<String> tags = model.tag(sentence);
    boolean tagged = false;
    columns.startSentence(paragraph.zone());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel token = sentence.get(i);
      String tag = tags.get(i);
      tagged |= !tag.equals(UNKNOWN_TAG);
      columns.add(token.word(), tag, offset + token.beginPosition(), offset + token.endPosition());
    }
    if (degraded || !tagged) {
      columns.markDegraded();
    }
  }

  @Override
  public String fingerprint() {
    return String.join(
        " ", "corenlp", VERSION, model.fingerprint(), "max-sentence-tokens=" + maxSentenceTokens);
  }
}
