package org.frametrace.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on items side by side and hands the results on in the order of the items.
 *
 * <p>At most a few results wait at any time, so memory stays flat however many items there are. The
 * first exception, of the work or of the taker, stops everything.
 */
final class Workers {

  private final int threads;
  private final int waiting;
  private final String name;

  /**
   * Creates workers.
   *
   * @param threads how many work at the same time, at least 1
   * @param waiting how many items may be under way or wait to be taken, at least {@code threads}
   * @param name what the threads are called
   */
  Workers(int threads, int waiting, String name) {
    if (threads < 1 || waiting < threads) {
      throw new IllegalArgumentException(
          "at least one thread works and each on an item, found "
              + threads
              + " threads and "
              + waiting
              + " items");
    }
    this.threads = threads;
    this.waiting = waiting;
    this.name = name;
  }

  /** Work on one item. */
  @FunctionalInterface
  interface Work<T, R> {
    R on(T item) throws IOException, InterruptedException;
  }

  /** Takes results, one at a time and in order, on the thread that called. */
  @FunctionalInterface
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  /** Works on every item. Returns when all results were taken. */
  <T, R> void inOrder(Iterator<T> items, Work<T, R> work, Taker<R> taker)
      throws IOException, InterruptedException {
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    Queue<Future<R>> underWay = new ArrayDeque<>();
    try {
      while (items.hasNext() || !underWay.isEmpty()) {
        while (items.hasNext() && underWay.size() < waiting) {
          T item = items.next();
          underWay.add(executor.submit(() -> work.on(item)));
        }
        taker.take(underWay.remove().get());
      }
    } catch (ExecutionException e) {
      throw rethrown(Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      executor.shutdownNow();
      executor.close();
    }
  }

  private static IOException rethrown(Throwable cause) throws InterruptedException {
    return switch (cause) {
      case IOException e -> e;
      case InterruptedException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException("work throws no other exception", cause);
    };
  }
}
