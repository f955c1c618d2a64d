package org.frametrace.model;

/**
 * What a stage made of a document: it is done and has a value, or it was skipped on purpose, or it
 * failed.
 *
 * @param <T> what the stage yields
 */
public sealed interface Outcome<T> {

  /**
   * The stage yielded a value.
   *
   * @param value what it yielded
   */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * The document is rightly not taken further, for instance because it is a duplicate.
   *
   * @param failure why
   */
  record Skipped<T>(Failure failure) implements Outcome<T> {}

  /**
   * The document should have been read and could not.
   *
   * @param failure why
   */
  record Failed<T>(Failure failure) implements Outcome<T> {}

  /** Returns {@code done}, {@code skipped} or {@code failed}. */
  default String label() {
    return switch (this) {
      case Done<T> done -> "done";
      case Skipped<T> skipped -> "skipped";
      case Failed<T> failed -> "failed";
    };
  }
}
