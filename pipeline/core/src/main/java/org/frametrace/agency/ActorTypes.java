package org.frametrace.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.files.BundledTable;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.Hit;

/** Says of what kind an actor is, by the lists of {@code agents.csv} and the study's lexicons. */
final class ActorTypes {

  private static final String PASSES_ON = "through";
  private static final String CAPACITY = "capacity";
  private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "ours", "ourselves");

  /** How many nouns are gone through on the way to whom something belongs. */
  private static final int FAR = 3;

  /** The longest name of a country has so many words. */
  private static final int LONGEST_NAME = 6;

  private record Named(ActorType type, String kind, String word) {
    boolean matches(Hit hit) {
      return kind.equals("entry")
          ? hit.entry().equals(word)
          : hit.asTerm().frame().equals(word) || hit.frame().startsWith(word + ".");
    }
  }

  private record Noun(ActorType type, Set<String> modifiers) {}

  private final List<Named> named = new ArrayList<>();
  private final Map<String, List<Noun>> nouns = new HashMap<>();

  /** Nouns that name women, whatever type these have. */
  private final Map<String, List<Noun>> women = new HashMap<>();

  private final Set<String> passingOn = new HashSet<>();
  private final Set<String> capacities = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private ActorTypes() {}

  /** Reads the lists that come with the program. */
  static ActorTypes bundled() {
    ActorTypes types = new ActorTypes();
    BundledTable.rows(ActorTypes.class, "agents.csv").forEach(types::add);
    BundledTable.lines(ActorTypes.class, "countries.txt")
        .forEach(name -> types.countries.add(name.toLowerCase(Locale.ROOT)));
    return types;
  }

  private void add(CSVRecord row) {
    String word = row.get("word");
    switch (row.get("type")) {
      case PASSES_ON -> passingOn.add(word);
      case CAPACITY -> capacities.add(word);
      default -> {
        ActorType type = ActorType.of(row.get("type")).orElseThrow();
        if (row.get("kind").equals("head")) {
          String modifiers = row.get("modifiers");
          (type == ActorType.WOMEN ? women : nouns)
              .computeIfAbsent(word, any -> new ArrayList<>())
              .add(
                  new Noun(
                      type, modifiers.isEmpty() ? Set.of() : Set.of(modifiers.split("\\|", -1))));
        } else {
          named.add(new Named(type, row.get("kind"), word));
        }
      }
    }
  }

  /** Returns whether a noun is a capacity, an effort or a role that somebody has. */
  boolean isCapacity(String lemma) {
    return capacities.contains(lemma);
  }

  /** Returns the actor that a noun names. */
  Actor actor(ParsedSentence sentence, int head, String rule) {
    return new Actor(
        type(sentence, head).orElse(ActorType.OTHER),
        sentence.name(head),
        rule,
        areWomen(sentence, head, FAR));
  }

  /** Names, as of UN Women, and what lexicons hold to be somebody else are not women. */
  private boolean areWomen(ParsedSentence sentence, int head, int far) {
    SentenceWords words = sentence.words();
    String lemma = words.lemma(head);
    if (words.tag(head).startsWith("NNP") || byLexicon(sentence, head, head + 1).isPresent()) {
      return false;
    }
    if (byNoun(women, words, hyphenated(sentence, head), head).isPresent()) {
      return true;
    }
    return passingOn.contains(lemma)
        && far > 0
        && sentence.parse().dependents(head, "nmod:poss", "nmod:of").stream()
            .anyMatch(owner -> areWomen(sentence, owner, far - 1));
  }

  /** Returns the kind of whom a noun names; empty for all others. */
  Optional<ActorType> type(ParsedSentence sentence, int head) {
    return type(sentence, head, FAR);
  }

  private Optional<ActorType> type(ParsedSentence sentence, int head, int far) {
    SentenceWords words = sentence.words();
    if (words.tag(head).startsWith("PRP") || words.tag(head).startsWith("W")) {
      return sentence.ownVoice() && FIRST_PERSON.contains(words.lower(head))
          ? Optional.of(ActorType.IOM)
          : Optional.empty();
    }
    Optional<ActorType> known = byLexicon(sentence, head, head + 1);
    String lemma = words.lemma(head);
    if (known.isEmpty() && passingOn.contains(lemma) && far > 0) {
      known = ofOwner(sentence, head, far - 1);
    }
    return known
        .or(() -> byNoun(nouns, words, sentence.phraseStart(head), head))
        .or(() -> ofName(sentence, head))
        .or(() -> isCountry(sentence, head) ? Optional.of(ActorType.STATE) : Optional.empty());
  }

  private Optional<ActorType> byLexicon(ParsedSentence sentence, int first, int end) {
    int from = sentence.words().inDocument(first);
    int to = sentence.words().inDocument(end - 1);
    for (Named row : named) {
      for (Hit hit : sentence.hits()) {
        if (hit.tokens().start() <= to && from < hit.tokens().end() && row.matches(hit)) {
          return Optional.of(row.type());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ActorType> ofOwner(ParsedSentence sentence, int head, int far) {
    for (String relation : List.of("nmod:poss", "compound", "nmod:of", "nmod:from")) {
      for (int owner : sentence.parse().dependents(head, relation)) {
        Optional<ActorType> type = type(sentence, owner, far);
        if (type.isPresent()) {
          return type;
        }
      }
    }
    return Optional.empty();
  }

  /** The tokeniser parts female-headed, and parsers leave the first part out of the phrase. */
  private static int hyphenated(ParsedSentence sentence, int head) {
    int first = sentence.phraseStart(head);
    return first > 1 && sentence.words().form(first - 1).equals("-") ? first - 2 : first;
  }

  private static Optional<ActorType> byNoun(
      Map<String, List<Noun>> nouns, SentenceWords words, int first, int head) {
    Set<String> modifiers = new HashSet<>();
    for (int i = first; i < head; i++) {
      modifiers.add(words.lemma(i));
      modifiers.add(words.lower(i));
    }
    return nouns.getOrDefault(words.lemma(head), List.of()).stream()
        .filter(
            noun ->
                noun.modifiers().isEmpty()
                    || noun.modifiers().stream().anyMatch(modifiers::contains))
        .map(Noun::type)
        .findFirst();
  }

  private boolean isCountry(ParsedSentence sentence, int head) {
    SentenceWords words = sentence.words();
    if (!words.tag(head).startsWith("NNP")) {
      return false;
    }
    for (int first = sentence.phraseStart(head); first <= head; first++) {
      if (countries.contains(words.text(first, head + 1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** IOM Tajikistan is IOM. */
  private Optional<ActorType> ofName(ParsedSentence sentence, int head) {
    int first = sentence.phraseStart(head);
    return first < head && sentence.words().tag(head).startsWith("NNP")
        ? byLexicon(sentence, first, head)
        : Optional.empty();
  }

  /**
   * Returns whether a sentence names somebody of a kind, as far as words without a parse can tell:
   * by a noun that needs no modifier, by a hit of a lexicon, or by the name of a country.
   */
  boolean isNamed(ActorType type, SentenceWords words, List<Hit> hits) {
    if (named.stream()
        .anyMatch(row -> row.type() == type && hits.stream().anyMatch(row::matches))) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isNoun(i)
          && (nouns.getOrDefault(words.lemma(i), List.of()).stream()
                  .anyMatch(noun -> noun.type() == type && noun.modifiers().isEmpty())
              || (type == ActorType.STATE && startsCountry(words, i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsCountry(SentenceWords words, int first) {
    if (!words.tag(first).startsWith("NNP")) {
      return false;
    }
    int last = Math.min(words.size(), first + LONGEST_NAME);
    for (int end = first + 1; end <= last; end++) {
      if (countries.contains(words.text(first, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
