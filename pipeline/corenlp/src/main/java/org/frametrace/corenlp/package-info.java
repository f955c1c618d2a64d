/**
 * Annotation with Stanford CoreNLP: tokens, sentences, part-of-speech tags, lemmas.
 *
 * <p>{@link org.frametrace.corenlp.CoreNlpAnnotator} reads the languages of {@link
 * org.frametrace.corenlp.ModelLanguage}. It takes a cleaned text paragraph by paragraph, cuts each
 * into tokens and sentences, tags each sentence, and keeps what it finds in columns. It calls
 * CoreNLP's tokenizer, sentence splitter, tagger and morphology themselves rather than through a
 * pipeline: a pipeline wraps every token in a map of annotations and is compiled slowly on recent
 * Java versions. The tagger reads CoreNLP's model and takes its sums over the same numbers in the
 * same order, but looks the scores of tag histories up in a table ({@link
 * edu.stanford.nlp.tagger.maxent.TabulatedTagger}). CoreNLP's own pipeline ({@code
 * tokenize,ssplit,pos,lemma} with its default English settings) remains the judge: tests hold both
 * equal word by word.
 *
 * <p>French and Spanish come with models of their own (Maven profiles {@code french} and {@code
 * spanish}, which no build needs). Their taggers learnt words that contractions stand for, {@code
 * de le} for {@code du}: {@link org.frametrace.corenlp.Contractions} splits them for the tagger,
 * and the annotator keeps the one token that stands in the text, with the tag of the first part. So
 * tokens never share characters, and a word of the text counts once.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>CoreNLP's tokenizer has rules that need to see a character after the last token; its
 *       pipeline therefore adds a space to every text, and so must we.
 *   <li>At the end of a sentence {@code U.S.} is the word {@code U.S.} followed by a full stop,
 *       made of one full stop in the text: the form of the first is then {@code U.S}.
 *   <li>A token's word is not always what stands in the text (CoreNLP may normalise it); the form
 *       that is kept is what stands in the text, lemma and tag come from the word.
 *   <li>{@code Morphology} is not safe for several threads; each document has its own.
 *   <li>CoreNLP's tagger never cuts a sentence by itself, and its memory and time grow with the
 *       sentence; a table without a full stop can be one sentence of ten thousand tokens.
 *   <li>The French tagger takes {@code l’} with a curly apostrophe for no word (X); it is shown a
 *       straight one.
 *   <li>CoreNLP's {@code lemma} annotator is English whatever the language of the pipeline.
 * </ul>
 */
@NullMarked
package org.frametrace.corenlp;

import org.jspecify.annotations.NullMarked;
