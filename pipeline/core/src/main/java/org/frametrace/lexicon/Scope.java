package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The frames that a mask masks.
 *
 * @param all whether it masks every frame that is not excepted
 * @param frames the frames, each with its sub-frames; empty if {@code all}
 * @param except the frames that it does not mask, each with its sub-frames
 */
public record Scope(boolean all, Set<String> frames, Set<String> except) {

  public Scope {
    frames = Collections.unmodifiableSet(new TreeSet<>(frames));
    except = Collections.unmodifiableSet(new TreeSet<>(except));
    if (all != frames.isEmpty()) {
      throw new IllegalArgumentException("a scope is * or names frames, found " + frames);
    }
  }

  /** Returns whether a frame lies in the scope. */
  public boolean contains(String frame) {
    return (all || frames.stream().anyMatch(name -> Names.isWithin(frame, name)))
        && except.stream().noneMatch(name -> Names.isWithin(frame, name));
  }

  /** Returns the scope as mask files write it: {@code *,-boilerplate}. */
  public String text() {
    List<String> parts = new ArrayList<>(all ? List.of("*") : frames);
    except.forEach(name -> parts.add("-" + name));
    return String.join(",", parts);
  }
}
