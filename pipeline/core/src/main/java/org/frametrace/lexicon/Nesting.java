package org.frametrace.lexicon;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which frames lie within which. A frame {@code a.b} lies within {@code a} by its name; what
 * else lies within a frame is declared. Both go on: what lies within a frame lies within all that
 * this one lies within.
 *
 * @param within the frame that a frame is declared to lie within, by the latter
 */
public record Nesting(Map<String, String> within) {

  /** Declares nothing: frames are nested by their names alone. */
  public static final Nesting NONE = new Nesting(Map.of());

  public Nesting {
    within = Collections.unmodifiableMap(new TreeMap<>(within));
    for (String frame : within.keySet()) {
      if (above(frame, within).contains(frame)) {
        throw new IllegalArgumentException("the frame " + frame + " lies within itself");
      }
    }
  }

  /** Returns all frames that a frame lies within. */
  public SortedSet<String> above(String frame) {
    return above(frame, within);
  }

  /**
   * Returns the families of some frames: for each frame that at least two of them lie within, or
   * are, those that do or are. A family of one would be that frame again, and has no entry here.
   */
  public SortedMap<String, SortedSet<String>> families(Collection<String> frames) {
    SortedMap<String, SortedSet<String>> families = new TreeMap<>();
    for (String frame : frames) {
      families.computeIfAbsent(frame, any -> new TreeSet<>()).add(frame);
      for (String parent : above(frame)) {
        families.computeIfAbsent(parent, any -> new TreeSet<>()).add(frame);
      }
    }
    families.values().removeIf(members -> members.size() < 2);
    return families;
  }

  /** Returns whether a new declaration would put a frame within itself. */
  static boolean closesCircle(Map<String, String> within, String frame, String parent) {
    Map<String, String> more = new TreeMap<>(within);
    more.put(frame, parent);
    return above(frame, more).contains(frame);
  }

  private static SortedSet<String> above(String frame, Map<String, String> within) {
    SortedSet<String> above = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(frame);
    while (!open.isEmpty()) {
      String next = open.remove();
      int dot = next.lastIndexOf('.');
      String byName = dot < 0 ? "" : next.substring(0, dot);
      for (String parent : new String[] {byName, within.getOrDefault(next, "")}) {
        if (!parent.isEmpty() && above.add(parent)) {
          open.add(parent);
        }
      }
    }
    return above;
  }
}
