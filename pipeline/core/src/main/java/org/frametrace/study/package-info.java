/**
 * What a researcher writes, and what is wrong with it.
 *
 * <p>A {@link org.frametrace.study.Study} is a study file with every default filled in and every
 * path resolved. {@link org.frametrace.study.StudyReader} reads it; {@link
 * org.frametrace.study.StudyPlan} writes it out again in full, as a study file.
 *
 * <p>Reading never stops at the first mistake. Readers put each {@link
 * org.frametrace.study.Problem} with its place into {@link org.frametrace.study.Problems}, go on
 * with a default, and throw one {@link org.frametrace.study.InvalidInputException} with all of them
 * at the end. The settings' constructors check the same ranges again, for callers that are no
 * files; a reader must refuse whatever a constructor would.
 *
 * <p>{@link org.frametrace.study.YamlFile}, {@link org.frametrace.study.YamlMap} and {@link
 * org.frametrace.study.YamlValue} are the way to read any YAML file of a study, {@link
 * org.frametrace.study.TextFile} the way to read any text file, {@link
 * org.frametrace.study.Nearest} the way to offer what was probably meant. A key is known because it
 * was asked for: ask for every key before {@code finish()}, also where an earlier one was wrong, or
 * a good key is reported as unknown.
 */
@NullMarked
package org.frametrace.study;

import org.jspecify.annotations.NullMarked;
