package org.frametrace.acquire;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the year of publication out of a file's name, where only one reading is possible. */
final class FileNameYear {

  private static final int FIRST = 1945;
  private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  // Numbers of documents and resolutions look like years: MC/2006 is a report for 1999.
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?i)(?<![a-z])(mc|c|s|a|e|l|n|inf|res|crp|wp|no|nr|vol|v|id|doc|pub)[ _./-]*$");

  private FileNameYear() {}

  /**
   * Returns the one year from 1945 to the latest that stands in the name as a number of its own and
   * not as a document's number; nothing where there is none or more than one.
   */
  static Optional<String> in(String name, int latest) {
    Set<String> years = new LinkedHashSet<>();
    Matcher matcher = FOUR_DIGITS.matcher(name);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group());
      if (FIRST <= year && year <= latest) {
        if (SYMBOL.matcher(name.substring(0, matcher.start())).find()) {
          return Optional.empty();
        }
        years.add(matcher.group());
      }
    }
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }
}
