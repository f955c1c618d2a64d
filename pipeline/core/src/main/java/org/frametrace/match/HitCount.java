package org.frametrace.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Attribute;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.SentenceBand;
import org.frametrace.model.SentenceBands;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;

/**
 * Turns what was found in a document into hits, and counts the words around them.
 *
 * @param id the document's id
 * @param document its tokens
 * @param stream its matching stream
 * @param tokens the class of the token at each position of the stream
 * @param quoted its tokens that are quoted
 * @param measured the zones whose words are counted for {@link Hit#word()}, and in which recycled
 *     text is left out
 */
record HitCount(
    DocumentId id,
    AnnotatedDocument document,
    MatchingStream stream,
    TokenClass[] tokens,
    BitSet quoted,
    Set<Zone> measured) {

  private static final int MIN_SENTENCE_WORDS = 4;

  /**
   * Returns the hits.
   *
   * @param found what was found, sentence by sentence
   * @param leftOut tokens that are no words here; a hit most of whose tokens are among them is none
   */
  DocumentHits of(List<List<Candidate>> found, TokenRuns leftOut) {
    Map<Zone, ZoneSize> sizes = new EnumMap<>(Zone.class);
    List<Hit> hits = new ArrayList<>();
    NavigableSet<Integer> shortSentences = new TreeSet<>();
    List<SentenceBand> bands = new ArrayList<>(document.sentences());
    int words = 0;
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      Zone zone = document.zone(sentence);
      Span span = stream.sentence(sentence);
      boolean counted = measured.contains(zone);
      TokenRuns without = counted ? leftOut : TokenRuns.NONE;
      int hitsBefore = hits.size();
      for (Candidate candidate : found.get(sentence)) {
        Span place = place(candidate);
        if (!without.containsMostOf(place)) {
          int before = counted ? words + words(span.start(), candidate.start(), zone, without) : -1;
          hits.add(
              new Hit(
                  candidate.rule().frame(),
                  candidate.rule().id(),
                  candidate.rule().level(),
                  sentence,
                  place,
                  zone,
                  before,
                  attributes(candidate, place)));
        }
      }
      int inSentence = words(span.start(), span.end(), zone, without);
      words += counted ? inSentence : 0;
      bands.add(counted ? SentenceBand.of(inSentence, commas(span)) : SentenceBand.NONE);
      if (hits.size() > hitsBefore && inSentence < MIN_SENTENCE_WORDS) {
        shortSentences.add(sentence);
      }
      sizes.merge(
          zone, new ZoneSize(inSentence, inSentence >= MIN_SENTENCE_WORDS ? 1 : 0), ZoneSize::plus);
    }
    return new DocumentHits(id, sizes, hits, shortSentences, SentenceBands.of(bands));
  }

  private int commas(Span positions) {
    int commas = 0;
    for (int position = positions.start(); position < positions.end(); position++) {
      if (tokens[position].passes(TokenTests.COMMA)) {
        commas++;
      }
    }
    return commas;
  }

  private Set<Attribute> attributes(Candidate candidate, Span place) {
    if (!quoted.get(place.start())) {
      return candidate.attributes();
    }
    Set<Attribute> attributes = EnumSet.of(Attribute.QUOTED);
    attributes.addAll(candidate.attributes());
    return attributes;
  }

  private Span place(Candidate found) {
    return new Span(stream.token(found.start()), stream.token(found.end() - 1) + 1);
  }

  /** Counts words; a table is full of numbers, and they are not counted there. */
  private int words(int from, int to, Zone zone, TokenRuns without) {
    int words = 0;
    boolean some = !without.isEmpty();
    for (int position = from; position < to; position++) {
      TokenClass token = tokens[position];
      if (token.passes(TokenTests.WORD)
          && !(zone == Zone.TABLE && token.passes(TokenTests.NUMBER))
          && !(some && without.contains(stream.token(position)))) {
        words++;
      }
    }
    return words;
  }
}
