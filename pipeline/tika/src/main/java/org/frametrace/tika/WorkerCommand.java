package org.frametrace.tika;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frametrace.study.ExtractSettings;

/**
 * How a worker is started.
 *
 * @param settings the limits
 * @param classPath where its classes are
 * @param mainClass name of the class that serves
 */
record WorkerCommand(ExtractSettings settings, String classPath, String mainClass) {

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
    line.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
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
    line.add(Integer.toString(settings.maxCharacters()));
    line.add(folder.toString());
    return line;
  }
}
