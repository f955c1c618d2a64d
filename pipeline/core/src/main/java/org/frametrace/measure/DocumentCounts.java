package org.frametrace.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Mentions;

/**
 * All that measures need of one document, as integers.
 *
 * @param document the document
 * @param metadata what is known about it
 * @param words words in the measured zones
 * @param sentences sentences of at least four words in the measured zones
 * @param frames by frame, those with a hit
 * @param entries hits by entry, those with a hit
 */
public record DocumentCounts(
    DocumentId document,
    DocumentMetadata metadata,
    long words,
    long sentences,
    SortedMap<String, FrameCounts> frames,
    SortedMap<EntryKey, Long> entries) {

  public DocumentCounts {
    frames = Collections.unmodifiableSortedMap(new TreeMap<>(frames));
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    frames.forEach(
        (frame, counts) -> {
          if (counts.sentences() > sentences) {
            throw new IllegalArgumentException(
                document
                    + " has "
                    + sentences
                    + " sentences of at least four words, found "
                    + counts.sentences()
                    + " with a hit of "
                    + frame
                    + "; shortSentences of its hits must name the shorter ones");
          }
        });
  }

  /** Returns the counts of a frame. */
  public FrameCounts frame(String frame) {
    return frames.getOrDefault(frame, FrameCounts.NONE);
  }

  /** Returns the mentions of all compared frames, in units of {@link Mentions#UNIT}. */
  public long mentions() {
    return frames.values().stream().mapToLong(FrameCounts::mentions).sum();
  }
}
