/** Frames as data: entries, masks, sets, and the notation in which they are written. */
@NullMarked
package org.frametrace.lexicon;

import org.jspecify.annotations.NullMarked;
