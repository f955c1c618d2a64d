/**
 * What a researcher writes: study, metadata, and the problems found in them, each with its place.
 */
@NullMarked
package org.frametrace.study;

import org.jspecify.annotations.NullMarked;
