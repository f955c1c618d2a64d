package org.frametrace.run;

/**
 * Breaks a run: what happened, and what a person can do about it. The next run goes on from where
 * this one stopped.
 */
public final class RunException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with a message for people. */
  public RunException(String message) {
    super(message);
  }

  /** Creates an exception with a message for people and its cause. */
  public RunException(String message, Throwable cause) {
    super(message, cause);
  }
}
