/**
 * What must see the inside of CoreNLP's tagger, and nothing else. The tagger keeps its model in
 * fields of its own package; reading them from here needs no reflection.
 */
@NullMarked
package edu.stanford.nlp.tagger.maxent;

import org.jspecify.annotations.NullMarked;
