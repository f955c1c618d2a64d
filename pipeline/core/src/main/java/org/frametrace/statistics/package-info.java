/** Estimates and intervals, each a pure function of numbers. */
@NullMarked
package org.frametrace.statistics;

import org.jspecify.annotations.NullMarked;
