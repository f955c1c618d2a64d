package org.frametrace.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.frametrace.lexicon.Spelling;
import org.frametrace.match.MatchingStream;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/**
 * One document as lemmas, and what a frame's entries match in it. Positions are those of the
 * matching stream.
 */
public final class FramedText {

  /** Positions on either side of a match, in its sentence, that are its company. */
  static final int WINDOW = 5;

  /** Tags of words that may stand inside a candidate and not at its ends. */
  private static final Set<String> INNER = Set.of("IN", "TO", "DT", "CC", "PRP$", "RP");

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final int SHORTEST = 3;

  /**
   * A measured sentence.
   *
   * @param index its place in the document
   * @param positions its positions
   * @param framed whether it has a counted match
   */
  record Sentence(int index, Span positions, boolean framed) {}

  private final DocumentId id;
  private final MatchingStream stream;
  private final String[] words;
  private final boolean[] content;
  private final boolean[] noun;
  private final boolean[] near;
  private final List<Sentence> sentences = new ArrayList<>();
  private final int matches;
  private final int recycledMatches;

  private FramedText(
      DocumentId id,
      MatchingStream stream,
      String[] words,
      boolean[] content,
      boolean[] noun,
      boolean[] near,
      int matches,
      int recycledMatches) {
    this.id = id;
    this.stream = stream;
    this.words = words;
    this.content = content;
    this.noun = noun;
    this.near = near;
    this.matches = matches;
    this.recycledMatches = recycledMatches;
  }

  /**
   * Reads a document.
   *
   * @param document its tokens
   * @param spelling of the lexicons
   * @param hits all that the frame's entries match in it, of every level, and the frame's names
   * @param level the widest level whose matches make a sentence one of the frame
   * @param zones the zones that are measured
   * @param recycled tokens that are left out
   */
  public static FramedText of(
      DocumentId id,
      AnnotatedDocument document,
      Spelling spelling,
      Collection<Hit> hits,
      Level level,
      Set<Zone> zones,
      TokenRuns recycled) {
    MatchingStream stream = MatchingStream.of(document, spelling);
    boolean[] matched = new boolean[document.tokens()];
    boolean[] framed = new boolean[document.sentences()];
    boolean[] counted = new boolean[document.tokens()];
    int matches = 0;
    int recycledMatches = 0;
    for (Hit hit : hits) {
      Arrays.fill(matched, hit.tokens().start(), hit.tokens().end(), true);
      if (hit.isName() || !level.includes(hit.level()) || !zones.contains(hit.zone())) {
        continue;
      }
      if (recycled.containsMostOf(hit.tokens())) {
        recycledMatches++;
      } else {
        framed[hit.sentence()] = true;
        Arrays.fill(counted, hit.tokens().start(), hit.tokens().end(), true);
        matches++;
      }
    }
    String[] lemmas = new String[document.types().size()];
    boolean[] ends = new boolean[lemmas.length];
    for (int type = 0; type < lemmas.length; type++) {
      lemmas[type] = word(document.types().get(type), spelling);
      ends[type] = !lemmas[type].isEmpty() && isContent(document.types().get(type), lemmas[type]);
    }
    String[] words = new String[stream.size()];
    boolean[] content = new boolean[words.length];
    boolean[] noun = new boolean[words.length];
    boolean[] near = new boolean[words.length];
    for (int position = 0; position < words.length; position++) {
      int token = stream.token(position);
      boolean out = matched[token] || recycled.contains(token);
      words[position] = out ? "" : lemmas[document.typeOf()[token]];
      content[position] = !out && ends[document.typeOf()[token]];
      noun[position] = isNoun(document.type(token).tag());
    }
    FramedText text =
        new FramedText(id, stream, words, content, noun, near, matches, recycledMatches);
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      if (zones.contains(document.zone(sentence))) {
        Span span = stream.sentence(sentence);
        text.sentences.add(new Sentence(sentence, span, framed[sentence]));
        for (int position = span.start(); framed[sentence] && position < span.end(); position++) {
          if (counted[stream.token(position)]) {
            Arrays.fill(
                near,
                Math.max(span.start(), position - WINDOW),
                Math.min(span.end(), position + WINDOW + 1),
                true);
          }
        }
      }
    }
    return text;
  }

  /** Returns a word's lemma; empty for names, numbers, signs and what else ends a group. */
  private static String word(TokenType type, Spelling spelling) {
    String tag = type.tag();
    boolean inner = INNER.contains(tag);
    boolean open = isNoun(tag) || tag.startsWith("VB") || tag.startsWith("JJ");
    boolean passes = inner || (open && !isAbbreviation(type.form()));
    String lemma = passes ? spelling.normalise(type.lemma()) : "";
    boolean letters = lemma.codePoints().allMatch(Character::isLetter);
    return letters ? lemma : "";
  }

  private static boolean isNoun(String tag) {
    return tag.equals("NN") || tag.equals("NNS");
  }

  /** Returns whether a form is all capitals, as names of bodies and treaties are. */
  private static boolean isAbbreviation(String form) {
    return form.length() > 1 && form.codePoints().allMatch(Character::isUpperCase);
  }

  private static boolean isContent(TokenType type, String lemma) {
    return !INNER.contains(type.tag())
        && lemma.length() >= SHORTEST
        && !AUXILIARIES.contains(lemma);
  }

  DocumentId id() {
    return id;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  int matches() {
    return matches;
  }

  /** Returns how many matches stand in recycled text, which is left out. */
  int recycledMatches() {
    return recycledMatches;
  }

  /** Returns the lemma at a position; empty where no group passes. */
  String word(int position) {
    return words[position];
  }

  /** Returns whether a group may begin and end at a position. */
  boolean isEnd(int position) {
    return content[position];
  }

  /**
   * Returns whether a noun stands at a position: a group that ends with another word is cut short.
   */
  boolean isNoun(int position) {
    return noun[position];
  }

  /** Returns whether a position is the company of a match. */
  boolean isNear(int position) {
    return near[position];
  }

  /** Returns the tokens of some positions. */
  Span tokens(int from, int to) {
    return new Span(stream.token(from), stream.token(to - 1) + 1);
  }
}
