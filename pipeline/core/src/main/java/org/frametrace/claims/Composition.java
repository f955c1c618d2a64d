package org.frametrace.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Mentions;

/**
 * How the mentions of a document are divided among declared frames.
 *
 * @param frames the declared frames, at least two
 * @param within if present, only sentences count in which this is found too
 */
public record Composition(List<String> frames, Optional<Terms> within) {

  public Composition {
    frames = List.copyOf(frames);
    if (frames.size() < 2 || frames.stream().distinct().count() < frames.size()) {
      throw new IllegalArgumentException(
          "a share is taken among two or more different frames, found " + frames);
    }
  }

  /** Throws unless a frame is one of the declared. */
  void require(String frame) {
    if (!frames.contains(frame)) {
      throw new IllegalArgumentException("the frame is one of " + frames + ", found " + frame);
    }
  }

  /** Returns the hits of all declared frames that count. */
  List<Hit> hits(MeasuredDocument document, View view) {
    List<Hit> seen = view.hits(document);
    BitSet sentences = new BitSet();
    seen.stream()
        .filter(hit -> within.isEmpty() || within.get().contains(hit))
        .forEach(hit -> sentences.set(hit.sentence()));
    Terms declared = Terms.frames(frames);
    return seen.stream()
        .filter(hit -> sentences.get(hit.sentence()) && declared.contains(hit))
        .toList();
  }

  /** Returns the terms of all declared frames, and of the condition. */
  List<Terms> allTerms() {
    List<Terms> all = new ArrayList<>(terms());
    within.ifPresent(all::add);
    return all;
  }

  /** Returns the mentions of each declared frame. */
  double[] mentions(MeasuredDocument document, View view) {
    List<Terms> declared = terms();
    SortedMap<String, Long> parts =
        Mentions.divide(
            hits(document, view),
            hit ->
                IntStream.range(0, frames.size())
                    .filter(f -> declared.get(f).contains(hit))
                    .mapToObj(frames::get)
                    .toList());
    return frames.stream()
        .mapToDouble(frame -> (double) parts.getOrDefault(frame, 0L) / Mentions.UNIT)
        .toArray();
  }

  /** Returns the declared frames and the condition in words. */
  String label() {
    return "{"
        + String.join(", ", frames)
        + "}"
        + within.map(terms -> " in sentences with " + terms.label()).orElse("");
  }

  private List<Terms> terms() {
    return frames.stream().map(Terms::frame).toList();
  }
}
