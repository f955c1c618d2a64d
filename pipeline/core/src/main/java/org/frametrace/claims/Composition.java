package org.frametrace.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

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

  /** Returns the hits of all declared frames that count. */
  List<Hit> hits(MeasuredDocument document, View view) {
    List<Hit> seen = view.hits(document);
    BitSet sentences = new BitSet();
    seen.stream()
        .filter(hit -> within.isEmpty() || within.get().contains(hit))
        .forEach(hit -> sentences.set(hit.sentence()));
    List<Terms> declared = terms();
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : seen) {
      if (sentences.get(hit.sentence()) && declared.stream().anyMatch(t -> t.contains(hit))) {
        hits.add(hit);
      }
    }
    return hits;
  }

  /** Returns the terms of all declared frames, and of the condition. */
  List<Terms> allTerms() {
    List<Terms> all = new ArrayList<>(terms());
    within.ifPresent(all::add);
    return all;
  }

  /** Returns the mentions of each declared frame. */
  double[] mentions(MeasuredDocument document, View view) {
    return Allocation.mentions(hits(document, view), terms());
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
