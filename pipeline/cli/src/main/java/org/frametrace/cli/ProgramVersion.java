package org.frametrace.cli;

import java.util.Map;
import picocli.CommandLine.IVersionProvider;

/** Prints the versions of the program and of the libraries whose results it shows. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new LocalAdapters()
        .versions().entrySet().stream().map(ProgramVersion::line).toArray(String[]::new);
  }

  private static String line(Map.Entry<String, String> version) {
    return version.getKey() + " " + version.getValue();
  }
}
