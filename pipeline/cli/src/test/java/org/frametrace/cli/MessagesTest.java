package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MessagesTest {

  @Test
  void anUncheckedFailureOfInputOrOutputIsNoFaultOfTheProgram() {
    IOException io =
        new IOException(
            "the process cannot be started (No space left on device); make room for temporary"
                + " files");
    assertThat(printed(new UncheckedIOException(io)))
        .startsWith("Reading or writing failed: the process cannot be started")
        .contains("; make room for temporary files")
        .doesNotContain("fault of the program")
        .doesNotContain("--output")
        .isEqualTo(printed(io));
  }

  @Test
  void aFullDiskIsNamedWithTheFile() {
    assertThat(printed(new FileSystemException("out/x.csv", null, "No space left on device")))
        .startsWith("The disk is full (writing out/x.csv)");
    assertThat(printed(new IOException("No space left on device")))
        .startsWith("The disk is full. Make room");
  }

  @Test
  void whatNobodyForesawIsAFaultOfTheProgram() {
    assertThat(printed(new IllegalStateException("odd"))).startsWith("A fault of the program");
  }

  /** A command that breaks. */
  @Command(name = "breaks")
  private record Breaks(Exception e) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw e;
    }
  }

  private static String printed(Exception e) {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new Breaks(e))
            .setExecutionExceptionHandler(new Messages())
            .setErr(new PrintWriter(err, true))
            .execute();
    assertThat(code).isEqualTo(ExitCode.BROKEN);
    return err.toString();
  }
}
