/**
 * Frames as data: entries, masks, sets, and the notation in which they are written.
 *
 * <p>A {@link org.frametrace.lexicon.Lexicon} is read by {@link
 * org.frametrace.lexicon.LexiconReader} from CSV files that people edit; {@code
 * config/lexicons/README.md} tells them how. Reading never stops at the first mistake: every row is
 * looked at, and all problems come back at once, each with the line and column of the character
 * that is wrong.
 *
 * <p>The notation of a pattern is read by {@link org.frametrace.lexicon.PatternParser} into a tree
 * of {@link org.frametrace.lexicon.Element}s, which is sealed, so that whoever walks it handles
 * every kind. The tree writes itself back as text, and that text reads back as the same tree. Trees
 * keep words as they were written: the {@link org.frametrace.lexicon.Spelling} map is applied when
 * a pattern is compiled, to its words and to the tokens alike, so that either spelling of either
 * matches.
 *
 * <p>Traps. A pattern that may match nothing is refused, as is one so large that it could not be
 * meant. Sets are named in patterns and looked up late: the digest of a lexicon therefore holds the
 * sets too. A mask names frames that a study may not have loaded; see {@code LexiconReader}.
 */
@NullMarked
package org.frametrace.lexicon;

import org.jspecify.annotations.NullMarked;
