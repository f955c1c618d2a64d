package org.frametrace.model;

import java.util.Optional;

/**
 * What one stage made of a document, without the value that it yielded.
 *
 * @param stage the stage
 * @param label {@code done}, {@code skipped} or {@code failed}
 * @param failure why it was skipped or failed; empty if it is done
 */
public record StageOutcome(Stage stage, String label, Optional<Failure> failure) {

  public StageOutcome {
    if (label.equals("done") == failure.isPresent()) {
      throw new IllegalArgumentException(
          "a stage that is done has no failure and any other has one, found "
              + label
              + " with "
              + failure);
    }
  }

  /** Returns what a stage's outcome leaves behind. */
  public static StageOutcome of(Stage stage, Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done -> new StageOutcome(stage, outcome.label(), Optional.empty());
      case Outcome.Skipped<?> skipped ->
          new StageOutcome(stage, outcome.label(), Optional.of(skipped.failure()));
      case Outcome.Failed<?> failed ->
          new StageOutcome(stage, outcome.label(), Optional.of(failed.failure()));
    };
  }
}
