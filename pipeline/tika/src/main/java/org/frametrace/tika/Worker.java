package org.frametrace.tika;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Outcome;

/**
 * The process in which files are parsed: reads paths from standard input, writes outcomes to
 * standard output, and ends when its input does, even in the middle of a file, so that no worker
 * outlives the program that started it.
 */
public final class Worker {

  /** The exit code after memory ran out; the virtual machine itself uses the same. */
  static final int OUT_OF_MEMORY = 3;

  /** Written once when the worker can take its first file. */
  static final int READY = 'R';

  /** The way to read a file; may say before a page that it will take long. */
  interface Parsing {
    Outcome<ExtractedText> parse(Request request, Runnable beforePage);
  }

  private Worker() {}

  /**
   * Serves until the input ends.
   *
   * @param arguments the folder for temporary files, which is removed at the end; the most
   *     characters of text that a document may yield; what recognises the text of pictures
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int maxCharacters = Integer.parseInt(arguments[1]);
    TextRecognition recognition =
        TextRecognition.ofArguments(List.of(arguments).subList(2, arguments.length));
    serve(Path.of(arguments[0]), () -> new InProcessExtractor(maxCharacters, recognition)::extract);
  }

  /**
   * Serves with another way to parse.
   *
   * @param folder for temporary files
   * @param parser makes the function from file to outcome, once standard output is safe
   */
  static void serve(Path folder, Supplier<Parsing> parser)
      throws IOException, InterruptedException {
    OutputStream answers = new BufferedOutputStream(takeStandardOutput(), 1 << 16);
    BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    Thread.ofPlatform()
        .daemon()
        .name("requests")
        .start(() -> receive(new FileInputStream(FileDescriptor.in), requests, folder));
    try {
      Parsing parse = parser.get();
      Runnable beforePage = () -> announcePage(answers);
      answers.write(READY);
      answers.flush();
      while (true) {
        OutcomeCodec.write(outcome(parse, requests.take(), beforePage), answers);
      }
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
  }

  /** Whatever a library prints from now on goes where it does no harm. */
  private static OutputStream takeStandardOutput() {
    OutputStream output = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    return output;
  }

  private static void receive(InputStream input, BlockingQueue<Request> requests, Path folder) {
    try {
      DataInputStream in = new DataInputStream(new BufferedInputStream(input));
      while (true) {
        requests.add(Request.read(in));
      }
    } catch (IOException e) {
      // The parser still runs, and may write a file or start a child while its folder is emptied.
      for (int i = 0; i < 1000 && Files.exists(folder); i++) {
        ProcessTree.killChildren();
        TemporaryFolder.remove(folder);
      }
      // The program that asks is gone; the file that is being parsed is of no use to anybody.
      Runtime.getRuntime().halt(0);
    }
  }

  private static void announcePage(OutputStream answers) {
    try {
      answers.write(OutcomeCodec.PAGE);
      answers.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome<ExtractedText> outcome(
      Parsing parse, Request request, Runnable beforePage) {
    try {
      return parse.parse(request, beforePage);
    } catch (RuntimeException e) {
      return new Outcome.Failed<>(
          new Failure(Reason.INTERNAL, "reading the file failed, which is a bug: " + e));
    }
  }
}
