package org.frametrace.tika;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Ends a process with all that it started. */
final class ProcessTree {

  private ProcessTree() {}

  /**
   * Kills a process and its children, even where it died before them and left them behind.
   *
   * @param folder its own folder for temporary files, which only its children have in their command
   *     line
   */
  static void kill(ProcessHandle process, Path folder) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      all.filter(other -> other.pid() != process.pid() && mentions(other, folder.toString()))
          .forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** Kills the children of this process. */
  static void killChildren() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean mentions(ProcessHandle process, String folder) {
    return process
        .info()
        .arguments()
        .filter(arguments -> Arrays.stream(arguments).anyMatch(a -> a.startsWith(folder)))
        .isPresent();
  }
}
