/**
 * Estimates and intervals, each a pure function of numbers.
 *
 * <p>Counts come in as integers and are summed as integers; the step to floating point is the last
 * one. So the order in which documents arrive, and the number of threads that counted them, cannot
 * change a digit.
 *
 * <p>What cannot be computed is {@link org.frametrace.statistics.Interval#NONE} or an empty
 * optional, never a number that looks like one. A trap that this package keeps out of: an interval
 * of zero width. Wilson's never has one, and the bootstrap's is withheld where all replicates
 * agree.
 *
 * <p>Random draws are {@link org.frametrace.statistics.ClusterBootstrap}'s only; their seed is made
 * by {@link org.frametrace.statistics.Seeds} from the study's seed and the name of the cell, so
 * that a cell's interval depends on nothing outside the cell.
 */
@NullMarked
package org.frametrace.statistics;

import org.jspecify.annotations.NullMarked;
