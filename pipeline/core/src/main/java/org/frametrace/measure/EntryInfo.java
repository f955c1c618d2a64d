package org.frametrace.measure;

import java.util.Comparator;
import org.frametrace.model.Level;

/**
 * What measures know of a lexicon entry.
 *
 * @param frame the frame that it belongs to
 * @param entry its id
 * @param level how sure it is
 * @param pattern as the lexicon writes it
 */
public record EntryInfo(String frame, String entry, Level level, String pattern) {

  /** Orders entries as tables list them: by frame, then by id. */
  static final Comparator<EntryInfo> ORDER =
      Comparator.comparing(EntryInfo::frame).thenComparing(EntryInfo::entry);
}
