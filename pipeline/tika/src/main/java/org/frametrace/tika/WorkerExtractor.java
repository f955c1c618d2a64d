package org.frametrace.tika;

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

  private final ExtractSettings settings;
  private final WorkerCommand command;
  private final int workers;
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
    this(settings, workers, classPath, TextRecognition.find(settings.ocr()));
  }

  /** Creates an extractor with another program for text recognition than the one installed. */
  WorkerExtractor(
      ExtractSettings settings, int workers, String classPath, TextRecognition recognition) {
    this(
        settings,
        workers,
        new WorkerCommand(settings, recognition, classPath, Worker.class.getName()));
  }

  WorkerExtractor(ExtractSettings settings, int workers, WorkerCommand command) {
    if (workers < 1) {
      throw new IllegalArgumentException("there is at least one worker, found " + workers);
    }
    this.settings = settings;
    this.command = command;
    this.workers = workers;
    // Fair, or a file that must be alone would wait as long as there are others.
    this.permits = new Semaphore(workers, true);
  }

  @Override
  public String fingerprint() {
    return InProcessExtractor.version();
  }

  @Override
  public Outcome<ExtractedText> extract(SourceDocument document) throws InterruptedException {
    Request request =
        new Request(
            document.file().toAbsolutePath(),
            document.metadata().get("language_source").equals("text")
                ? ""
                : document.metadata().language(),
            true);
    Reply reply = beside(request);
    if (reply instanceof Reply.Died(int exitCode, String lastWords, int pages)) {
      checkOpen();
      reply = alone(request);
    }
    if (reply.begun() > 0 && !closed) {
      Reply without = beside(new Request(request.file(), request.language(), false));
      if (without instanceof Reply.Answered(Outcome.Done<ExtractedText> done)) {
        return done;
      }
    }
    return switch (reply) {
      case Reply.Answered(Outcome<ExtractedText> outcome) -> outcome;
      case Reply.TimedOut late -> new Outcome.Failed<>(timeLimit(late.pages()));
      case Reply.FilledDisk filled ->
          new Outcome.Failed<>(
              Failures.diskFull(
                  "more than "
                      + settings.temporaryMegabytes()
                      + " megabytes, temporary-megabytes under extract in the study"));
      case Reply.Died(int exitCode, String lastWords, int pages) -> {
        checkOpen();
        yield new Outcome.Failed<>(death(exitCode, lastWords));
      }
    };
  }

  /** Asks a worker while other workers read other files. */
  private Reply beside(Request request) throws InterruptedException {
    permits.acquire();
    try {
      WorkerProcess waiting = idle.poll();
      return ask(waiting == null ? start() : waiting, request);
    } finally {
      permits.release();
    }
  }

  /** Asks a fresh worker while all others rest, which leaves it the whole machine. */
  private Reply alone(Request request) throws InterruptedException {
    permits.acquire(workers);
    try {
      return ask(start(), request);
    } finally {
      permits.release(workers);
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

  private Reply ask(WorkerProcess worker, Request request) throws InterruptedException {
    boolean answered = false;
    try {
      Reply reply = worker.ask(request, settings);
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

  private Failure timeLimit(int pages) {
    return new Failure(
        Reason.TIME_LIMIT,
        "reading the file took longer than "
            + settings.timeLimit().toSeconds()
            + " seconds"
            + (pages == 0
                ? ""
                : " and "
                    + settings.ocr().pageLimit().toSeconds()
                    + " for each of "
                    + pages
                    + " scanned pages")
            + "; raise seconds-per-document under extract in the study, or save the file anew");
  }

  private Failure death(int exitCode, String lastWords) {
    if (exitCode == Worker.OUT_OF_MEMORY) {
      return new Failure(
          Reason.MEMORY_LIMIT,
          "reading the file needed more than "
              + settings.heapMegabytes()
              + " megabytes; raise heap-megabytes under extract in the study, or save the file anew");
    }
    return new Failure(
        Reason.WORKER_DIED,
        "the process that read the file died twice, the second time alone, with "
            + how(exitCode)
            + ". It said: "
            + FileProperties.clean(lastWords, 300));
  }

  /** Says how a process ended and what to do about it. */
  private static String how(int exitCode) {
    if (exitCode <= SIGNALS) {
      return "exit code " + exitCode + "; save the file anew";
    }
    int signal = exitCode - SIGNALS;
    return "signal "
        + signal
        + switch (signal) {
          case 4, 7, 8, 11 -> " (a crash); save the file anew, or update Java";
          case 6 ->
              " (it gave itself up, as Java does after a crash); save the file anew, or update Java";
          case 9 ->
              " (killed from outside); perhaps the machine ran out of memory: end other programs,"
                  + " or lower heap-megabytes under extract in the study";
          case 2, 15 -> " (ended from outside); run again";
          default -> "; save the file anew";
        };
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
