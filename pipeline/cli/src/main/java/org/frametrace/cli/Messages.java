package org.frametrace.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import org.frametrace.run.RunException;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what broke a command, in words for the person who typed it, and chooses the exit code. */
final class Messages implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    int code = print(e, err);
    boolean verbose =
        parsed.hasMatchedOption("--verbose")
            || (parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--verbose"));
    if (verbose && code == ExitCode.BROKEN) {
      e.printStackTrace(err);
    }
    err.flush();
    return code;
  }

  private static int print(Exception e, PrintWriter err) {
    switch (e) {
      case InvalidInputException invalid -> {
        int count = invalid.problems().size();
        err.println(count == 1 ? "There is a problem:" : "There are " + count + " problems:");
        for (Problem problem : invalid.problems()) {
          err.println("  " + problem.message());
        }
        err.println("Nothing was run and nothing was written.");
        return ExitCode.BAD_INPUT;
      }
      case RunException broken -> err.println(broken.getMessage());
      case InterruptedException stopped ->
          err.println("Stopped. What was finished is kept; the next run goes on from there.");
      case IOException io -> err.println(io(io));
      case UncheckedIOException io ->
          err.println(io(Objects.requireNonNullElseGet(io.getCause(), () -> new IOException(io))));
      default ->
          err.println(
              "A fault of the program: "
                  + e
                  + ". Please report it; --verbose shows where it arose.");
    }
    return ExitCode.BROKEN;
  }

  private static String io(IOException e) {
    String message = String.valueOf(e.getMessage());
    String file = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "";
    // A message that goes on after these words has advice of its own.
    if (message.toLowerCase(Locale.ROOT).endsWith("no space left on device")) {
      return "The disk is full"
          + (file.isEmpty() ? "" : " (writing " + file + ")")
          + ". Make room, or choose a folder on another disk with --output, and run again:"
          + " what was finished is kept.";
    }
    return "Reading or writing failed: "
        + (e instanceof FileSystemException ? e.getClass().getSimpleName() + " " : "")
        + message
        + ". What was finished is kept; the next run goes on from there.";
  }
}
