package org.frametrace.measure;

import java.util.Comparator;

/**
 * Names what a hit is a hit of.
 *
 * @param frame the frame, or a frame's {@code .NAME}
 * @param entry id of the lexicon entry, or of the mask for a name
 */
public record EntryKey(String frame, String entry) implements Comparable<EntryKey> {

  private static final Comparator<EntryKey> ORDER =
      Comparator.comparing(EntryKey::frame).thenComparing(EntryKey::entry);

  @Override
  public int compareTo(EntryKey other) {
    return ORDER.compare(this, other);
  }
}
