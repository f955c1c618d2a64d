package org.frametrace.tika;

import java.nio.file.Path;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.frametrace.extract.Extractor;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.ExtractSettings;
import org.frametrace.tika.WorkerProcess.Reply;

/**
 * Has files parsed by worker processes: a file that hangs, exhausts the memory of or kills its
 * worker costs itself only.
 *
 * <p>Workers are started when they are first needed and serve file after file. One that does not
 * answer within the time limit is killed. A file whose worker died is tried once more in a fresh
 * one, since an earlier file may have been to blame; if that dies too, the outcome says how.
 */
public final class WorkerExtractor implements Extractor {

  /** Signals stand in exit codes above this number. */
  private static final int SIGNALS = 128;

  private static final int SIGKILL = 9;

  private final ExtractSettings settings;
  private final WorkerCommand command;
  private final Semaphore permits;
  private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Creates an extractor whose workers have the class path of this program.
   *
   * @param settings limits for each document
   * @param workers most processes at a time; threads beyond them wait
   */
  public WorkerExtractor(ExtractSettings settings, int workers) {
    this(settings, workers, System.getProperty("java.class.path"));
  }

  /**
   * Creates an extractor.
   *
   * @param settings limits for each document
   * @param workers most processes at a time; threads beyond them wait
   * @param classPath of the workers; holds this module and all that it needs
   */
  public WorkerExtractor(ExtractSettings settings, int workers, String classPath) {
    this(settings, workers, new WorkerCommand(settings, classPath, Worker.class.getName()));
  }

  WorkerExtractor(ExtractSettings settings, int workers, WorkerCommand command) {
    if (workers < 1) {
      throw new IllegalArgumentException("there is at least one worker, found " + workers);
    }
    this.settings = settings;
    this.command = command;
    this.permits = new Semaphore(workers);
  }

  @Override
  public String fingerprint() {
    return InProcessExtractor.version();
  }

  @Override
  public Outcome<ExtractedText> extract(SourceDocument document) throws InterruptedException {
    permits.acquire();
    try {
      WorkerProcess waiting = idle.poll();
      Reply reply = ask(waiting == null ? start() : waiting, document.file());
      if (reply instanceof Reply.Died && !closed) {
        reply = ask(start(), document.file());
      }
      return switch (reply) {
        case Reply.Answered(Outcome<ExtractedText> outcome) -> outcome;
        case Reply.TimedOut late -> new Outcome.Failed<>(timeLimit());
        case Reply.Died(int exitCode, String lastWords) -> {
          checkOpen();
          yield new Outcome.Failed<>(death(exitCode, lastWords));
        }
      };
    } finally {
      permits.release();
    }
  }

  private WorkerProcess start() throws InterruptedException {
    checkOpen();
    WorkerProcess worker = WorkerProcess.start(command, maxAnswerBytes());
    alive.add(worker);
    if (closed) {
      worker.close();
    }
    return worker;
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the extractor is closed");
    }
  }

  /** Two bytes a character, fewer than seven more for a block or a page, and the properties. */
  private long maxAnswerBytes() {
    return 16L * settings.maxCharacters() + (1 << 20);
  }

  private Reply ask(WorkerProcess worker, Path file) throws InterruptedException {
    boolean answered = false;
    try {
      Reply reply = worker.ask(file.toAbsolutePath(), settings.timeLimit());
      answered = reply instanceof Reply.Answered;
      return reply;
    } finally {
      if (answered) {
        idle.push(worker);
      } else {
        alive.remove(worker);
      }
    }
  }

  private Failure timeLimit() {
    return new Failure(
        Reason.TIME_LIMIT,
        "reading the file took longer than "
            + settings.timeLimit().toSeconds()
            + " seconds; raise seconds-per-document under extract in the study, or save the file anew");
  }

  private Failure death(int exitCode, String lastWords) {
    if (exitCode == Worker.OUT_OF_MEMORY) {
      return new Failure(
          Reason.MEMORY_LIMIT,
          "reading the file needed more than "
              + settings.heapMegabytes()
              + " megabytes; raise heap-megabytes under extract in the study, or save the file anew");
    }
    String how = exitCode > SIGNALS ? "signal " + (exitCode - SIGNALS) : "exit code " + exitCode;
    String perhaps = exitCode == SIGNALS + SIGKILL ? "; perhaps the machine ran out of memory" : "";
    return new Failure(
        Reason.WORKER_DIED,
        "the process that read the file died twice, last with "
            + how
            + perhaps
            + "; save the file anew. It said: "
            + FileProperties.clean(lastWords, 300));
  }

  /** Kills all workers; threads that wait for one get an exception. */
  @Override
  public void close() {
    closed = true;
    alive.forEach(WorkerProcess::close);
    alive.clear();
    idle.clear();
  }
}
