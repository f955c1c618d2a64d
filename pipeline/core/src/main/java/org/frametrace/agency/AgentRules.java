package org.frametrace.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who does what a verb or its noun says, by rules in the order of the package's chapter. */
final class AgentRules {

  /** How far agents are looked for through verbs without one of their own. */
  private static final int FAR = 3;

  private static final Set<String> CALLING = Set.of("call", "appeal", "leave", "look", "turn");
  private static final Set<String> HELPING = Set.of("assist", "support", "help", "advise");
  private static final String[] POSSESSORS = {"nmod:poss", "nmod:of", "compound"};

  /**
   * A token that names somebody.
   *
   * @param token the noun or pronoun
   * @param rule how it was found
   */
  record Found(int token, String rule) {}

  private final ParsedSentence sentence;
  private final SentenceWords words;
  private final Parse parse;
  private final ActorTypes types;

  AgentRules(ParsedSentence sentence, ActorTypes types) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.parse = sentence.parse();
    this.types = types;
  }

  /** Returns whether a verb is in the passive. */
  boolean isPassive(int verb) {
    if (parse.has(verb, "aux:pass", "nsubj:pass")) {
      return true;
    }
    return words.tag(verb).equals("VBN")
        && parse.dependents(verb, "aux").stream().noneMatch(aux -> words.lemma(aux).equals("have"));
  }

  /** Returns the agents of a verb; empty where nobody is named. */
  List<Found> ofVerb(int verb) {
    return ofVerb(verb, FAR);
  }

  private List<Found> ofVerb(int verb, int far) {
    if (far == 0) {
      return List.of();
    }
    if (isPassive(verb)) {
      List<Integer> by = parse.dependents(verb, "obl:agent", "obl:by", "nmod:by");
      return found(by.isEmpty() ? byBehind(verb) : by, "by-phrase");
    }
    List<Integer> subjects = new ArrayList<>(parse.dependents(verb, "nsubj"));
    subjects.removeIf(subject -> words.tag(subject).equals("EX"));
    List<Found> agents = owned(subjects, "subject", far);
    if (agents.isEmpty()) {
      agents = calledOn(verb);
    }
    if (agents.isEmpty()) {
      agents = owned(parse.dependents(verb, "nsubj:xsubj"), "controller", far);
    }
    if (agents.isEmpty()) {
      agents = ofGoverningNoun(verb, far);
    }
    if (agents.isEmpty()) {
      agents = helped(verb);
    }
    return agents.isEmpty() ? ofMainClause(verb, far) : agents;
  }

  /** Provided to victims of trafficking by IOM: parsers hang IOM on the last noun. */
  private List<Integer> byBehind(int verb) {
    int clauseEnd = verb + 1;
    while (clauseEnd < words.size()
        && !words.isVerb(clauseEnd)
        && !words.tag(clauseEnd).equals(",")) {
      clauseEnd++;
    }
    int end = clauseEnd;
    return parse.arcs().stream()
        .filter(arc -> arc.is("nmod:by") && arc.governor() > verb && arc.dependent() < end)
        .map(Dependency::dependent)
        .toList();
  }

  /** Capacities and efforts belong to somebody, who is meant. */
  private List<Found> owned(List<Integer> subjects, String rule, int far) {
    List<Found> found = new ArrayList<>();
    for (int subject : subjects) {
      if (types.isCapacity(words.lemma(subject))) {
        found.addAll(possessors(subject, "possessor", far));
      } else if (!words.lower(subject).equals("it") || !rule.equals("controller")) {
        found.add(new Found(subject, rule));
      }
    }
    return found;
  }

  /** Returns those who have something; of {@code their} those whom the clause is about. */
  List<Found> possessors(int noun, String rule, int far) {
    for (String relation : POSSESSORS) {
      List<Found> found = new ArrayList<>();
      for (int owner : parse.dependents(noun, relation)) {
        if (Set.of("their", "its", "his", "her").contains(words.lower(owner))) {
          found.addAll(aboveNoun(noun, rule, far));
        } else if (!relation.equals("compound") || types.type(sentence, owner).isPresent()) {
          found.add(new Found(owner, rule));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  List<Found> possessors(int noun, String rule) {
    return possessors(noun, rule, FAR);
  }

  private List<Found> aboveNoun(int noun, String rule, int far) {
    int at = noun;
    for (int step = 0; step < FAR; step++) {
      OptionalInt above =
          parse.to(at).stream()
              .filter(arc -> !arc.relation().startsWith("conj"))
              .mapToInt(Dependency::governor)
              .findFirst();
      if (above.isEmpty() || above.getAsInt() < 0) {
        return List.of();
      }
      at = above.getAsInt();
      if (words.isVerb(at)) {
        return ofVerb(at, far - 1).stream().map(f -> new Found(f.token(), rule)).toList();
      }
    }
    return List.of();
  }

  /** Call on States to manage: whoever is called on is to do it. */
  private List<Found> calledOn(int verb) {
    for (Dependency arc : parse.to(verb)) {
      int calling = arc.governor();
      if (calling >= 0 && calling < verb && CALLING.contains(words.lemma(calling))) {
        List<Integer> called =
            parse
                .dependents(calling, "obl:on", "obl:upon", "obl:to", "nmod:on", "nmod:upon")
                .stream()
                .filter(token -> token < verb)
                .toList();
        if (!called.isEmpty()) {
          return found(called, "called-on");
        }
      }
      // It is up to States to manage.
      if (calling >= 0) {
        for (int up : parse.dependents(verb, "advmod")) {
          List<Integer> called = parse.dependents(up, "obl:to");
          if (words.lower(up).equals("up") && !called.isEmpty()) {
            return found(called, "called-on");
          }
        }
      }
    }
    return List.of();
  }

  /** The capacity of States to manage; managing is the responsibility of States. */
  private List<Found> ofGoverningNoun(int verb, int far) {
    for (Dependency arc : parse.to(verb)) {
      int noun = arc.governor();
      if (noun < 0) {
        continue;
      }
      boolean clause =
          (arc.relation().startsWith("acl") && !arc.relation().equals("acl:relcl"))
              || arc.relation().startsWith("csubj")
              || arc.relation().startsWith("dep");
      if (clause && types.isCapacity(words.lemma(noun))) {
        return possessors(noun, arc.is("csubj") ? "responsibility" : "possessor", far);
      }
      if (arc.is("amod")) {
        OptionalInt duty = parse.governor(noun, "nsubj");
        if (duty.isPresent() && types.isCapacity(words.lemma(duty.getAsInt()))) {
          return possessors(duty.getAsInt(), "responsibility", far);
        }
      }
    }
    return List.of();
  }

  /** Assist States in managing. */
  private List<Found> helped(int verb) {
    if (!words.tag(verb).equals("VBG")) {
      return List.of();
    }
    int in = verb - 1;
    while (in > 0 && words.tag(in).startsWith("RB")) {
      in--;
    }
    if (in <= 0 || !words.lower(in).equals("in")) {
      return List.of();
    }
    for (int i = in - 1; i >= 0; i--) {
      if (HELPING.contains(words.lemma(i)) && (words.isVerb(i) || words.isNoun(i))) {
        List<Integer> helped =
            parse.dependents(i, "obj", "nsubj:pass", "nmod:to", "obl:to", "nmod:for").stream()
                .filter(token -> token < verb)
                .toList();
        return owned(helped, "fallback", 1);
      }
    }
    return List.of();
  }

  /** In managing migration, States …: who acts in the main clause. */
  private List<Found> ofMainClause(int verb, int far) {
    for (Dependency arc : parse.to(verb)) {
      if (arc.governor() >= 0
          && arc.relation().startsWith("advcl")
          && words.isVerb(arc.governor())
          && !isPassive(arc.governor())) {
        return ofVerb(arc.governor(), far - 1).stream()
            .map(f -> new Found(f.token(), "main-clause"))
            .toList();
      }
    }
    return List.of();
  }

  /** Returns the agents of a noun that is made of a verb. */
  List<Found> ofNominal(int noun, Verbs.Nominal nominal) {
    List<Integer> by = new ArrayList<>(parse.dependents(noun, "nmod:by", "obl:by"));
    for (int object : parse.dependents(noun, "nmod:of")) {
      by.addAll(parse.dependents(object, "nmod:by"));
      if (nominal.ofAgent()) {
        by.add(object);
      }
    }
    by.addAll(parse.dependents(noun, "nmod:from"));
    List<Found> possessors =
        parse.dependents(noun, "nmod:poss").stream()
            .map(owner -> new Found(owner, "nominalisation"))
            .toList();
    return by.isEmpty() ? possessors : found(by, "nominalisation");
  }

  /** Returns the agents of a verb that was taken for a noun. */
  List<Found> ofMistaken(int token) {
    OptionalInt of = parse.governor(token, "nmod:of");
    if (of.isPresent() && of.getAsInt() >= 0) {
      return found(List.of(of.getAsInt()), "fallback");
    }
    return found(List.of(token - 1), "fallback");
  }

  private static List<Found> found(List<Integer> tokens, String rule) {
    return tokens.stream().map(token -> new Found(token, rule)).toList();
  }
}
