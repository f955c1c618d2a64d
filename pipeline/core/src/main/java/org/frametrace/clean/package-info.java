/**
 * The third stage: turns pages into paragraphs that can be measured, and remembers the way back.
 */
@NullMarked
package org.frametrace.clean;

import org.jspecify.annotations.NullMarked;
