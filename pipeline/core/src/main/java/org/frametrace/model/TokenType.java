package org.frametrace.model;

/**
 * What all tokens of one form, lemma and tag have in common.
 *
 * <p>CoreNLP leaves proper nouns unlemmatised, so a heading's {@code Human Rights} has the lemma
 * {@code Rights}. The two further lemmas let the matching stream see such a token as a noun and as
 * a verb too; they are filled where lexicons ask for them and empty elsewhere.
 *
 * @param form the characters of the token as they stand in the cleaned text
 * @param lemma CoreNLP's lemma; in a language for which it has none, the lower-cased form
 * @param tag Penn Treebank tag; in other languages than English, a Universal Dependencies tag
 * @param nounLemma lemma of the lower-cased form as a plural noun (NNS), for tags NNP* and forms
 *     all in capitals; else empty
 * @param verbLemma lemma of the lower-cased form as a verb (VBG), for tags NNP*, forms all in
 *     capitals, and JJ* in -ed or -ing; else empty
 */
public record TokenType(
    String form, String lemma, String tag, String nounLemma, String verbLemma) {}
