package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.frametrace.study.ExtractSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentDeathTest {

  @TempDir Path folder;

  /** A program that has one file parsed for ever, and says which process does so. */
  public static final class Parent {
    private Parent() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      ExtractSettings settings = new ExtractSettings(Duration.ofHours(1), 64, 1_000_000);
      WorkerCommand command =
          new WorkerCommand(
              settings,
              TextRecognition.none(settings.ocr()),
              System.getProperty("java.class.path"),
              MisbehavingWorker.class.getName());
      try (WorkerExtractor extractor = new WorkerExtractor(settings, 1, command)) {
        Path pid = Files.writeString(Path.of(arguments[0], "pid"), "");
        System.out.println(Samples.text(extractor.extract(Samples.document(pid))).text());
        Path hang = Files.writeString(Path.of(arguments[0], "child"), "x");
        extractor.extract(Samples.document(hang));
      }
    }
  }

  @Test
  void endsTheWorkerInTheMiddleOfAFileWhenTheProgramIsKilled() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      Path started = folder.resolve("child.pid");
      while (Files.notExists(started)) {
        Thread.sleep(50);
      }
      ProcessHandle child =
          ProcessHandle.of(Long.parseLong(Files.readString(started))).orElseThrow();
      assertThat(worker.isAlive()).isTrue();
      assertThat(child.isAlive()).isTrue();
      parent.destroyForcibly().waitFor();
      worker.onExit().get(1, TimeUnit.MINUTES);
      child.onExit().get(1, TimeUnit.MINUTES);
      // The processes are gone a moment before their folder is: who deletes it ends last.
      for (int i = 0; i < 600 && holdsWorkerFolder(folder); i++) {
        Thread.sleep(100);
      }
      assertThat(folder).isDirectoryNotContaining("glob:**frametrace-worker*");
    } finally {
      parent.destroyForcibly();
    }
  }

  private static boolean holdsWorkerFolder(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "frametrace-worker*")) {
      return found.iterator().hasNext();
    }
  }
}
