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
 * <p>Random draws take their seed from the caller, who makes it with {@link
 * org.frametrace.statistics.Seeds} from the study's seed and the name of the cell, so that a cell's
 * interval depends on nothing outside the cell. The step from random number to unit is that of
 * {@link org.frametrace.statistics.ClusterBootstrap} everywhere.
 *
 * <p>Regressions of counts ({@link org.frametrace.statistics.Trend}, {@link
 * org.frametrace.statistics.ChangePoint}) solve for the levels of the series, so that only one or
 * two coefficients are sought and no large matrix is needed.
 *
 * <p>Expected values in the tests are R's: each script stands beside its table in the resources of
 * the tests. A test run needs no R.
 */
@NullMarked
package org.frametrace.statistics;

import org.jspecify.annotations.NullMarked;
