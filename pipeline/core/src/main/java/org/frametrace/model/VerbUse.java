package org.frametrace.model;

import java.util.List;
import java.util.Optional;

/**
 * One use of a verb, or of its noun: who does it, to what, for whom.
 *
 * @param verb the verb's lemma
 * @param passive whether it is in the passive, or its noun
 * @param place where it stands
 * @param agents those who do it; {@link ActorType#AGENTLESS} alone where nobody is named
 * @param beneficiaries those to whom or for whom it is done; empty where nobody is named
 * @param object tokens of what it is done to; empty where it has no object
 * @param objectWords lemmas of the nouns of the object, in lower case
 */
public record VerbUse(
    String verb,
    boolean passive,
    TextPlace place,
    List<Actor> agents,
    List<Actor> beneficiaries,
    Optional<Span> object,
    List<String> objectWords) {

  public VerbUse {
    agents = List.copyOf(agents);
    beneficiaries = List.copyOf(beneficiaries);
    objectWords = List.copyOf(objectWords);
    if (agents.isEmpty()) {
      throw new IllegalArgumentException("a use of " + verb + " has an agent, or 'agentless'");
    }
  }
}
