package org.frametrace.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.frametrace.run.Progress;

/** Shows progress as a bar with rate and time left, on a terminal. */
final class ProgressBars implements Progress {

  @Override
  public Task begin(String label, long total, String unit) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(label)
            .setInitialMax(total)
            .setUnit(" " + unit, 1)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(200)
            .showSpeed()
            .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS)
            .setEtaFunction(
                state ->
                    state.getCurrent() == 0
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(
                            left(state.getElapsedAfterStart(), state.getCurrent(), total)))
            .build();
    return new Task() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }

  private static Duration left(Duration spent, long done, long total) {
    return spent.multipliedBy(Math.max(0, total - done)).dividedBy(done);
  }
}
