package org.frametrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.suggest.Candidate;

/**
 * Writes candidates as rows of a lexicon, with ids that no entry has.
 *
 * @param lexicon what is there already
 * @param frame the frame of the rows
 */
record SuggestedRows(Lexicon lexicon, String frame) {

  /** Returns one row a candidate, at the level that no study counts unless it asks for it. */
  List<String> of(List<Candidate> candidates) {
    String prefix = prefix();
    int number = lastNumber(prefix);
    List<String> rows = new ArrayList<>();
    for (Candidate one : candidates) {
      number++;
      rows.add(
          String.format(
              Locale.ROOT,
              "%s,%s%02d,w,%s,,J,suggested: log ratio %.1f in %d documents",
              frame,
              prefix,
              number,
              one.term(),
              one.keyness().logRatio(),
              one.documents()));
    }
    return rows;
  }

  /** Returns the letters with which the ids of the frame begin. */
  private String prefix() {
    return lexicon.entries().stream()
        .filter(entry -> entry.frame().equals(frame))
        .map(entry -> entry.id().replaceAll("[0-9]+$", ""))
        .findFirst()
        .orElse("NEW");
  }

  private int lastNumber(String prefix) {
    Set<String> ids = new TreeSet<>();
    lexicon.entries().stream().map(Entry::id).forEach(ids::add);
    lexicon.masks().forEach(mask -> ids.add(mask.id()));
    lexicon.cues().forEach(cue -> ids.add(cue.id()));
    int last = 0;
    for (String id : ids) {
      if (id.startsWith(prefix) && id.substring(prefix.length()).matches("[0-9]{1,6}")) {
        last = Math.max(last, Integer.parseInt(id.substring(prefix.length())));
      }
    }
    return last;
  }
}
