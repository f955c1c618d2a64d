package org.frametrace.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import org.frametrace.model.TokenType;

/** Finds the lemmas that an English word has under its Penn tag. For one thread. */
final class EnglishLemmatizer implements Lemmatizer {

  private final Morphology morphology = new Morphology();

  @Override
  public TokenType type(String form, String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean unlemmatised = tag.startsWith("NNP") || isAllCapitals(form);
    boolean participle = tag.startsWith("JJ") && (lower.endsWith("ed") || lower.endsWith("ing"));
    return new TokenType(
        form,
        lemma(word, tag),
        tag,
        unlemmatised ? morphology.lemma(lower, "NNS") : "",
        unlemmatised || participle ? morphology.lemma(lower, "VBG") : "");
  }

  private String lemma(String word, String tag) {
    if (word.indexOf('_') >= 0 && tag.startsWith("VB")) {
      return lemmaOfPhrasalVerb(word, tag);
    }
    return morphology.lemma(word, tag);
  }

  /**
   * Returns the lemma of a verb with an underscore. CoreNLP's annotator lemmatises {@code signs_up}
   * in parts and keeps its list of particles to itself: such words, which prose hardly has, go
   * through it.
   */
  private static String lemmaOfPhrasalVerb(String word, String tag) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    token.setTag(tag);
    Annotation sentence = new Annotation(word);
    sentence.set(CoreAnnotations.TokensAnnotation.class, List.of(token));
    Annotation document = new Annotation(word);
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    new MorphaAnnotator(false).annotate(document);
    return token.lemma();
  }

  /** Returns whether a form has letters and none of them is in lower case. */
  private static boolean isAllCapitals(String form) {
    return form.codePoints().anyMatch(Character::isUpperCase)
        && form.codePoints().noneMatch(Character::isLowerCase);
  }
}
