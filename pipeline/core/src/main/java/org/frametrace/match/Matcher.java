package org.frametrace.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.lexicon.Cue;
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
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;

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

  private final List<Rule> rules;
  private final Overlap overlap;
  private final Spelling spelling;
  private final TokenClasses classes;
  private final Entrances entrances;
  private final CueReach cueReach;

  private Matcher(List<Rule> rules, Overlap overlap, TokenTests tests, Spelling spelling) {
    this.rules = List.copyOf(rules);
    this.overlap = overlap;
    this.cueReach = new CueReach(tests.number(CueReach.barrierTest()));
    this.spelling = spelling;
    this.entrances = new Entrances(this.rules, tests.size());
    this.classes = new TokenClasses(tests, spelling, entrances);
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
              masked,
              Optional.empty()));
    }
    for (Entry entry : entries) {
      rules.add(
          new Rule(
              rules.size(),
              entry.id(),
              entry.frame(),
              entry.level(),
              compiler.compile(entry.pattern()),
              new BitSet(),
              Optional.empty()));
    }
    for (Cue cue : lexicon.cues()) {
      rules.add(
          new Rule(
              rules.size(),
              cue.id(),
              "",
              Level.NARROW,
              compiler.compile(cue.pattern()),
              new BitSet(),
              Optional.of(cue)));
    }
    return new Matcher(rules, overlap, tests, lexicon.spelling());
  }

  /** Returns a matcher of one pattern, whose hits have the frame and entry {@value #QUERY}. */
  public static Matcher ofPattern(Pattern pattern, Sets sets, Spelling spelling) {
    TokenTests tests = new TokenTests();
    CompiledPattern compiled = new PatternCompiler(tests, sets, spelling).compile(pattern);
    Rule rule = new Rule(0, QUERY, QUERY, Level.NARROW, compiled, new BitSet(), Optional.empty());
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

  /** Returns the entries and masks without a word that must stand: each is tried at many tokens. */
  public List<String> unanchored() {
    return rules.stream()
        .filter(rule -> rule.pattern().anchor().isEmpty())
        .filter(rule -> rule.cue().isEmpty())
        .map(Rule::id)
        .toList();
  }

  /**
   * Finds all that counts in a document.
   *
   * @param id the document's id
   * @param document its tokens
   * @param measured the zones whose words are counted for {@link Hit#word()}
   */
  public DocumentHits match(DocumentId id, AnnotatedDocument document, Set<Zone> measured) {
    return match(id, document, measured, TokenRuns.NONE).whole();
  }

  /**
   * Finds all that counts in a document, with and without its recycled text.
   *
   * @param id the document's id
   * @param document its tokens
   * @param measured the zones whose words are counted for {@link Hit#word()}
   * @param recycled its recycled tokens; only those in measured zones are left out
   */
  public MatchedDocument match(
      DocumentId id, AnnotatedDocument document, Set<Zone> measured, TokenRuns recycled) {
    return match(id, document, measured, recycled, EnumSet.of(Level.WIDE))
        .values()
        .iterator()
        .next();
  }

  /**
   * Finds all that counts in a document at several levels, each as a matcher of that level finds
   * it, in one pass.
   *
   * @param id the document's id
   * @param document its tokens
   * @param measured the zones whose words are counted for {@link Hit#word()}
   * @param recycled its recycled tokens; only those in measured zones are left out
   * @param levels the levels; one that is wider than the matcher's is as wide as that
   */
  public Map<Level, MatchedDocument> match(
      DocumentId id,
      AnnotatedDocument document,
      Set<Zone> measured,
      TokenRuns recycled,
      Set<Level> levels) {
    TokenClass[] ofType = classes.of(document);
    MatchingStream stream = MatchingStream.of(document, spelling, dashes(ofType));
    TokenClass[] tokens = tokens(stream, document.typeOf(), ofType);
    Map<Level, List<List<Candidate>>> found = find(document.sentences(), stream, tokens, levels);
    HitCount count =
        new HitCount(id, document, stream, tokens, Quotations.of(document, ofType), measured);
    Map<Level, MatchedDocument> matched = new EnumMap<>(Level.class);
    found.forEach(
        (level, all) -> {
          DocumentHits whole = count.of(all, TokenRuns.NONE);
          DocumentHits without = recycled.isEmpty() ? whole : count.of(all, recycled);
          matched.put(level, new MatchedDocument(whole, without));
        });
    return matched;
  }

  // The loops have methods of their own: a compiler that works while the program runs is done with
  // short ones soon, and a fresh process has few seconds of work here.

  private static boolean[] dashes(TokenClass[] ofType) {
    boolean[] dashes = new boolean[ofType.length];
    for (int type = 0; type < dashes.length; type++) {
      dashes[type] = ofType[type].passes(TokenTests.DASH);
    }
    return dashes;
  }

  private static TokenClass[] tokens(MatchingStream stream, int[] typeOf, TokenClass[] ofType) {
    TokenClass[] tokens = new TokenClass[stream.size()];
    for (int position = 0; position < tokens.length; position++) {
      tokens[position] = ofType[typeOf[stream.token(position)]];
    }
    return tokens;
  }

  /** Returns what counts in each sentence at each level. */
  private Map<Level, List<List<Candidate>>> find(
      int count, MatchingStream stream, TokenClass[] tokens, Set<Level> levels) {
    SentenceMatcher sentences = new SentenceMatcher(rules, overlap, entrances, cueReach, tokens);
    Map<Level, List<List<Candidate>>> found = new EnumMap<>(Level.class);
    levels.forEach(level -> found.put(level, new ArrayList<>(count)));
    for (int sentence = 0; sentence < count; sentence++) {
      Span span = stream.sentence(sentence);
      sentences.find(span.start(), span.end());
      for (Map.Entry<Level, List<List<Candidate>>> level : found.entrySet()) {
        level.getValue().add(sentences.counted(level.getKey()));
      }
    }
    return found;
  }
}
