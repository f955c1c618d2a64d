package org.frametrace.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A run in a process of its own, which a test can kill. */
final class KilledRun {

  private KilledRun() {}

  static Process start(StudyFolder study) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dframetrace.root=" + System.getProperty("frametrace.root", ""),
            "-cp",
            System.getProperty("java.class.path"),
            "org.frametrace.cli.Frametrace",
            "run",
            study.studyFile().toString(),
            "--output",
            study.output.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
