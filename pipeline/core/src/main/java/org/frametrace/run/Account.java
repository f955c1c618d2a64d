package org.frametrace.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.frametrace.infer.Conflict;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Duplicate;
import org.frametrace.model.Failure;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.PageMap;
import org.frametrace.model.StageOutcome;
import org.frametrace.model.ZoneSize;

/**
 * What became of one document of the corpus. Every input has exactly one account.
 *
 * @param id its name
 * @param metadata what is known about it
 * @param sha256 digest of its bytes; empty if it could not be read
 * @param duplicate the document that is kept in its place, if there is one
 * @param outcomes one a stage that was reached, in order
 * @param pages where its pages start; empty if it was not extracted
 * @param size what was measured of it; empty if it was not measured
 * @param language how much of its measured zones is in measured languages; empty if it has no text
 * @param conflicts where it disagrees with its metadata
 */
record Account(
    DocumentId id,
    DocumentMetadata metadata,
    Optional<Digest> sha256,
    Optional<Duplicate> duplicate,
    List<StageOutcome> outcomes,
    Optional<PageMap> pages,
    Optional<Size> size,
    Optional<LanguageShare> language,
    List<Conflict> conflicts) {

  /**
   * How much of a document was measured.
   *
   * @param measured in the measured zones
   * @param allZones in all zones, recycled text included
   * @param recycledWords words in the measured zones that are recycled and not in {@code measured}
   * @param degradedSentences sentences whose tags cannot be trusted
   */
  record Size(ZoneSize measured, ZoneSize allZones, int recycledWords, int degradedSentences) {}

  Account {
    outcomes = List.copyOf(outcomes);
    conflicts = List.copyOf(conflicts);
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("every document has an outcome, found none for " + id);
    }
  }

  /** Returns what became of the document in the end. */
  StageOutcome last() {
    return outcomes.getLast();
  }

  /** Returns why it was skipped or failed, or an empty string. */
  String reason() {
    return last().failure().map(Failure::reason).map(Failure.Reason::label).orElse("");
  }

  /** Returns whether less than half of its words stand in the measured zones. */
  boolean isMostlyElsewhere() {
    return size.isPresent()
        && 2 * (size.get().measured().words() + size.get().recycledWords())
            < size.get().allZones().words();
  }

  /** Returns the number of its pages, if its format has pages. */
  OptionalInt pageCount() {
    return pages.isPresent() ? pages.get().pages() : OptionalInt.empty();
  }
}
