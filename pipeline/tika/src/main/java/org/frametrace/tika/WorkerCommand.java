package org.frametrace.tika;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frametrace.study.ExtractSettings;

/**
 * How a worker is started.
 *
 * @param settings the limits
 * @param recognition what recognises the text of pictures
 * @param classPath where its classes are
 * @param mainClass name of the class that serves
 */
record WorkerCommand(
    ExtractSettings settings, TextRecognition recognition, String classPath, String mainClass) {

  /** Where Java says what happened when it crashed. */
  static final String CRASH_REPORT = "crash.log";

  /**
   * Starts the worker.
   *
   * @param folder for its temporary files
   */
  Process start(Path folder) throws IOException {
    ProcessBuilder process = new ProcessBuilder(line(folder));
    // As many threads as there are workers are enough.
    process.environment().put("OMP_THREAD_LIMIT", "1");
    if (!recognition.folder().isEmpty()) {
      process
          .environment()
          .merge("PATH", recognition.folder(), (path, more) -> path + File.pathSeparator + more);
    }
    return process.start();
  }

  /** Returns the command line of a worker with a folder for temporary files. */
  List<String> line(Path folder) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx" + settings.heapMegabytes() + "m");
    line.add("-XX:MaxDirectMemorySize=" + settings.heapMegabytes() + "m");
    line.add("-XX:+UseSerialGC");
    // The virtual machine's own messages go to standard output unless told otherwise.
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:+UnlockDiagnosticVMOptions");
    line.add("-XX:+DisplayVMOutputToStderr");
    line.add("-Xlog:disable");
    line.add("-Xlog:all=error:stderr");
    line.add("-XX:-CreateCoredumpOnCrash");
    line.add("-XX:ErrorFile=" + folder.resolve(CRASH_REPORT));
    line.add("-Djava.io.tmpdir=" + folder);
    line.add("-Djava.awt.headless=true");
    line.add("-Dfile.encoding=UTF-8");
    // Parsers write dates and numbers in the default locale and zone.
    line.add("-Duser.language=en");
    line.add("-Duser.country=US");
    line.add("-Duser.timezone=UTC");
    line.add(
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    line.add("-Dlog4j2.simplelogLevel=OFF");
    line.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
    line.add("-cp");
    line.add(classPath);
    line.add(mainClass);
    line.add(folder.toString());
    line.add(Integer.toString(settings.maxCharacters()));
    line.addAll(recognition.toArguments());
    return line;
  }
}
