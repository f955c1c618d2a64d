/**
 * The commands that a user types.
 *
 * <p>{@link org.frametrace.cli.Frametrace} holds the list of commands; each command is one class
 * that reads its options, calls the core, and prints. Results go to standard output, progress and
 * messages to standard error. {@link org.frametrace.cli.ExitCode} says what the exit codes mean,
 * and {@link org.frametrace.cli.Messages} turns exceptions into them: a user sees a sentence, never
 * a stack trace, unless he asks for one with {@code --verbose}.
 *
 * <p>This is the only place that knows every adapter: {@link org.frametrace.cli.LocalAdapters}
 * joins Tika, CoreNLP and Lucene with the core.
 */
@NullMarked
package org.frametrace.cli;

import org.jspecify.annotations.NullMarked;
