package org.frametrace.model;

import java.util.Locale;

/**
 * Why a document was skipped or failed: a reason from a closed list, and what a person needs to act
 * on it.
 *
 * @param reason the kind of failure
 * @param detail one line in plain words: what was seen, and what would help; without line breaks
 */
public record Failure(Reason reason, String detail) {

  /** The kinds of failure, told apart by what a person would do next. */
  public enum Reason {
    /** The same bytes, or nearly the same text, as another document that is kept. */
    DUPLICATE,
    /** No document: the system or an office program keeps the file for itself, or it is hidden. */
    SYSTEM_FILE,
    /** Nothing in the file: 0 bytes. */
    EMPTY_FILE,
    /** The file leads out of the corpus folder, or is no regular file. */
    OUTSIDE_CORPUS,
    /** The file cannot be opened or read. */
    UNREADABLE,
    /** No parser reads this type. */
    UNSUPPORTED_TYPE,
    /** The file is encrypted and no password is known. */
    ENCRYPTED,
    /** The parser says that the file is damaged. */
    DAMAGED,
    /** The parser did not finish in time. */
    TIME_LIMIT,
    /** The parser needed more memory than it may have. */
    MEMORY_LIMIT,
    /** The parser produced more text than it may. */
    OUTPUT_LIMIT,
    /** The process in which the parser ran died. */
    WORKER_DIED,
    /** The file was read and has no text: often a scan without a text layer. */
    NO_TEXT,
    /** The language is none that the study measures. */
    LANGUAGE_NOT_MEASURED,
    /** A stage of our own failed: a bug to be reported. */
    INTERNAL;

    /** Returns the reason as tables and messages write it: {@code time limit}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Failure {
    if (detail.isBlank()) {
      throw new IllegalArgumentException(
          "a failure says what was seen, found a blank detail for " + reason);
    }
    detail = detail.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
  }
}
