package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Outcome;
import org.frametrace.study.ExtractSettings;
import org.frametrace.study.OcrSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerExtractorTest {

  /** Long enough for a machine under load to start a process. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  private final List<WorkerExtractor> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(WorkerExtractor::close);
  }

  private WorkerExtractor extractor(Duration limit, int workers, String classPath) {
    ExtractSettings settings =
        new ExtractSettings(
            limit, 64, 1_000_000, 50, new OcrSettings(true, Duration.ofSeconds(2), 5));
    WorkerExtractor extractor =
        new WorkerExtractor(
            settings,
            workers,
            new WorkerCommand(
                settings,
                TextRecognition.none(settings.ocr()),
                classPath,
                MisbehavingWorker.class.getName()));
    opened.add(extractor);
    return extractor;
  }

  private WorkerExtractor extractor(Duration limit) {
    return extractor(limit, 1, System.getProperty("java.class.path"));
  }

  private Outcome<ExtractedText> extract(WorkerExtractor extractor, String name)
      throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    if (Files.notExists(file)) {
      Files.writeString(file, "text of " + name);
    }
    return extractor.extract(Samples.document(file));
  }

  private static Failure failure(Outcome<ExtractedText> outcome) {
    return switch (outcome) {
      case Outcome.Failed<ExtractedText>(Failure failure) -> failure;
      default -> throw new AssertionError("did not fail: " + outcome);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "memory, MEMORY_LIMIT, 64 megabytes",
    "array,  MEMORY_LIMIT, heap-megabytes",
    "exit,   WORKER_DIED,  exit code 7",
    "kill,   WORKER_DIED,  signal 9 (killed from outside)",
    "abort,  WORKER_DIED,  signal 6 (it gave itself up",
    "crash,  WORKER_DIED,  Java crashed: A fatal error",
    "terminate, WORKER_DIED, signal 15 (ended from outside); run again",
    "disk,   DISK_LIMIT,   temporary-megabytes",
    "flood,  WORKER_DIED,  died",
    "throw,  INTERNAL,     a parser's bug"
  })
  void recordsHowAFileEndsItsWorkerAndReadsTheNext(String name, Reason reason, String detail)
      throws Exception {
    WorkerExtractor extractor = extractor(PATIENCE);
    Failure failure = failure(extract(extractor, name));
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.detail()).contains(detail);
    assertThat(Samples.text(extract(extractor, "healthy")).text()).isEqualTo("text of healthy");
  }

  @Test
  void stopsAFileThatHangsAndReadsTheNext() throws Exception {
    WorkerExtractor extractor = extractor(Duration.ofSeconds(3));
    Failure failure = failure(extract(extractor, "hang"));
    assertThat(failure.reason()).isEqualTo(Reason.TIME_LIMIT);
    assertThat(failure.detail()).contains("3 seconds").contains("seconds-per-document");
    assertThat(Samples.text(extract(extractor, "healthy")).text()).isEqualTo("text of healthy");
  }

  @Test
  void givesAFileMoreTimeForEachPageThatIsRecognised() throws Exception {
    WorkerExtractor extractor = extractor(Duration.ofSeconds(3));
    assertThat(Samples.text(extract(extractor, "pages")).text()).isEqualTo("text of pages");
  }

  @Test
  void stopsAFileThatAnnouncesPagesForEver() throws Exception {
    Failure failure = failure(extract(extractor(Duration.ofSeconds(1)), "endless-pages"));
    assertThat(failure.reason()).isEqualTo(Reason.TIME_LIMIT);
    assertThat(failure.detail()).contains("1 seconds and 2 for each of 5 scanned pages");
  }

  @Test
  void keepsTheRestOfAFileWhosePicturesEndItsWorker() throws Exception {
    assertThat(Samples.text(extract(extractor(PATIENCE), "picture")).text())
        .isEqualTo("text of picture");
  }

  @Test
  void killsWhatAWorkerStartedWithIt() throws Exception {
    WorkerExtractor extractor = extractor(Duration.ofSeconds(2));
    assertThat(failure(extract(extractor, "child")).reason()).isEqualTo(Reason.TIME_LIMIT);
    assertThat(isAlive(child())).isFalse();
  }

  @Test
  void killsWhatAWorkerThatDiedLeftBehind() throws Exception {
    assertThat(failure(extract(extractor(PATIENCE), "orphan")).reason())
        .isEqualTo(Reason.MEMORY_LIMIT);
    assertThat(isAlive(child())).isFalse();
  }

  private long child() throws IOException, InterruptedException {
    long child = Long.parseLong(Files.readString(folder.resolve("child.pid")));
    for (int i = 0; i < 100 && isAlive(child); i++) {
      Thread.sleep(50);
    }
    return child;
  }

  @Test
  void removesTheTemporaryFilesOfAWorkerThatIsKilled() throws Exception {
    Path before = Path.of(System.getProperty("java.io.tmpdir"));
    Set<Path> folders = workerFolders(before);
    WorkerExtractor extractor = extractor(Duration.ofSeconds(2));
    extract(extractor, "disk");
    extract(extractor, "hang");
    extract(extractor, "kill");
    assertThat(workerFolders(before)).isEqualTo(folders);
  }

  private static Set<Path> workerFolders(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("frametrace-worker"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void isNotDisturbedByWhatLibrariesPrint() throws Exception {
    assertThat(Samples.text(extract(extractor(PATIENCE), "noise")).text())
        .isEqualTo("text of noise");
  }

  @Test
  void triesAFileOnceMoreWhoseWorkerDied() throws Exception {
    assertThat(Samples.text(extract(extractor(PATIENCE), "once")).text()).isEqualTo("text of once");
  }

  @Test
  void usesAWorkerForFileAfterFile() throws Exception {
    WorkerExtractor extractor = extractor(PATIENCE);
    String first = Samples.text(extract(extractor, "pid")).text();
    assertThat(Samples.text(extract(extractor, "pid")).text()).isEqualTo(first);
  }

  @Test
  void losesNoHealthyFileBesideBadOnes() throws Exception {
    WorkerExtractor extractor =
        extractor(Duration.ofSeconds(20), 2, System.getProperty("java.class.path"));
    List<String> names =
        List.of("a", "kill", "b", "exit", "c", "hang", "d", "memory", "e", "flood", "f", "g");
    try (ExecutorService threads = Executors.newFixedThreadPool(4, Thread.ofPlatform().factory())) {
      List<Future<Outcome<ExtractedText>>> outcomes = new ArrayList<>();
      for (String name : names) {
        Callable<Outcome<ExtractedText>> task = () -> extract(extractor, name);
        outcomes.add(threads.submit(task));
      }
      for (int i = 0; i < names.size(); i++) {
        Outcome<ExtractedText> outcome = outcomes.get(i).get();
        assertThat(outcome.label())
            .as(names.get(i))
            .isEqualTo(names.get(i).length() == 1 ? "done" : "failed");
      }
    }
  }

  @Test
  void killsTheWorkerOfAnInterruptedThread() throws Exception {
    WorkerExtractor extractor = extractor(PATIENCE);
    long pid = Long.parseLong(Samples.text(extract(extractor, "pid")).text());
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform()
            .name("asks")
            .start(
                () -> {
                  try {
                    extract(extractor, "hang");
                  } catch (IOException | InterruptedException e) {
                    thrown.set(e);
                  }
                });
    Thread.sleep(500);
    thread.interrupt();
    thread.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    assertThat(isAlive(pid)).isFalse();
    assertThat(Samples.text(extract(extractor, "healthy")).text()).isEqualTo("text of healthy");
  }

  @Test
  void leavesNeitherWorkersNorTheirFilesWhenClosed() throws Exception {
    WorkerExtractor extractor = extractor(PATIENCE);
    long pid = Long.parseLong(Samples.text(extract(extractor, "pid")).text());
    assertThat(isAlive(pid)).isTrue();
    extractor.close();
    assertThat(isAlive(pid)).isFalse();
    assertThatThrownBy(() -> extract(extractor, "healthy"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void blamesNoDocumentForAWorkerThatCannotStart() {
    WorkerExtractor extractor =
        extractor(PATIENCE, 1, System.getProperty("java.class.path") + ":never-ready");
    assertThatThrownBy(() -> extract(extractor, "healthy"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("code 9")
        .hasMessageContaining("I will not start")
        .hasMessageContaining("folder for temporary files")
        .hasMessageContaining("heap-megabytes under extract in the study, 64");
  }

  @Test
  void saysWhatToDoWhereTheProcessCannotBeStarted() {
    WorkerExtractor extractor = extractor(PATIENCE, 1, "no\0path");
    assertThatThrownBy(() -> extract(extractor, "healthy"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be started")
        .hasMessageContaining("folder for temporary files");
  }

  @Test
  void removesTheFolderOfAProcessThatCouldNotBeStarted() {
    AtomicReference<Path> given = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                WorkerProcess.launch(
                    temporary -> {
                      given.set(temporary);
                      return new ProcessBuilder(folder.resolve("no-such-program").toString())
                          .start();
                    },
                    1))
        .isInstanceOf(IOException.class);
    assertThat(given.get()).isNotNull().doesNotExist();
  }

  @Test
  void readsAFileWhoseNameHasALineBreak() throws Exception {
    assertThat(Samples.text(extract(extractor(PATIENCE), "two\nlines")).text())
        .isEqualTo("text of two\nlines");
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
