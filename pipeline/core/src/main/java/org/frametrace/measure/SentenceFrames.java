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

/**
 * Which sentences of one document hold which frames. Those that count are numbered without gaps,
 * and frames by their place in a list.
 */
final class SentenceFrames {

  private static final List<SentenceBand> BANDS = List.of(SentenceBand.values());

  /** The sentences of two frames, of which hits that overlap one another are left out. */
  record Pair(BitSet frame, BitSet other) {}

  /** A sentence in which hits of two frames overlap, and what else it has of the two. */
  private record Overlapping(int frame, int other, int sentence, boolean one, boolean another) {}

  private final int[] bandOf;
  private final int[] inBand;
  private final BitSet[] frames;
  private final Map<List<Integer>, Pair> corrected = new HashMap<>();

  private SentenceFrames(int[] bandOf, int frames) {
    this.bandOf = bandOf;
    this.inBand = new int[BANDS.size()];
    Arrays.stream(bandOf).forEach(band -> inBand[band]++);
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
    int[] number = new int[bands.size()];
    int[] bandOf = new int[bands.size()];
    int counted = 0;
    for (int sentence = 0; sentence < bands.size(); sentence++) {
      SentenceBand band = bands.get(sentence);
      number[sentence] = band == SentenceBand.NONE ? -1 : counted;
      if (band != SentenceBand.NONE) {
        bandOf[counted++] = BANDS.indexOf(band);
      }
    }
    SentenceFrames document = new SentenceFrames(Arrays.copyOf(bandOf, counted), frames.size());
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
        if (hit.frame().compareTo(another.frame()) < 0 && overlap(hit, another)) {
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
        .anyMatch(hit -> hits.stream().noneMatch(o -> o.frame().equals(other) && overlap(o, hit)));
  }

  private static boolean overlap(Hit one, Hit other) {
    return one.tokens().start() < other.tokens().end()
        && other.tokens().start() < one.tokens().end();
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
    return bandOf.length;
  }

  /** Returns the sentences of two frames, the one of the lower number first. */
  Pair pair(int frame, int other) {
    Pair pair = corrected.isEmpty() ? null : corrected.get(List.of(frame, other));
    return pair == null ? new Pair(frames[frame], frames[other]) : pair;
  }

  /** Returns one table for each band of sentence length. */
  List<MantelHaenszel.Table> tables(Pair pair) {
    int[] both = new int[inBand.length];
    int[] frame = new int[inBand.length];
    int[] other = new int[inBand.length];
    for (int s = pair.frame().nextSetBit(0); s >= 0; s = pair.frame().nextSetBit(s + 1)) {
      if (pair.other().get(s)) {
        both[bandOf[s]]++;
      } else {
        frame[bandOf[s]]++;
      }
    }
    for (int s = pair.other().nextSetBit(0); s >= 0; s = pair.other().nextSetBit(s + 1)) {
      other[bandOf[s]] += pair.frame().get(s) ? 0 : 1;
    }
    List<MantelHaenszel.Table> tables = new ArrayList<>();
    for (int band = 0; band < inBand.length; band++) {
      int neither = inBand[band] - both[band] - frame[band] - other[band];
      if (inBand[band] > 0) {
        tables.add(new MantelHaenszel.Table(both[band], frame[band], other[band], neither));
      }
    }
    return tables;
  }

  /** Returns which sentences are in two sets of this document. */
  CircularShift.Sequences sequences(BitSet first, BitSet second) {
    boolean[] one = new boolean[bandOf.length];
    boolean[] other = new boolean[bandOf.length];
    first.stream().forEach(s -> one[s] = true);
    second.stream().forEach(s -> other[s] = true);
    return new CircularShift.Sequences(one, other);
  }
}
