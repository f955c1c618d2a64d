package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Hit;
import org.frametrace.model.SentenceBand;
import org.frametrace.model.SentenceBands;
import org.frametrace.statistics.CircularShift;
import org.frametrace.statistics.MantelHaenszel;
import org.frametrace.statistics.PairTables;

/**
 * Which sentences of one document hold which frames. Those that count are numbered without gaps,
 * and frames by their place in a list.
 */
final class SentenceFrames {

  /** The sentences of two frames, of which hits that overlap one another are left out. */
  record Pair(BitSet frame, BitSet other) {}

  /** A sentence in which hits of two frames overlap, and what else it has of the two. */
  private record Overlapping(int frame, int other, int sentence, boolean one, boolean another) {}

  private final PairTables sentences;
  private final BitSet[] frames;
  private final Map<List<Integer>, Pair> corrected = new HashMap<>();

  private SentenceFrames(PairTables sentences, int frames) {
    this.sentences = sentences;
    this.frames = new BitSet[frames];
    Arrays.setAll(this.frames, i -> new BitSet());
  }

  /**
   * Looks through the hits of a document.
   *
   * @param frames in the order of their numbers; other hits are passed over
   */
  static SentenceFrames of(DocumentHits hits, Counting counting, List<String> frames) {
    SentenceBands bands = hits.bands();
    int[] counted = bands.measured();
    int[] number = new int[bands.size()];
    Arrays.fill(number, -1);
    for (int i = 0; i < counted.length; i++) {
      number[counted[i]] = i;
    }
    SentenceFrames document =
        new SentenceFrames(
            new PairTables(bands.numbers(counted), SentenceBand.values().length), frames.size());
    Map<Integer, List<Hit>> bySentence = new HashMap<>();
    for (Hit hit : hits.hits()) {
      int frame = frames.indexOf(hit.frame());
      boolean known = frame >= 0 && hit.sentence() < number.length;
      if (known && counting.counts(hit) && number[hit.sentence()] >= 0) {
        document.frames[frame].set(number[hit.sentence()]);
        bySentence.computeIfAbsent(number[hit.sentence()], s -> new ArrayList<>()).add(hit);
      }
    }
    bySentence.forEach(
        (sentence, own) -> overlapping(own, sentence, frames).forEach(document::correct));
    return document;
  }

  private static List<Overlapping> overlapping(List<Hit> hits, int sentence, List<String> frames) {
    List<Overlapping> pairs = new ArrayList<>();
    for (Hit hit : hits) {
      for (Hit another : hits) {
        if (hit.frame().compareTo(another.frame()) < 0 && hit.tokens().overlaps(another.tokens())) {
          pairs.add(
              new Overlapping(
                  frames.indexOf(hit.frame()),
                  frames.indexOf(another.frame()),
                  sentence,
                  hasFree(hits, hit.frame(), another.frame()),
                  hasFree(hits, another.frame(), hit.frame())));
        }
      }
    }
    return pairs;
  }

  private static boolean hasFree(List<Hit> hits, String frame, String other) {
    return hits.stream()
        .filter(hit -> hit.frame().equals(frame))
        .anyMatch(
            hit ->
                hits.stream()
                    .noneMatch(o -> o.frame().equals(other) && o.tokens().overlaps(hit.tokens())));
  }

  private void correct(Overlapping found) {
    Pair pair =
        corrected.computeIfAbsent(
            List.of(found.frame(), found.other()),
            key ->
                new Pair(
                    (BitSet) frames[found.frame()].clone(),
                    (BitSet) frames[found.other()].clone()));
    pair.frame().set(found.sentence(), found.one());
    pair.other().set(found.sentence(), found.another());
  }

  /** Returns the number of sentences that count. */
  int sentences() {
    return sentences.cases();
  }

  /** Returns the sentences of two frames, the one of the lower number first. */
  Pair pair(int frame, int other) {
    Pair pair = corrected.isEmpty() ? null : corrected.get(List.of(frame, other));
    return pair == null ? new Pair(frames[frame], frames[other]) : pair;
  }

  /** Returns one table for each band of sentence length. */
  List<MantelHaenszel.Table> tables(Pair pair) {
    return sentences.of(pair.frame(), pair.other());
  }

  /** Returns which sentences are in two sets of this document. */
  CircularShift.Sequences sequences(BitSet first, BitSet second) {
    return sentences.sequences(first, second);
  }
}
