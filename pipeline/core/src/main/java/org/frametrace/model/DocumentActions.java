package org.frametrace.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who does what to whom in a document, as far as claims ask.
 *
 * @param uses uses of the verbs that claims name, in the order of the text
 * @param reproaches places that may find fault with somebody, in the order of the text
 * @param naming how many measured sentences of four words or more name a type; empty where no claim
 *     asks for criticism
 * @param unparsed how many sentences were passed over because they are too long to be parsed
 */
public record DocumentActions(
    List<VerbUse> uses, List<Reproach> reproaches, Map<ActorType, Integer> naming, int unparsed) {

  /** Nothing was asked. */
  public static final DocumentActions NONE = new DocumentActions(List.of(), List.of(), Map.of(), 0);

  public DocumentActions {
    uses = List.copyOf(uses);
    reproaches = List.copyOf(reproaches);
    EnumMap<ActorType, Integer> copy = new EnumMap<>(ActorType.class);
    copy.putAll(naming);
    naming = Collections.unmodifiableMap(copy);
  }
}
