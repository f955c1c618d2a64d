package org.frametrace.model;

import java.util.Set;

/**
 * A word for an event with the year that stands nearest to it.
 *
 * @param word one of {@link #WORDS}
 * @param date its year or years
 * @param place where the word stands
 */
public record DatedEvent(String word, ReferenceDate date, TextPlace place) {

  /** The forms of words that say that something began, changed or ended, in lower case. */
  public static final Set<String> WORDS =
      Set.of(
          "founded",
          "founding",
          "foundation",
          "established",
          "establishing",
          "establishment",
          "created",
          "creating",
          "creation",
          "set up",
          "constituted",
          "formed",
          "formation",
          "renamed",
          "became",
          "become",
          "changed",
          "transformed",
          "enlarged",
          "joined",
          "joining",
          "acceded",
          "accession",
          "admitted",
          "admission",
          "granted",
          "obtained",
          "received",
          "left",
          "leaving",
          "withdrew",
          "withdrawn",
          "withdrawal",
          "launched",
          "launching",
          "launch",
          "opened",
          "opening",
          "started",
          "start",
          "began",
          "begun",
          "inaugurated",
          "introduced",
          "introduction",
          "closed",
          "closing",
          "closure",
          "ended",
          "dissolved",
          "discontinued",
          "stopped",
          "moved",
          "relocated",
          "relocation",
          "transferred",
          "held",
          "met",
          "convened",
          "took place",
          "organized",
          "organised",
          "adopted",
          "adoption",
          "approved",
          "signed",
          "concluded",
          "ratified",
          "published",
          "issued",
          "released",
          "presented",
          "entered",
          "implemented",
          "completed",
          "appointed",
          "elected");

  public DatedEvent {
    if (!WORDS.contains(word)) {
      throw new IllegalArgumentException("no known word for an event: '" + word + "'");
    }
  }
}
