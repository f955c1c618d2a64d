package org.frametrace.clean;

import java.util.regex.Pattern;

/** What the first characters of a line say about it. */
final class Starts {

  private static final String BULLETS = "•▪●○■□◦‣⁃➢➤➔►▶✓✔✦❖·»▫";
  private static final Pattern LETTER_BULLET = Pattern.compile("[oO§ü] +\\p{Lu}.*");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})\\)|(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})\\.|[-–—*]"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\d{1,3}\\.[ºªoa])(?: .*|(?=\\p{Lu}\\p{L}{2}).*)");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:figure|table|box|map|chart|graph|photo|image|exhibit|tableau|graphique|carte|encadré"
              + "|cuadro|tabla|gráfico|mapa|recuadro|foto)\\s*(?:n ?[°º] ?)?(?:\\d+|[IVX]+)"
              + "(?:[.-]\\d+)*(?:\\s*[.:–—-](?: .*|$)|\\s+[\\p{Lu}“\"].*|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CAPITALISED_CAPTION =
      Pattern.compile("\\p{Lu}\\p{L}+\\s*(?:n ?[°º] ?)?[\\dIVX.-]+\\s*(?:[^\\p{Ll}\\s].*|$)");

  private Starts() {}

  /** Returns whether a line starts with a sign that only lists have. */
  static boolean bullet(String line) {
    char first = line.charAt(0);
    boolean glyph =
        BULLETS.indexOf(first) >= 0 || Character.getType(first) == Character.PRIVATE_USE;
    return glyph || LETTER_BULLET.matcher(line).matches();
  }

  /** Returns whether a line is a sign of a list and nothing else. */
  static boolean isBareBullet(String line) {
    return line.length() == 1 && (bullet(line) || "-–—o*".contains(line));
  }

  /** Returns whether a line starts like an item of a list or a numbered paragraph. */
  static boolean enumerator(String line) {
    return ENUMERATOR.matcher(line).matches();
  }

  /** Returns whether a line starts like the caption of a table or figure. */
  static boolean caption(String line) {
    return CAPTION.matcher(line).matches() && CAPITALISED_CAPTION.matcher(line).matches();
  }
}
