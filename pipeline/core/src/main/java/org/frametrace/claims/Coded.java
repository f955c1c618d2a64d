package org.frametrace.claims;

/** A measure whose passages people must read. */
sealed interface Coded extends Measure permits Reading, Criticism {

  /** Returns what they have said so far. */
  Coding coding();

  /** Returns the same measure with what they have said. */
  Measure with(Coding coding);
}
