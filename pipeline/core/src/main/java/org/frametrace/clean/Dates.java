package org.frametrace.clean;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the names of the months in English, French and Spanish. */
final class Dates {

  private static final int LONGEST = 10;

  private static final Set<String> MONTHS =
      Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"))
          .flatMap(
              language ->
                  Arrays.stream(Month.values())
                      .map(month -> month.getDisplayName(TextStyle.FULL, language)))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Dates() {}

  /** Returns whether a part of a text is the name of a month. */
  static boolean month(String text, int start, int end) {
    return end - start <= LONGEST
        && MONTHS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
