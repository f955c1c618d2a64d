package org.frametrace.run;

/** Shows how far long work has come. */
public interface Progress {

  /** Shows nothing. */
  Progress SILENT = (label, total, unit) -> Task.SILENT;

  /**
   * Begins a piece of work.
   *
   * @param label what is done, for instance {@code Reading and tagging}
   * @param total how many steps it has
   * @param unit what a step is, in the plural, for instance {@code documents}
   */
  Task begin(String label, long total, String unit);

  /** A piece of work under way. Safe for use by several threads. */
  interface Task extends AutoCloseable {

    /** Shows nothing. */
    Task SILENT =
        new Task() {
          @Override
          public void step() {}

          @Override
          public void close() {}
        };

    /** One step is done. */
    void step();

    @Override
    void close();
  }
}
