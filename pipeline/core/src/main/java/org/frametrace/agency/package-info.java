/**
 * Reads who does what to whom: the agents of the verbs that claims name, those for whom something
 * is done, and places that may find fault with states.
 *
 * <p>{@link org.frametrace.agency.ActionReader} picks the sentences of a document that can say
 * something, has them parsed by a {@link org.frametrace.agency.SentenceParser} into enhanced
 * dependencies, and reads these. Parses are kept in a {@link org.frametrace.agency.ParseFolder} by
 * document and sentence, so that another verb or another lexicon parses new sentences only. All
 * else is read from the parse again in every run.
 *
 * <p>An agent is looked for by rules in this order; the first that finds somebody is named in the
 * tables: {@code subject}; {@code by-phrase} of a passive; {@code called-on} (call on States to
 * manage) before {@code controller} (help States to manage); {@code possessor} where the subject or
 * the governing noun is a capacity, an effort, a role (the States that have it); {@code
 * nominalisation} (management of migration by States); {@code responsibility} (managing migration
 * is the responsibility of States); {@code fallback} (assist States in managing, which parsers take
 * for an adjective, and verbs which taggers take for nouns); {@code none}, which is {@code
 * agentless}.
 *
 * <p>The type of an actor comes from {@code agents.csv}: entries and frames of the study's lexicons
 * that hold the noun, then lists of nouns, with modifiers where a noun alone says too little, then
 * names of countries. Nouns such as staff or majority pass on the type of those to whom they
 * belong. Whether an actor is named as women is said beside the type, by the rows {@code women} of
 * the same list: women migrants are of the type {@code migrant} and are women too.
 *
 * <p><b>Traps.</b> A parser errs more often with some agents than with others, so shares of types
 * must be read against a sample. Sentences of over a hundred tokens are not parsed, nor are those
 * whose tags cannot be trusted. An imperative (Support States …) has no agent. Pronouns other than
 * we are {@code other}, and she is not counted as women. An actor is counted once a use even where
 * two nouns name it.
 */
@NullMarked
package org.frametrace.agency;

import org.jspecify.annotations.NullMarked;
