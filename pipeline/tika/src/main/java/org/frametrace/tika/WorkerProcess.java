package org.frametrace.tika;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Outcome;
import org.frametrace.study.ExtractSettings;
import org.jspecify.annotations.Nullable;

/**
 * One worker, seen from the program that asks it. Used by one thread at a time; {@link #close} may
 * be called by any.
 */
final class WorkerProcess implements AutoCloseable {

  /** Loading the tables of types takes a second; a machine under load is given time. */
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private static final int KEPT_ERROR_OUTPUT = 4_000;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private static final long MEGABYTE = 1 << 20;

  /** Starts a process with a folder for temporary files. */
  interface Starter {
    Process start(Path folder) throws IOException;
  }

  /** What came of a request. */
  sealed interface Reply {
    /** The worker answered. */
    record Answered(Outcome<ExtractedText> outcome) implements Reply {}

    /**
     * The worker did not answer in time and was killed.
     *
     * @param pages how many pages it began to recognise
     */
    record TimedOut(int pages) implements Reply {}

    /**
     * The worker filled its folder for temporary files and was killed.
     *
     * @param pages how many pages it began to recognise
     */
    record FilledDisk(int pages) implements Reply {}

    /**
     * The worker is dead.
     *
     * @param pages how many pages it began to recognise
     */
    record Died(int exitCode, String lastWords, int pages) implements Reply {}

    /** Returns how many pages it began to recognise before it went wrong. */
    default int begun() {
      return switch (this) {
        case Answered answered -> 0;
        case TimedOut(int pages) -> pages;
        case FilledDisk(int pages) -> pages;
        case Died(int exitCode, String lastWords, int pages) -> pages;
      };
    }
  }

  /** What the thread that reads the worker's output has seen. */
  private sealed interface Message {
    record Ready() implements Message {}

    record Page() implements Message {}

    record Answer(Outcome<ExtractedText> outcome) implements Message {}

    record End() implements Message {}
  }

  private final Process process;
  private final Path folder;
  private final DataOutputStream requests;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final StringBuilder lastWords = new StringBuilder();

  private WorkerProcess(Process process, Path folder, long maxAnswerBytes) {
    this.process = process;
    this.folder = folder;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    InputStream output = new BufferedInputStream(process.getInputStream(), 1 << 16);
    String name = "worker " + process.pid();
    Thread.ofPlatform()
        .daemon()
        .name(name + " answers")
        .start(() -> readAnswers(new LimitedInputStream(output, maxAnswerBytes)));
    Thread.ofPlatform().daemon().name(name + " errors").start(this::readErrors);
  }

  /**
   * Starts a worker and waits until it is ready.
   *
   * @param command without the worker's last argument, the folder for temporary files
   * @throws UncheckedIOException if it cannot be started, which no document is to blame for; it
   *     says what to do
   */
  static WorkerProcess start(WorkerCommand command, long maxAnswerBytes)
      throws InterruptedException {
    WorkerProcess worker;
    try {
      worker = launch(command::start, maxAnswerBytes);
    } catch (IOException e) {
      String why = e.getClass().getSimpleName() + ": " + e.getMessage();
      throw cannotStart(command, "cannot be started (" + why + ")", e);
    }
    boolean ready = false;
    try {
      ready =
          worker.messages.poll(START_LIMIT.toSeconds(), TimeUnit.SECONDS) instanceof Message.Ready;
    } finally {
      if (!ready) {
        worker.close();
      }
    }
    if (!ready) {
      String end =
          "ended with code "
              + worker.process.waitFor()
              + " before its first document (it said: "
              + FileProperties.clean(worker.lastWords(), 300)
              + ")";
      throw cannotStart(command, end, null);
    }
    return worker;
  }

  /**
   * Starts a process; its folder does not outlive it, even where it never lives.
   *
   * @param starter starts it with a folder
   */
  static WorkerProcess launch(Starter starter, long maxAnswerBytes) throws IOException {
    Path folder = TemporaryFolder.create();
    Process process;
    try {
      process = starter.start(folder);
    } catch (IOException e) {
      TemporaryFolder.remove(folder);
      throw e;
    }
    return new WorkerProcess(process, folder, maxAnswerBytes);
  }

  private static UncheckedIOException cannotStart(
      WorkerCommand command, String what, @Nullable IOException cause) {
    return new UncheckedIOException(
        new IOException(
            "the process that reads documents "
                + what
                + "; see that the folder for temporary files, "
                + System.getProperty("java.io.tmpdir")
                + ", can be written and has room, and that the machine has the memory for"
                + " heap-megabytes under extract in the study, "
                + command.settings().heapMegabytes(),
            cause));
  }

  /**
   * Has a file parsed.
   *
   * @throws InterruptedException if the thread is interrupted; the worker is killed then
   */
  Reply ask(Request request, ExtractSettings limits) throws InterruptedException {
    try {
      request.write(requests);
      return reply(limits);
    } catch (IOException e) {
      return died(0);
    } catch (InterruptedException e) {
      close();
      throw e;
    }
  }

  /** Waits for the answer as long as it may take, and looks after the disk meanwhile. */
  private Reply reply(ExtractSettings limits) throws InterruptedException {
    long deadline = System.nanoTime() + limits.timeLimit().toNanos();
    int pages = 0;
    while (true) {
      long left = deadline - System.nanoTime();
      Message message =
          messages.poll(Math.clamp(left, 0, BETWEEN_LOOKS.toNanos()), TimeUnit.NANOSECONDS);
      switch (message) {
        case null -> {
          if (left <= 0) {
            close();
            return new Reply.TimedOut(pages);
          }
          if (TemporaryFolder.size(folder) > limits.temporaryMegabytes() * MEGABYTE) {
            close();
            return new Reply.FilledDisk(pages);
          }
        }
        case Message.Page page -> {
          // No more than this many, or a worker run wild would never be late.
          if (pages < limits.ocr().maxPages()) {
            pages++;
            deadline += limits.ocr().pageLimit().toNanos();
          }
        }
        case Message.Answer(Outcome<ExtractedText> outcome) -> {
          return new Reply.Answered(outcome);
        }
        case Message.Ready ready -> {
          return died(pages);
        }
        case Message.End end -> {
          return died(pages);
        }
      }
    }
  }

  private Reply died(int pages) throws InterruptedException {
    // A worker that closed its output, or wrote what is no answer, may still be running.
    process.waitFor(1, TimeUnit.SECONDS);
    String crash = crash();
    close();
    return new Reply.Died(process.waitFor(), crash + lastWords(), pages);
  }

  /**
   * Returns what Java wrote down if it crashed; it ends with code 1 then, as after other errors.
   */
  private String crash() {
    try (InputStream report = Files.newInputStream(folder.resolve(WorkerCommand.CRASH_REPORT))) {
      String beginning = new String(report.readNBytes(600), StandardCharsets.UTF_8);
      return "Java crashed: " + beginning.replaceAll("[#\\s]+", " ").strip() + " ";
    } catch (IOException e) {
      // No crash.
      return "";
    }
  }

  /** Kills the worker with all that it started, and removes its temporary files. */
  @Override
  public void close() {
    ProcessTree.kill(process.toHandle(), folder);
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    TemporaryFolder.remove(folder);
  }

  private void readAnswers(LimitedInputStream output) {
    try (output) {
      if (output.read() == Worker.READY) {
        messages.add(new Message.Ready());
        while (true) {
          output.renew();
          messages.add(
              OutcomeCodec.read(output)
                  .<Message>map(Message.Answer::new)
                  .orElseGet(Message.Page::new));
        }
      }
    } catch (IOException e) {
      // The end of the output, or bytes that are no answer: either way the worker is of no use.
    } finally {
      messages.add(new Message.End());
    }
  }

  /** Reads on for ever, so that no worker waits for its errors to be read, and keeps the last. */
  private void readErrors() {
    byte[] buffer = new byte[KEPT_ERROR_OUTPUT];
    try (InputStream errors = process.getErrorStream()) {
      for (int n = errors.read(buffer); n >= 0; n = errors.read(buffer)) {
        synchronized (lastWords) {
          lastWords.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
          lastWords.delete(0, Math.max(0, lastWords.length() - KEPT_ERROR_OUTPUT));
        }
      }
    } catch (IOException e) {
      // The worker is gone.
      return;
    }
  }

  private String lastWords() {
    synchronized (lastWords) {
      return lastWords.isEmpty() ? "nothing" : lastWords.toString();
    }
  }
}
