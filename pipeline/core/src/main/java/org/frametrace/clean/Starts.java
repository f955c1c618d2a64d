package org.frametrace.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first characters of a line say about it. */
final class Starts {

  private static final String BULLETS = "•▪●○■□◦‣⁃➢➤➔►▶✓✔✦❖·»▫";
  private static final String DASHES = "-–—*";
  private static final Pattern LETTER_BULLET = Pattern.compile("[oO§ü] +\\p{Lu}.*");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})\\)|(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})\\."
              + "|[-–—*]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\d{1,3}\\.[ºªoa])"
              + "(?: .*|(?=\\p{Lu}\\p{L}{2}).*)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\d{1,3}\\.|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|[IVX]{2,5}\\.) ?\\p{Lu}.*");

  private static final Pattern RUN_IN =
      Pattern.compile(
          "\\(?(?:i\\).{1,280}[ ;,]\\(?ii|a\\).{1,280}[ ;,]\\(?b|1\\).{1,280}[ ;,]\\(?2)\\) ?[\\p{L}\\d].*");

  private static final Set<String> CAPTION_WORDS =
      Set.of(
          "figure",
          "table",
          "box",
          "map",
          "chart",
          "graph",
          "photo",
          "image",
          "exhibit",
          "tableau",
          "graphique",
          "carte",
          "encadré",
          "cuadro",
          "tabla",
          "gráfico",
          "mapa",
          "recuadro",
          "foto",
          "diagram",
          "plate",
          "illustration");
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\p{Lu}\\p{L}+\\s*(?:[Nn] ?[°ºo] ?)?(?:\\d{1,3}|[IVX]{1,5})(?:[.-]\\d{1,3})*"
              + "(?:\\s*[.:–—-](?: .*|$)|\\s+[\\p{Lu}“\"].*|$)");

  private Starts() {}

  /** Returns whether a line starts with a sign that only lists have. */
  static boolean bullet(String line) {
    char first = line.charAt(0);
    return BULLETS.indexOf(first) >= 0
        || Character.getType(first) == Character.PRIVATE_USE
        || ("oO§ü".indexOf(first) >= 0 && LETTER_BULLET.matcher(line).matches());
  }

  /** Returns whether a line is a sign of a list and nothing else. */
  static boolean isBareBullet(String line) {
    return line.length() == 1 && (bullet(line) || DASHES.contains(line) || line.equals("o"));
  }

  /** Returns whether a line starts like an item of a list or a numbered paragraph. */
  static boolean enumerator(String line) {
    if (DASHES.indexOf(line.charAt(0)) < 0 && line.charAt(0) != '(') {
      int sign = 1;
      while (sign < line.length() && ".)".indexOf(line.charAt(sign)) < 0) {
        if (++sign > 6) {
          return false;
        }
      }
    }
    return ENUMERATOR.matcher(line).matches();
  }

  /** Returns whether the items of a list run on within a paragraph: {@code (i) one; (ii) two}. */
  static boolean runsIn(String paragraph) {
    return RUN_IN.matcher(paragraph).lookingAt();
  }

  /** Returns whether a line starts with a number and a full stop, as no wrapped line would. */
  static boolean numbered(String line) {
    return enumerator(line) && NUMBERED.matcher(line).matches();
  }

  /** Returns whether a line starts like the caption of a table or figure. */
  static boolean caption(String line) {
    if (!Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    int end = 1;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return CAPTION_WORDS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))
        && CAPTION.matcher(line).matches();
  }
}
