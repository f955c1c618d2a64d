package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.Hit;

/**
 * What is counted: the hits of frames, or of single lexicon entries. Proper names never count.
 *
 * @param frames frames, each with its sub-frames ({@code callon} is also {@code callon.enrolment})
 * @param entries ids of lexicon entries
 */
public record Terms(List<String> frames, List<String> entries) {

  public Terms {
    frames = List.copyOf(frames);
    entries = List.copyOf(entries);
    if (frames.isEmpty() && entries.isEmpty()) {
      throw new IllegalArgumentException("at least one frame or entry is counted, found none");
    }
  }

  /** Returns the hits of one frame and its sub-frames. */
  public static Terms frame(String frame) {
    return new Terms(List.of(frame), List.of());
  }

  /** Returns whether a hit is one of those that are counted. */
  public boolean contains(Hit hit) {
    if (hit.isName()) {
      return false;
    }
    return entries.contains(hit.entry())
        || frames.stream()
            .anyMatch(frame -> hit.frame().equals(frame) || hit.frame().startsWith(frame + "."));
  }

  /** Returns the frames and entries in words: {@code MM01, MM02}. */
  public String label() {
    List<String> names = new ArrayList<>(frames);
    names.addAll(entries);
    return String.join(", ", names);
  }
}
