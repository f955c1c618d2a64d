package org.frametrace.tika;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Outcome;
import org.frametrace.model.Page;

/** A worker that does to itself what the name of the file says, and reads all other files. */
final class MisbehavingWorker {

  private MisbehavingWorker() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (System.getProperty("java.class.path").contains("never-ready")) {
      System.err.println("I will not start");
      System.exit(9);
    }
    Worker.serve(Path.of(arguments[0]), () -> MisbehavingWorker::parse);
  }

  private static Outcome<ExtractedText> parse(Request request, Runnable beforePage) {
    Path file = request.file();
    try {
      Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "left-behind"), "x");
      String name = String.valueOf(file.getFileName());
      switch (name) {
        case "hang" -> Thread.sleep(Long.MAX_VALUE);
        case "memory" -> exhaust();
        case "array" -> throw new OutOfMemoryError("thrown by hand");
        case "exit" -> System.exit(7);
        case "kill" -> signal("KILL");
        case "abort" -> signal("ABRT");
        case "throw" -> throw new IllegalStateException("a parser's bug");
        case "noise" -> noise();
        case "flood" -> flood();
        case "once" -> {
          Path seen = file.resolveSibling("once.seen");
          if (Files.notExists(seen)) {
            Files.createFile(seen);
            System.exit(1);
          }
        }
        case "child" -> child(file, beforePage);
        case "orphan" -> {
          start(file);
          Runtime.getRuntime().halt(Worker.OUT_OF_MEMORY);
        }
        case "pages" -> {
          for (int page = 0; page < 4; page++) {
            beforePage.run();
            Thread.sleep(1_500);
          }
        }
        case "endless-pages" -> {
          while (true) {
            beforePage.run();
            Thread.sleep(10);
          }
        }
        case "picture" -> {
          if (request.recognise()) {
            beforePage.run();
            System.exit(1);
          }
        }
        case "disk" -> fill();
        case "crash" -> signal("SEGV");
        case "terminate" -> signal("TERM");
        case "language" -> {
          return text(request.language());
        }
        case "pid" -> {
          return text(Long.toString(ProcessHandle.current().pid()));
        }
        default -> {}
      }
      return text(Files.readString(file));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome<ExtractedText> text(String content) {
    return new Outcome.Done<>(
        new ExtractedText(
            "text/plain",
            false,
            List.of(new Page(1, List.of(new Block(BlockKind.PARAGRAPH, 0, content)))),
            Map.of()));
  }

  /** Starts a process as a parser may start Tesseract, and waits for it. */
  private static void child(Path file, Runnable beforePage)
      throws IOException, InterruptedException {
    beforePage.run();
    Process child = start(file);
    child.waitFor();
  }

  private static Process start(Path file) throws IOException {
    Process child =
        new ProcessBuilder(
                "tail",
                "-f",
                Path.of(System.getProperty("java.io.tmpdir"), "left-behind").toString())
            .start();
    Path written = Files.writeString(file.resolveSibling("pid.tmp"), Long.toString(child.pid()));
    Files.move(written, file.resolveSibling("child.pid"), StandardCopyOption.REPLACE_EXISTING);
    return child;
  }

  private static void fill() throws IOException {
    byte[] megabyte = new byte[1 << 20];
    try (OutputStream file =
        Files.newOutputStream(Path.of(System.getProperty("java.io.tmpdir"), "large"))) {
      for (int i = 0; i < 1_000; i++) {
        file.write(megabyte);
      }
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void exhaust() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[1 << 20]);
    }
  }

  private static void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(ProcessHandle.current().pid()))
        .start()
        .waitFor();
    Thread.sleep(60_000);
  }

  /** More than a pipe holds, on both streams that a library may print to. */
  private static void noise() {
    for (int i = 0; i < 20_000; i++) {
      System.out.println("a library's message on standard output");
      System.err.println("a library's message on standard error");
    }
  }

  /** Writes past all safeguards what is no answer. */
  private static void flood() throws IOException {
    try (OutputStream output = new FileOutputStream(FileDescriptor.out)) {
      byte[] garbage = "DDDDDDDD".repeat(1000).getBytes(StandardCharsets.US_ASCII);
      while (true) {
        output.write(garbage);
      }
    }
  }
}
