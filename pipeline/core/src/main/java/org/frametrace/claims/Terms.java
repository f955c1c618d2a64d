package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frametrace.model.Attribute;
import org.frametrace.model.Hit;

/**
 * What is counted: the hits of frames, or of single lexicon entries.
 *
 * @param frames frames, each with its sub-frames ({@code callon} is also {@code callon.enrolment})
 * @param entries ids of lexicon entries
 * @param names whether proper names that contain a frame's terms count too; as a rule they do not
 * @param without attributes of hits that do not count, such as {@code quoted}
 * @param only attributes of which a hit that counts has one, such as {@code negated}; empty where
 *     hits count that have none
 */
public record Terms(
    List<String> frames,
    List<String> entries,
    boolean names,
    Set<Attribute> without,
    Set<Attribute> only) {

  public Terms {
    frames = List.copyOf(frames);
    entries = List.copyOf(entries);
    without = copy(without);
    only = copy(only);
    if (frames.isEmpty() && entries.isEmpty()) {
      throw new IllegalArgumentException("at least one frame or entry is counted, found none");
    }
  }

  /** Creates terms whose hits count however they are said, and no names. */
  public Terms(List<String> frames, List<String> entries) {
    this(frames, entries, false, Set.of(), Set.of());
  }

  private static Set<Attribute> copy(Set<Attribute> attributes) {
    EnumSet<Attribute> copy = EnumSet.noneOf(Attribute.class);
    copy.addAll(attributes);
    return Collections.unmodifiableSet(copy);
  }

  /** Returns the hits of one frame and its sub-frames. */
  public static Terms frame(String frame) {
    return frames(List.of(frame));
  }

  /** Returns the hits of several frames and their sub-frames. */
  static Terms frames(List<String> frames) {
    return new Terms(frames, List.of());
  }

  /** Returns whether a hit is one of those that are counted. */
  public boolean contains(Hit hit) {
    if ((hit.isName() && !names)
        || !Collections.disjoint(without, hit.attributes())
        || (!only.isEmpty() && Collections.disjoint(only, hit.attributes()))) {
      return false;
    }
    return entries.contains(hit.entry())
        || frames.stream()
            .anyMatch(frame -> hit.frame().equals(frame) || hit.frame().startsWith(frame + "."));
  }

  /** Returns the frames and entries in words: {@code MM01, MM02}. */
  public String label() {
    List<String> words = new ArrayList<>(frames);
    words.addAll(entries);
    String label = String.join(", ", words);
    if (names) {
      label += " with names";
    }
    if (!without.isEmpty()) {
      label +=
          without.stream().map(Attribute::label).collect(Collectors.joining(", ", " not ", ""));
    }
    if (!only.isEmpty()) {
      label +=
          only.stream().map(Attribute::label).collect(Collectors.joining(" or ", " only ", ""));
    }
    return label;
  }
}
