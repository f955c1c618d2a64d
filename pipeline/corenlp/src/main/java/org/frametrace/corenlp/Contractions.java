package org.frametrace.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MWTAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Splits one token into the words that it stands for, as the tagger learnt them: French {@code du}
 * into {@code de le}, Spanish {@code gestionarla} into {@code gestionar la}. The parts have the
 * place of the whole. The lists are read when they are first needed.
 */
final class Contractions {

  private final Properties settings;
  private @Nullable MWTAnnotator annotator;

  /**
   * Creates the splitting.
   *
   * @param settings of CoreNLP's annotator {@code mwt}; none where nothing is split
   */
  Contractions(Properties settings) {
    this.settings = settings;
  }

  /** Returns the words of the tokens of one sentence. */
  List<CoreLabel> split(List<CoreLabel> sentence) {
    if (settings.isEmpty()) {
      return sentence;
    }
    CoreMap tokens = new ArrayCoreMap();
    tokens.set(CoreAnnotations.TokensAnnotation.class, sentence);
    Annotation document = new Annotation("");
    document.set(CoreAnnotations.TokensAnnotation.class, sentence);
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(tokens));
    annotator().annotate(document);
    return tokens.get(CoreAnnotations.TokensAnnotation.class);
  }

  private synchronized MWTAnnotator annotator() {
    if (annotator == null) {
      annotator = new MWTAnnotator("", settings);
    }
    return annotator;
  }
}
