package org.frametrace.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.Wildcard;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;

/**
 * Finds where the entries of a lexicon stand. Immutable, and safe for use by several threads.
 *
 * <p>A pattern matches inside one sentence of the matching stream. For each start it has at most
 * one match, the one that a backtracking regular expression prefers. Masks are matched first; an
 * entry's match that overlaps a mask of its frame is dropped, unless it strictly contains it. Of
 * what remains, the {@link Overlap} policy decides among those that share a token: as a rule each
 * frame takes the longest match first, then the leftmost, then that of the lower id.
 */
public final class Matcher {

  /** The frame and the entry of the hits of a single pattern. */
  public static final String QUERY = "query";

  private static final int MIN_SENTENCE_WORDS = 4;

  private final List<Rule> rules;
  private final Overlap overlap;
  private final Spelling spelling;
  private final TokenClasses classes;
  private final int[] unanchored;

  private Matcher(List<Rule> rules, Overlap overlap, TokenTests tests, Spelling spelling) {
    this.rules = List.copyOf(rules);
    this.overlap = overlap;
    this.spelling = spelling;
    BitSet[] anchoredBy = new BitSet[tests.size()];
    Arrays.setAll(anchoredBy, test -> new BitSet());
    BitSet everywhere = new BitSet();
    for (int rule = 0; rule < rules.size(); rule++) {
      Optional<Anchor> anchor = rules.get(rule).pattern().anchor();
      if (anchor.isEmpty()) {
        everywhere.set(rule);
      } else {
        for (int test : anchor.get().tests()) {
          anchoredBy[test].set(rule);
        }
      }
    }
    this.unanchored = everywhere.stream().toArray();
    this.classes = new TokenClasses(tests, spelling, anchoredBy);
  }

  /**
   * Returns a matcher of a lexicon.
   *
   * @param level the widest level that counts
   * @param overlap which matches count that share a token
   */
  public static Matcher of(Lexicon lexicon, Level level, Overlap overlap) {
    TokenTests tests = new TokenTests();
    PatternCompiler compiler = new PatternCompiler(tests, lexicon.sets(), lexicon.spelling());
    List<Entry> entries =
        lexicon.entries().stream().filter(entry -> level.includes(entry.level())).toList();
    List<Rule> rules = new ArrayList<>();
    int masks = lexicon.masks().size();
    for (Mask mask : lexicon.masks()) {
      BitSet masked = new BitSet();
      for (int i = 0; i < entries.size(); i++) {
        masked.set(masks + i, mask.scope().contains(entries.get(i).frame()));
      }
      String frame = mask.name().map(name -> name + Hit.NAME_SUFFIX).orElse("");
      rules.add(
          new Rule(
              rules.size(),
              mask.id(),
              frame,
              Level.NARROW,
              compiler.compile(mask.pattern()),
              masked));
    }
    for (Entry entry : entries) {
      rules.add(
          new Rule(
              rules.size(),
              entry.id(),
              entry.frame(),
              entry.level(),
              compiler.compile(entry.pattern()),
              new BitSet()));
    }
    return new Matcher(rules, overlap, tests, lexicon.spelling());
  }

  /** Returns a matcher of one pattern, whose hits have the frame and entry {@value #QUERY}. */
  public static Matcher ofPattern(Pattern pattern, Sets sets, Spelling spelling) {
    TokenTests tests = new TokenTests();
    CompiledPattern compiled = new PatternCompiler(tests, sets, spelling).compile(pattern);
    Rule rule = new Rule(0, QUERY, QUERY, Level.NARROW, compiled, new BitSet());
    return new Matcher(List.of(rule), Overlap.LONGEST_IN_FRAME, tests, spelling);
  }

  /**
   * Returns words, one of which every document with a hit has among its {@link
   * MatchingStream#norms}; empty if no such words are known, and any document may have a hit.
   */
  public Optional<Set<String>> anchor() {
    Set<String> words = new TreeSet<>();
    for (Rule rule : rules) {
      if (!rule.frame().isEmpty()) {
        Optional<Anchor> anchor = rule.pattern().anchor();
        if (anchor.isEmpty() || anchor.get().words().stream().anyMatch(Wildcard::in)) {
          return Optional.empty();
        }
        words.addAll(anchor.get().words());
      }
    }
    return Optional.of(words);
  }

  /** Returns the entries and masks without a word that must stand: each is tried at every token. */
  public List<String> unanchored() {
    return Arrays.stream(unanchored).mapToObj(rule -> rules.get(rule).id()).toList();
  }

  /**
   * Finds all that counts in a document.
   *
   * @param id the document's id
   * @param document its tokens
   * @param measured the zones whose words are counted for {@link Hit#word()}
   */
  public DocumentHits match(DocumentId id, AnnotatedDocument document, Set<Zone> measured) {
    MatchingStream stream = MatchingStream.of(document, spelling);
    TokenClass[] ofType = classes.of(document);
    TokenClass[] tokens = new TokenClass[stream.size()];
    for (int position = 0; position < tokens.length; position++) {
      tokens[position] = ofType[document.typeOf()[stream.token(position)]];
    }
    Map<Zone, ZoneSize> sizes = new EnumMap<>(Zone.class);
    List<Hit> hits = new ArrayList<>();
    NavigableSet<Integer> shortSentences = new TreeSet<>();
    SentenceMatcher sentenceMatcher = new SentenceMatcher(rules, overlap, unanchored, tokens);
    int words = 0;
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      Zone zone = document.zone(sentence);
      Span span = stream.sentence(sentence);
      int start = words;
      boolean counted = measured.contains(zone);
      int hitsBefore = hits.size();
      for (Candidate found : sentenceMatcher.match(span.start(), span.end())) {
        int before = counted ? start + words(tokens, span.start(), found.start(), zone) : -1;
        hits.add(hit(found, sentence, stream, zone, before));
      }
      int inSentence = words(tokens, span.start(), span.end(), zone);
      words += counted ? inSentence : 0;
      if (hits.size() > hitsBefore && inSentence < MIN_SENTENCE_WORDS) {
        shortSentences.add(sentence);
      }
      sizes.merge(
          zone, new ZoneSize(inSentence, inSentence >= MIN_SENTENCE_WORDS ? 1 : 0), ZoneSize::plus);
    }
    return new DocumentHits(id, sizes, hits, shortSentences);
  }

  private static Hit hit(
      Candidate found, int sentence, MatchingStream stream, Zone zone, int word) {
    return new Hit(
        found.rule().frame(),
        found.rule().id(),
        found.rule().level(),
        sentence,
        new Span(stream.token(found.start()), stream.token(found.end() - 1) + 1),
        zone,
        word);
  }

  /** Counts words; a table is full of numbers, and they are not counted there. */
  private static int words(TokenClass[] tokens, int from, int to, Zone zone) {
    int words = 0;
    for (int position = from; position < to; position++) {
      TokenClass token = tokens[position];
      if (token.passes(TokenTests.WORD)
          && !(zone == Zone.TABLE && token.passes(TokenTests.NUMBER))) {
        words++;
      }
    }
    return words;
  }
}
