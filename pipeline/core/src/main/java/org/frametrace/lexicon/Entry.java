package org.frametrace.lexicon;

import org.frametrace.model.Level;

/**
 * One expression of a frame.
 *
 * @param id unique among all entries and masks
 * @param frame the frame that it belongs to; a sub-frame is {@code frame.sub}
 * @param level how sure it is
 * @param pattern what is looked for, look-arounds included
 * @param source codes of the texts that it comes from
 * @param note for people
 */
public record Entry(
    String id, String frame, Level level, Pattern pattern, String source, String note) {

  public Entry {
    Names.requireId(id);
    Names.requireFrame(frame);
  }
}
