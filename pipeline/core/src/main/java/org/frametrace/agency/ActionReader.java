package org.frametrace.agency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentActions;
import org.frametrace.model.Hit;
import org.frametrace.model.PageMap;
import org.frametrace.model.Reproach;
import org.frametrace.model.Span;
import org.frametrace.model.TextPlace;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.VerbUse;
import org.frametrace.model.Zone;

/** Reads who does what to whom in one document. For one thread. */
public final class ActionReader {

  /** Longer sentences are lists and tables more often than prose, and are not parsed. */
  public static final int LONGEST_SENTENCE = 100;

  /** Shorter ones are no sentences. */
  private static final int SHORTEST_SENTENCE = 4;

  /** How many characters of the sentence are kept on either side of a place. */
  private static final int CONTEXT = 300;

  private static final String NEGATIVE = "negative_evaluation";

  private static final ActorTypes TYPES = ActorTypes.bundled();
  private static final ReproachRules REPROACHES = new ReproachRules(TYPES);

  /**
   * What is asked of a document.
   *
   * @param verbs lemmas of the verbs whose uses are wanted
   * @param reproaches whether places are wanted that may find fault with states
   */
  public record Asked(Set<String> verbs, boolean reproaches) {

    public Asked {
      verbs = Set.copyOf(verbs);
    }

    /** Returns whether nothing is asked. */
    public boolean isEmpty() {
      return verbs.isEmpty() && !reproaches;
    }
  }

  /**
   * A document as it is stored.
   *
   * @param tokens its tokens
   * @param text the cleaned text that these refer to
   * @param pages where its pages start
   */
  public record Text(AnnotatedDocument tokens, CleanText text, PageMap pages) {}

  private final AnnotatedDocument tokens;
  private final Text text;
  private final Set<Zone> zones;
  private final boolean ownVoice;
  private final Asked asked;
  private final Verbs verbs;
  private final Map<Integer, List<Hit>> hits = new TreeMap<>();
  private final SortedSet<Integer> wanted = new TreeSet<>();
  private int unparsed;

  /**
   * Prepares the reading of a document.
   *
   * @param hits all that lexicons found in it
   * @param zones the zones that are read
   * @param ownVoice whether {@code we} is IOM
   * @param asked what is asked
   */
  public ActionReader(Text text, List<Hit> hits, Set<Zone> zones, boolean ownVoice, Asked asked) {
    this.text = text;
    this.tokens = text.tokens();
    this.zones = zones;
    this.ownVoice = ownVoice;
    this.asked = asked;
    this.verbs = new Verbs(asked.verbs());
    for (Hit hit : hits) {
      this.hits.computeIfAbsent(hit.sentence(), any -> new ArrayList<>()).add(hit);
    }
    choose();
  }

  private void choose() {
    Set<Integer> degraded = new TreeSet<>();
    for (int sentence : tokens.degraded()) {
      degraded.add(sentence);
    }
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      SentenceWords words = words(sentence);
      if (zones.contains(tokens.zone(sentence))
          && words.size() >= SHORTEST_SENTENCE
          && (verbs.mayBeIn(words) || mayReproach(sentence, words))) {
        if (words.size() > LONGEST_SENTENCE || degraded.contains(sentence)) {
          unparsed++;
        } else {
          wanted.add(sentence);
        }
      }
    }
  }

  private boolean mayReproach(int sentence, SentenceWords words) {
    return asked.reproaches()
        && hitsOf(sentence).stream().anyMatch(ActionReader::isNegative)
        && (TYPES.isNamed(ActorType.STATE, words, hitsOf(sentence))
            || TYPES.isNamed(ActorType.DONOR, words, hitsOf(sentence)));
  }

  private static boolean isNegative(Hit hit) {
    return hit.frame().equals(NEGATIVE);
  }

  private SentenceWords words(int sentence) {
    return new SentenceWords(tokens, tokens.sentence(sentence));
  }

  private List<Hit> hitsOf(int sentence) {
    return hits.getOrDefault(sentence, List.of());
  }

  /** Returns the sentences whose parses are needed. */
  public SortedSet<Integer> sentences() {
    return new TreeSet<>(wanted);
  }

  /** Parses a sentence. */
  public Parse parse(int sentence, SentenceParser parser) {
    SentenceWords words = words(sentence);
    return new Parse(parser.parse(words.forms(), words.tags()));
  }

  /**
   * Returns what was asked.
   *
   * @param parses of {@link #sentences()} at least; a sentence without one is passed over
   * @param leftOut tokens that do not count, such as recycled text
   */
  public DocumentActions read(SortedMap<Integer, Parse> parses, TokenRuns leftOut) {
    List<VerbUse> uses = new ArrayList<>();
    List<Reproach> reproaches = new ArrayList<>();
    for (int sentence : wanted) {
      Parse parse = parses.get(sentence);
      if (parse == null) {
        continue;
      }
      ParsedSentence parsed =
          new ParsedSentence(words(sentence), parse, hitsOf(sentence), ownVoice);
      for (UseReader.Use use : new UseReader(parsed, TYPES, verbs).read()) {
        int token = parsed.words().inDocument(use.token());
        if (!leftOut.contains(token)) {
          uses.add(
              new VerbUse(
                  use.verb(),
                  use.passive(),
                  place(sentence, new Span(token, token + 1)),
                  use.agents(),
                  use.beneficiaries(),
                  use.object(),
                  use.objectWords()));
        }
      }
      if (asked.reproaches()) {
        reproaches(sentence, parsed, leftOut, reproaches);
      }
    }
    return new DocumentActions(uses, reproaches, naming(leftOut), unparsed);
  }

  private void reproaches(
      int sentence, ParsedSentence parsed, TokenRuns leftOut, List<Reproach> reproaches) {
    for (Hit hit : hitsOf(sentence)) {
      if (isNegative(hit) && !leftOut.containsMostOf(hit.tokens())) {
        Optional<Actor> target = REPROACHES.target(parsed, hit);
        target.ifPresent(
            actor -> reproaches.add(new Reproach(hit, actor, place(sentence, hit.tokens()))));
      }
    }
  }

  private Map<ActorType, Integer> naming(TokenRuns leftOut) {
    Map<ActorType, Integer> naming = new EnumMap<>(ActorType.class);
    if (!asked.reproaches()) {
      return naming;
    }
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      SentenceWords words = words(sentence);
      if (zones.contains(tokens.zone(sentence))
          && words.size() >= SHORTEST_SENTENCE
          && !leftOut.containsMostOf(words.tokens())) {
        for (ActorType type : List.of(ActorType.STATE, ActorType.DONOR)) {
          if (TYPES.isNamed(type, words, hitsOf(sentence))) {
            naming.merge(type, 1, Integer::sum);
          }
        }
      }
    }
    return naming;
  }

  private TextPlace place(int sentence, Span place) {
    Span all = tokens.characters(tokens.sentence(sentence));
    Span at = tokens.characters(place);
    Span original = text.text().alignment().original(at);
    String words = text.text().text();
    return new TextPlace(
        sentence,
        place,
        tokens.zone(sentence),
        text.pages().pageOf(original.start()),
        words.substring(Math.max(all.start(), at.start() - CONTEXT), at.start()),
        words.substring(at.start(), at.end()),
        words.substring(at.end(), Math.min(all.end(), at.end() + CONTEXT)));
  }
}
