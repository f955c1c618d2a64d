/**
 * Looks for words that a frame's lexicon lacks. Nothing is ever added by itself.
 *
 * <p>{@link org.frametrace.suggest.FramedText} is one document as lemmas, with what the frame's
 * entries match in it and which sentences that makes the frame's. {@link
 * org.frametrace.suggest.CandidateSearch} counts single lemmas and groups of two and three in these
 * sentences and around the matches, and compares with all other sentences: the groups that are much
 * more frequent there, or that keep company with the frame, are {@link
 * org.frametrace.suggest.Candidate}s.
 *
 * <p>Memory is that of the frequent groups, not of all: the texts are passed over four times, and a
 * group of n lemmas is only counted if both groups of n − 1 in it stand in enough documents
 * (Agrawal and Srikant 1994, VLDB: 487–499). A group cannot stand in more documents than its parts,
 * so none is lost.
 *
 * <p>Traps. What keeps company with a frame is not therefore an expression of it: most candidates
 * are its subject matter. Words are counted outside the matches of the frame's entries of every
 * level, and of its proper names, so what entries match already is never suggested again.
 */
@NullMarked
package org.frametrace.suggest;

import org.jspecify.annotations.NullMarked;
