/** The fourth stage: tokens, sentences, tags and lemmas. The tagger stands behind a port. */
@NullMarked
package org.frametrace.annotate;

import org.jspecify.annotations.NullMarked;
