package org.frametrace.corenlp;

import java.util.Locale;
import org.frametrace.model.TokenType;

/**
 * Takes the lower-cased form for the lemma, where CoreNLP has no lemmas: lexicons of such languages
 * list forms. Only a verb loses the pronouns that are written with it ({@code gestionarla} becomes
 * {@code gestionar}), because CoreNLP's word for it is the verb alone.
 */
enum FormLemmatizer implements Lemmatizer {
  INSTANCE;

  @Override
  public TokenType type(String form, String word, String tag) {
    boolean verb = tag.equals("VERB") || tag.equals("AUX");
    String lemma = (verb ? word : form).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new TokenType(form, lemma, tag, "", "");
  }
}
