/**
 * Looks over a lexicon for entries that do not do what their author meant.
 *
 * <p>{@link org.frametrace.lint.LexiconCheck} asks the matcher itself. From each pattern {@code
 * Witnesses} draws some forms of it, every one a sentence that the pattern must find; all sentences
 * together are matched once without masks and with every match counted, and once as a study counts.
 * What an entry does not find of its own sentences, what another entry finds in all of them, and
 * what masks or longer entries take away from it, is a {@link org.frametrace.lint.Defect}, with a
 * remedy. Nothing is proved: an entry that loses all of its drawn forms to another may still count
 * in a form that was not drawn, and the message says so.
 *
 * <p>Traps. Witnesses carry the tags that their pattern asks for, and NN where it asks for none: an
 * entry that needs another tag is not seen to collide. Words are checked by the tokenizer of the
 * language, because a word that it cuts in two is never found.
 */
@NullMarked
package org.frametrace.lint;

import org.jspecify.annotations.NullMarked;
