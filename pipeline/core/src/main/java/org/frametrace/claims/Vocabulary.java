package org.frametrace.claims;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.DocumentMetadata;

/**
 * The names that claims may use.
 *
 * @param frames frames of the study's lexicons; a parent of a frame ({@code callon} of {@code
 *     callon.enrolment}) is one too
 * @param entries ids of the entries of the study's lexicons
 * @param columns metadata columns beside {@link DocumentMetadata#KNOWN_COLUMNS}
 * @param elsewhere frames and entries of lexicons that the study does not use: a test that needs
 *     them cannot be computed, and says so
 */
public record Vocabulary(
    Set<String> frames, Set<String> entries, Set<String> columns, Set<String> elsewhere) {

  public Vocabulary {
    frames = withFamilies(frames);
    entries = sorted(entries);
    TreeSet<String> all = new TreeSet<>(DocumentMetadata.KNOWN_COLUMNS);
    all.addAll(columns);
    columns = Collections.unmodifiableSet(all);
    elsewhere = withFamilies(elsewhere);
  }

  /** Creates a vocabulary beside which there is none. */
  public Vocabulary(Set<String> frames, Set<String> entries, Set<String> columns) {
    this(frames, entries, columns, Set.of());
  }

  private static Set<String> withFamilies(Set<String> frames) {
    TreeSet<String> families = new TreeSet<>(frames);
    for (String frame : frames) {
      for (int dot = frame.indexOf('.'); dot >= 0; dot = frame.indexOf('.', dot + 1)) {
        families.add(frame.substring(0, dot));
      }
    }
    return Collections.unmodifiableSet(families);
  }

  private static Set<String> sorted(Collection<String> words) {
    return Collections.unmodifiableSet(new TreeSet<>(words));
  }
}
