/**
 * Published claims as data, and the rules that judge them.
 *
 * <p>A {@link org.frametrace.claims.Claim} says what a paper claims and by which {@link
 * org.frametrace.claims.ClaimTest}s texts could show it: which documents ({@link
 * org.frametrace.claims.Selection}), what is measured ({@link org.frametrace.claims.Measure}), and
 * how it is judged ({@link org.frametrace.claims.Rule}). {@link org.frametrace.claims.ClaimsReader}
 * reads claims files, {@link org.frametrace.claims.ClaimEvaluator} turns claims and measured
 * documents into {@link org.frametrace.claims.Finding}s, {@link
 * org.frametrace.claims.FindingTables} writes them.
 *
 * <p>Measures are functions of sums: each document contributes a vector, so that a rule can
 * resample, standardise and leave out documents without reading a hit again. A new kind of measure
 * or rule is one more record of its sealed interface; the compiler then shows every reader that
 * must know it. What kinds of measures have in common stands in interfaces between: {@code
 * Quotient} and the kinds of quotients, {@code CompositionMeasure}, {@code ActorShare}.
 *
 * <p>Rules are one record a template: {@link org.frametrace.claims.LevelRule} (R-LEV), {@link
 * org.frametrace.claims.ComparisonRule} (R-CMP), {@link org.frametrace.claims.TrendRule} (R-TRD),
 * {@link org.frametrace.claims.ChangeRule} (R-CHP), {@link org.frametrace.claims.CooccurrenceRule}
 * (R-COO), {@link org.frametrace.claims.DiversityRule} (R-DIV), {@link
 * org.frametrace.claims.QuantityRule} (R-QTY), {@link org.frametrace.claims.AbsenceRule} (R-ABS),
 * {@link org.frametrace.claims.FirstUseRule} (R-FST), {@link org.frametrace.claims.OrderRule}
 * (R-SEQ), {@link org.frametrace.claims.PeriodRule} (R-PER). Some templates have a second form,
 * which the keys of the claims file choose: {@link org.frametrace.claims.EventRule} (R-CMP around
 * dated events), {@link org.frametrace.claims.CatalogueRule} (R-ABS of whole documents, which
 * {@link org.frametrace.claims.Documents} finds by title and metadata), and the grouped rules,
 * which hold several groups of one selection against one another: {@link
 * org.frametrace.claims.SeparationRule} (R-LEV of what lies between groups), {@link
 * org.frametrace.claims.TakeUpRule} (R-SEQ of first years), {@link org.frametrace.claims.PhaseRule}
 * (R-SEQ of frames from group to group). A rule says which measures it can judge; the reader
 * refuses the others.
 *
 * <p>Single words are no sums, so {@code WordMeasure}s are judged on all documents together: {@link
 * org.frametrace.claims.Collocates} and {@link org.frametrace.claims.FirstWords} by {@code
 * WordDiversity}, {@link org.frametrace.claims.CollocateLikeness} by {@code Likeness}. {@link
 * org.frametrace.claims.AskedWords} says near which hits the run must keep words while it has a
 * document's tokens ({@link org.frametrace.model.NearWords}): some 12 kB for each 10,000 words of a
 * document that such a test looks at and that has the label, and nothing for others.
 *
 * <p>What documents state in numbers is read by a {@code StatedMeasure}. {@link
 * org.frametrace.claims.Quantities} holds facts that a paper states against it, source by source.
 * {@code Growth}, {@code Rank} and {@code AmountShare} have no such figure to look for, so the
 * words right beside a number must tell which it is ({@code Surroundings}: nothing else tells a
 * total from its parts), and sources that differ settle nothing. R-QTY judges the first three,
 * R-TRD the last.
 *
 * <p>{@link org.frametrace.claims.SharedWording} asks whether documents have wording of other
 * texts; {@link org.frametrace.claims.AskedWording} names those texts, which the run then reads
 * once more.
 *
 * <p>Some measures count what only people can tell: {@link org.frametrace.claims.Reading} draws
 * passages by lot ({@link org.frametrace.claims.Passages}), {@link org.frametrace.claims.Criticism}
 * lists candidates ({@link org.frametrace.claims.CriticismSheets}). Both become a {@link
 * org.frametrace.claims.ReadingSheet} whose rows are known by the words of the passage. {@link
 * org.frametrace.claims.CodedClaims} gives the measures the answers ({@link
 * org.frametrace.claims.CodedSheets}) before anything is judged: answers belong to sentences, so
 * every rule, group, weight and specification sees them as it sees hits. The level of a reading is
 * the share of yes among the answers, never of sentences.
 *
 * <p>After that come three looks at all findings together: {@code Multiplicity} adjusts for the
 * number of claims, {@link org.frametrace.claims.Robustness} computes every claim in all reasonable
 * ways, and {@link org.frametrace.claims.Controls} applies the rules where the claims should not
 * hold, with time reversed or with frames that mean nothing. {@link
 * org.frametrace.claims.EvidenceTable} writes what each verdict rests on, a file a claim, from the
 * {@link org.frametrace.claims.TestEvidence} that is taken when a test is judged.
 *
 * <p>The order of judgement: minimum data first, then the interval, then what caps a verdict. Too
 * little data is {@code insufficient evidence} and names the documents that are missing; it is
 * never a contradiction. A level that holds frames of different breadth against one another is left
 * to human reading until the lexicons are validated. A share or rate that a few documents drive is
 * at most {@code mixed}. Every claim is judged with the main and with the narrow lexicon, and
 * verdicts that disagree are {@code mixed}.
 *
 * <p>A test reads the zones that the study measures, or those that it chooses ({@link
 * org.frametrace.claims.TestZones}): its {@link org.frametrace.claims.View} is made of both. Hits
 * are known in every zone; the places of words and the words near hits are not.
 *
 * <p>Traps: the narrow lexicon is the main one's hits without the entries of other levels, so a
 * narrow term inside a longer main term is not seen. A share gives every document the same weight
 * and leaves out documents without a mention; shares of short documents are drawn towards evenness
 * by the half count that is added. A comparison standardises over strata that both sides have, so
 * the documents that enter may be fewer than those selected: the reason names both numbers. Around
 * events, a rise that goes on all the time is no answer to them, and three steps within ten years
 * look like one: such a pattern ends as mixed. A group with few words passes a level early by
 * chance. A total is the total of what its sentence speaks of, which may be a part of what a claim
 * means: the bounds of a number and the words of the sentence are all that keeps such totals out.
 */
@NullMarked
package org.frametrace.claims;

import org.jspecify.annotations.NullMarked;
