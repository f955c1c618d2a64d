package org.frametrace.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frametrace.agency.AgentRules.Found;

/** Finds to whom or for whom something is done. */
final class BeneficiaryRules {

  private static final Set<String> GIVING =
      Set.of("provide", "give", "offer", "deliver", "grant", "extend", "render");

  private final SentenceWords words;
  private final Parse parse;
  private final ActorTypes types;
  private final AgentRules agents;

  BeneficiaryRules(ParsedSentence sentence, ActorTypes types, AgentRules agents) {
    this.words = sentence.words();
    this.parse = sentence.parse();
    this.types = types;
    this.agents = agents;
  }

  List<Found> ofVerb(int verb, boolean passive, List<Integer> objects) {
    List<Found> found = new ArrayList<>();
    String lemma = words.lemma(verb);
    if (GIVING.contains(lemma)) {
      add(parse.dependents(verb, "obl:to", "obl:for", "iobj"), "to-phrase", found);
      for (int object : objects) {
        add(parse.dependents(object, "nmod:to", "nmod:for"), "to-phrase", found);
      }
      if (found.isEmpty() && parse.has(verb, "obl:with")) {
        add(objects, "object", found);
      }
      return found;
    }
    if (lemma.equals("benefit") && objects.isEmpty()) {
      add(parse.dependents(verb, "nsubj", "nsubj:xsubj"), "subject", found);
      return found;
    }
    add(objects, passive ? "passive-subject" : "object", found);
    if (found.isEmpty()) {
      for (int clause : parse.dependents(verb, "ccomp", "xcomp")) {
        add(parse.dependents(clause, "nsubj", "nsubj:pass"), "object", found);
      }
    }
    return found;
  }

  List<Found> ofNominal(int noun, Verbs.Nominal nominal) {
    List<Found> found = new ArrayList<>();
    add(parse.dependents(noun, "nmod:to", "nmod:for"), "to-phrase", found);
    if (!nominal.ofAgent()) {
      add(parse.dependents(noun, "nmod:of"), "object", found);
    }
    return found;
  }

  /** Who helps the efforts of States helps States. */
  private void add(List<Integer> tokens, String rule, List<Found> found) {
    for (int token : tokens) {
      if (types.isCapacity(words.lemma(token))) {
        found.addAll(agents.possessors(token, "possessor"));
      } else {
        found.add(new Found(token, rule));
      }
    }
  }
}
