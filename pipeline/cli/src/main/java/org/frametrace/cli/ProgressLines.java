package org.frametrace.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.frametrace.run.Progress;

/** Shows progress as a plain line every ten seconds, where standard error is no terminal. */
final class ProgressLines implements Progress {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final PrintWriter out;

  ProgressLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Task begin(String label, long total, String unit) {
    return new Lines(label, total, unit);
  }

  private final class Lines implements Task {
    private final String label;
    private final long total;
    private final String unit;
    private final long start = System.nanoTime();
    private long lastLine = start;
    private long done;

    private Lines(String label, long total, String unit) {
      this.label = label;
      this.total = total;
      this.unit = unit;
    }

    @Override
    public synchronized void step() {
      done++;
      long now = System.nanoTime();
      if (now - lastLine >= BETWEEN_LINES.toNanos()) {
        lastLine = now;
        print(now);
      }
    }

    private void print(long now) {
      double seconds = Math.max(1e-3, (now - start) / 1e9);
      long left = Math.round(seconds / Math.max(1, done) * (total - done));
      out.printf(
          Locale.ROOT,
          "%s: %d of %d %s, %.1f a second, about %d s left%n",
          label,
          done,
          total,
          unit,
          done / seconds,
          left);
      out.flush();
    }

    @Override
    public synchronized void close() {
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(Locale.ROOT, "%s: %d %s in %.1f s%n", label, done, unit, seconds);
      out.flush();
    }
  }
}
