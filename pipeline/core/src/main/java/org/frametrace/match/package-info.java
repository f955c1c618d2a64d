/** Finds the places where lexicon entries stand in annotated documents. */
@NullMarked
package org.frametrace.match;

import org.jspecify.annotations.NullMarked;
