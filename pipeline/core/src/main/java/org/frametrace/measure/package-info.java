/** Turns hits into counts and counts into rates with their uncertainty. */
@NullMarked
package org.frametrace.measure;

import org.jspecify.annotations.NullMarked;
