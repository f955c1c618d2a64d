package org.frametrace.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.agency.AgentRules.Found;
import org.frametrace.model.Actor;
import org.frametrace.model.Span;

/** Reads the uses of verbs in one parsed sentence. */
final class UseReader {

  /**
   * A use, before its place in the text is known.
   *
   * @param token the verb
   */
  record Use(
      int token,
      String verb,
      boolean passive,
      List<Actor> agents,
      List<Actor> beneficiaries,
      Optional<Span> object,
      List<String> objectWords) {}

  private final ParsedSentence sentence;
  private final SentenceWords words;
  private final Parse parse;
  private final ActorTypes types;
  private final Verbs verbs;
  private final AgentRules agents;
  private final BeneficiaryRules beneficiaries;

  UseReader(ParsedSentence sentence, ActorTypes types, Verbs verbs) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.parse = sentence.parse();
    this.types = types;
    this.verbs = verbs;
    this.agents = new AgentRules(sentence, types);
    this.beneficiaries = new BeneficiaryRules(sentence, types, agents);
  }

  /** Returns the uses in order. */
  List<Use> read() {
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String lemma = words.lemma(i);
      if (words.isVerb(i) && verbs.contains(lemma)) {
        ofVerb(i).ifPresent(uses::add);
      } else if (verbs.isMistaken(words, i)) {
        uses.add(ofMistaken(i));
      } else if (words.isNoun(i)) {
        int noun = i;
        verbs.nominal(lemma).flatMap(nominal -> ofNominal(noun, nominal)).ifPresent(uses::add);
      }
    }
    return uses;
  }

  private Optional<Use> ofVerb(int verb) {
    List<Integer> objects;
    boolean passive = agents.isPassive(verb);
    if (parse.governor(verb, "amod").isPresent()) {
      // A managed border says nothing of who does what; in managing migration does.
      if (!words.tag(verb).equals("VBG") || !startsPhrase(verb)) {
        return Optional.empty();
      }
      objects = List.of(parse.governor(verb, "amod").getAsInt());
    } else if (parse.has(verb, "aux") && words.lemma(verb).equals("be")) {
      return Optional.empty();
    } else {
      objects = passive ? passiveObjects(verb) : parse.dependents(verb, "obj");
    }
    return Optional.of(
        use(
            verb,
            verbs.asked(words.lemma(verb)).orElseThrow(),
            passive,
            agents.ofVerb(verb),
            beneficiaries.ofVerb(verb, passive, objects),
            objects));
  }

  private boolean startsPhrase(int verb) {
    return verb == 0 || Set.of("IN", "TO", "RB", "CC", ",").contains(words.tag(verb - 1));
  }

  private List<Integer> passiveObjects(int verb) {
    List<Integer> objects = parse.dependents(verb, "nsubj:pass");
    if (objects.isEmpty()) {
      objects =
          parse.to(verb).stream()
              .filter(arc -> arc.relation().startsWith("acl") && arc.governor() >= 0)
              .map(Dependency::governor)
              .toList();
    }
    return objects;
  }

  private Use ofMistaken(int token) {
    List<Integer> objects = new ArrayList<>();
    int at = token + 2;
    while (at < words.size() && (words.isNoun(at) || words.tag(at).startsWith("JJ"))) {
      at++;
    }
    if (at - 1 > token + 1) {
      objects.add(at - 1);
    }
    return use(
        token,
        verbs.asked(words.lemma(token)).orElseThrow(),
        false,
        agents.ofMistaken(token),
        beneficiaries.ofVerb(token, false, objects),
        objects);
  }

  /** A noun counts where it says to what something is done, or for whom. */
  private Optional<Use> ofNominal(int noun, Verbs.Nominal nominal) {
    List<Integer> objects = nominal.ofAgent() ? List.of() : parse.dependents(noun, "nmod:of");
    List<Found> helped = beneficiaries.ofNominal(noun, nominal);
    return objects.isEmpty() && helped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            use(noun, nominal.verb(), true, agents.ofNominal(noun, nominal), helped, objects));
  }

  private Use use(
      int token,
      String verb,
      boolean passive,
      List<Found> who,
      List<Found> whom,
      List<Integer> objects) {
    List<Actor> acting = actors(who);
    TreeSet<Integer> nouns = new TreeSet<>();
    objects.forEach(object -> addNouns(object, nouns, 2));
    Optional<Span> span =
        nouns.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Span(words.inDocument(nouns.first()), words.inDocument(nouns.last()) + 1));
    return new Use(
        token,
        verb,
        passive,
        acting.isEmpty() ? List.of(Actor.nobody()) : acting,
        actors(whom),
        span,
        nouns.stream().filter(words::isNoun).map(words::lemma).distinct().toList());
  }

  private void addNouns(int object, Set<Integer> nouns, int far) {
    for (int i = sentence.phraseStart(object); i <= object; i++) {
      nouns.add(i);
    }
    if (far > 0) {
      parse.dependents(object, "nmod:of", "conj:and", "conj:or").stream()
          .filter(next -> next > object)
          .forEach(next -> addNouns(next, nouns, far - 1));
    }
  }

  private List<Actor> actors(List<Found> found) {
    Set<Actor> actors = new LinkedHashSet<>();
    found.forEach(f -> actors.add(types.actor(sentence, f.token(), f.rule())));
    return List.copyOf(actors);
  }
}
