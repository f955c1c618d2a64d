package org.frametrace.cli;

import java.nio.file.Path;

/** Where the program stands and what it is attached to, as the launcher says. */
final class Installation {

  private Installation() {}

  /** Returns the top folder of the program; the current folder without the launcher. */
  static Path root() {
    return Path.of(System.getProperty("frametrace.root", "")).toAbsolutePath().normalize();
  }

  /** Returns whether standard error is a terminal. */
  static boolean terminal() {
    return Boolean.getBoolean("frametrace.terminal");
  }
}
