package org.frametrace.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Span;
import org.frametrace.model.TokenType;

/**
 * The tokens of one sentence, counted from 0.
 *
 * @param document the document
 * @param tokens the sentence's tokens in it
 */
record SentenceWords(AnnotatedDocument document, Span tokens) {

  int size() {
    return tokens.length();
  }

  private TokenType type(int token) {
    return document.type(tokens.start() + token);
  }

  String form(int token) {
    return type(token).form();
  }

  String lower(int token) {
    return form(token).toLowerCase(Locale.ROOT);
  }

  String tag(int token) {
    return type(token).tag();
  }

  boolean isNoun(int token) {
    return tag(token).startsWith("NN");
  }

  boolean isVerb(int token) {
    return tag(token).startsWith("VB");
  }

  /** Returns the lemma in lower case, of a name that of the noun: {@code States} is state. */
  String lemma(int token) {
    TokenType type = type(token);
    String lemma = type.nounLemma().isEmpty() || isVerb(token) ? type.lemma() : type.nounLemma();
    return lemma.toLowerCase(Locale.ROOT);
  }

  List<String> forms() {
    List<String> forms = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      forms.add(form(i));
    }
    return forms;
  }

  List<String> tags() {
    List<String> tags = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      tags.add(tag(i));
    }
    return tags;
  }

  /** Returns words of the sentence with a space between them. */
  String text(int first, int end) {
    return String.join(" ", forms().subList(first, end));
  }

  /** Returns a token as the document counts it. */
  int inDocument(int token) {
    return tokens.start() + token;
  }
}
