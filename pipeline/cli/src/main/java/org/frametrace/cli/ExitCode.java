package org.frametrace.cli;

/** What the exit codes mean; scripts depend on them. */
final class ExitCode {

  /** Complete. */
  static final int COMPLETE = 0;

  /** Finished, but more documents failed than the study allows, or a check found something. */
  static final int FOUND_SOMETHING = 1;

  /** Bad usage, study, lexicon or metadata: nothing was run and nothing was written. */
  static final int BAD_INPUT = 2;

  /** The run broke; the next one goes on from there. */
  static final int BROKEN = 3;

  private ExitCode() {}
}
