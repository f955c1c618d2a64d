/**
 * The types that travel from stage to stage, and nothing else.
 *
 * <p>A document enters as a {@link org.frametrace.model.SourceDocument}: a file, its digest and
 * what the corpus says about it. Extraction turns it into {@link
 * org.frametrace.model.ExtractedText}, pages of blocks as they stand in the file. Cleaning yields
 * {@link org.frametrace.model.CleanText}: one text, the zones in it, and an {@link
 * org.frametrace.model.Alignment} that leads every character back to a page. Annotation yields
 * {@link org.frametrace.model.AnnotatedDocument}: tokens in columns, sentences, each sentence with
 * its zone. Matching yields {@link org.frametrace.model.DocumentHits}, and from there on there are
 * only integers until the last step.
 *
 * <p>What a document does is a value: an {@link org.frametrace.model.Outcome} is done, skipped or
 * failed, and the last two carry a reason that a person can act on. What breaks a run is an
 * exception.
 *
 * <p>Spans are half-open everywhere: the first position belongs to the span, the end does not. This
 * package imports the JDK only.
 */
@NullMarked
package org.frametrace.model;

import org.jspecify.annotations.NullMarked;
