package org.frametrace.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import org.frametrace.annotate.Annotator;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.ZonedSpan;

/**
 * Annotates text of one language with CoreNLP: tokens, sentences, tags, and lemmas where CoreNLP
 * has them.
 *
 * <p>For English, words, tags, lemmas and sentence boundaries are those of CoreNLP's own pipeline
 * {@code tokenize,ssplit,pos,lemma} with its default settings, run on each paragraph alone. For
 * French and Spanish, words and tags (Universal Dependencies) are those of {@code
 * tokenize,ssplit,mwt,pos}, except that a contraction ({@code du}) or a verb with its pronouns
 * ({@code gestionarla}) stays the one token that stands in the text, with the tag of its first
 * part. CoreNLP has no lemmas for them: the lemma is the lower-cased form, of a verb without its
 * pronouns.
 *
 * <p>Sentences over the limit are the exception: they are cut into pieces of at most that many
 * tokens, and each piece is marked as degraded. So is a sentence of which every tag is X.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Raise it when the annotation of the same text with the same model changes. */
  private static final String VERSION = "1";

  /** The tag of a token that no tag could be found for. */
  private static final String UNKNOWN_TAG = "X";

  private final ModelLanguage language;
  private final int maxSentenceTokens;
  private final TaggerModel model;
  private final Contractions contractions;
  private final KnownTypes types = new KnownTypes();
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
  private final TokenizerFactory<CoreLabel> tokenizers;

  /**
   * Makes an annotator of English.
   *
   * @param maxSentenceTokens the number of tokens above which a sentence is split, at least 1
   */
  public CoreNlpAnnotator(int maxSentenceTokens) {
    this(ModelLanguage.ENGLISH, maxSentenceTokens);
  }

  /**
   * Makes an annotator. The model is read when the first text is annotated, once.
   *
   * @param language the language of the texts, whose models must be installed
   * @param maxSentenceTokens the number of tokens above which a sentence is split, at least 1
   */
  public CoreNlpAnnotator(ModelLanguage language, int maxSentenceTokens) {
    if (maxSentenceTokens < 1) {
      throw new IllegalArgumentException(
          "a sentence has at least one token, found a limit of " + maxSentenceTokens);
    }
    this.language = language;
    this.maxSentenceTokens = maxSentenceTokens;
    this.model = language.tagger();
    this.contractions = new Contractions(language.contractions());
    this.tokenizers = language.tokenizers();
  }

  @Override
  public AnnotatedDocument annotate(CleanText text) {
    TokenColumns columns = new TokenColumns(text.text(), types, language.lemmatizer());
    for (ZonedSpan paragraph : text.paragraphs()) {
      annotate(text.text(), paragraph, columns);
    }
    return columns.build();
  }

  private void annotate(String text, ZonedSpan paragraph, TokenColumns columns) {
    int offset = paragraph.span().start();
    String content = language.prepared(text.substring(offset, paragraph.span().end()));
    // The space: some rules of the tokenizer look at the character after the last token.
    List<CoreLabel> tokens = tokenizers.getTokenizer(new StringReader(content + " ")).tokenize();
    for (List<CoreLabel> sentence : splitter.process(tokens)) {
      boolean degraded = sentence.size() > maxSentenceTokens;
      for (int from = 0; from < sentence.size(); from += maxSentenceTokens) {
        int to = Math.min(sentence.size(), from + maxSentenceTokens);
        List<CoreLabel> words = contractions.split(sentence.subList(from, to));
        tag(words, offset, degraded, paragraph, columns);
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
      if (i == 0 || token.beginPosition() != sentence.get(i - 1).beginPosition()) {
        columns.add(
            token.word(), tag, offset + token.beginPosition(), offset + token.endPosition());
      }
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
