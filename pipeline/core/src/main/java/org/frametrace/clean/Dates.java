package org.frametrace.clean;

import java.util.Locale;
import java.util.Set;

/** Knows the names of the months in English, French and Spanish. */
final class Dates {

  private static final int LONGEST = 10;

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre",
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private Dates() {}

  /** Returns whether a part of a text is the name of a month. */
  static boolean month(String text, int start, int end) {
    return end - start <= LONGEST
        && MONTHS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
