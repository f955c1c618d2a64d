package org.frametrace.tika;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;

/** What a file says about itself, within bounds. */
final class FileProperties {
  private static final int MOST_PROPERTIES = 80;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_VALUE = 500;

  private FileProperties() {}

  /**
   * Returns the properties of a file, the first by name where there are too many. Several values of
   * one property are joined by {@code "; "}.
   */
  static Map<String, String> of(Metadata metadata) {
    Map<String, String> properties = new TreeMap<>();
    String[] names = metadata.names();
    Arrays.sort(names);
    for (String name : names) {
      if (properties.size() == MOST_PROPERTIES) {
        break;
      }
      String value = clean(String.join("; ", metadata.getValues(name)), LONGEST_VALUE);
      if (isAboutTheDocument(name) && !value.isEmpty()) {
        properties.put(clean(name, LONGEST_NAME), value);
      }
    }
    return properties;
  }

  /** Leaves out what Tika notes about its own work. */
  private static boolean isAboutTheDocument(String name) {
    return !name.startsWith("X-TIKA")
        && !name.startsWith("access_permission:")
        && !name.startsWith("pdf:chars")
        && !name.startsWith("pdf:unmapped")
        && !name.startsWith("pdf:total")
        && !name.startsWith("pdf:overall")
        && !name.startsWith("pdf:contains")
        && !name.startsWith("pdf:annotation")
        && !name.startsWith("xmpMM:")
        && !name.equals(Metadata.CONTENT_TYPE)
        && !name.equals(Metadata.CONTENT_LENGTH)
        && !name.equals("resourceName");
  }

  /** Makes one line of printable characters out of anything. */
  static String clean(String value, int longest) {
    BlockText text = new BlockText();
    char[] characters = value.toCharArray();
    text.append(characters, 0, Math.min(characters.length, 2 * longest));
    String line = text.take().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
    return line.substring(0, end);
  }
}
