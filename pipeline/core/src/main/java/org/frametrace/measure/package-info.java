/**
 * Turns hits into counts and counts into rates with their uncertainty.
 *
 * <p>The way has two halves. {@link org.frametrace.measure.Counting} turns one document into {@link
 * org.frametrace.measure.DocumentCounts}: integers that depend on this document alone. A {@link
 * org.frametrace.measure.Tally} is the counts of many documents; tallies merge in any order, so one
 * thread, many threads and a cluster arrive at the same one. {@link
 * org.frametrace.measure.Measurement} is the second half: from a whole tally it computes rates,
 * shares and intervals, cell by cell, and writes them as tables. A cell is a set of documents: a
 * year, or a group in a period.
 *
 * <p>What a number rests on:
 *
 * <ul>
 *   <li>A document that was measured and has no hit counts with zero. One that could not be
 *       measured is not there at all; {@link org.frametrace.measure.Coverage} says how many.
 *   <li>A rate over several documents is the sum of hits by the sum of words. A prevalence counts
 *       each document once.
 *   <li>Intervals resample documents, all frames of a cell together. The seed of a cell is made of
 *       its name, so that a document added elsewhere moves nothing here.
 *   <li>Proper names that hold a frame's term ({@code x.NAME}) are counted beside the frame and
 *       never in it. They have rows only where there are some, since nobody declares them.
 * </ul>
 *
 * <p>Traps: short sentences are left out of the denominator of a sentence share, so the numerator
 * must leave them out too ({@link org.frametrace.model.DocumentHits#shortSentences()}). Frames
 * differ in how many expressions they have: a frame's share can be compared over time and between
 * groups, two frames' shares cannot.
 */
@NullMarked
package org.frametrace.measure;

import org.jspecify.annotations.NullMarked;
