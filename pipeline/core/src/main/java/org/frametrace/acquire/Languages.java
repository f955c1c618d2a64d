package org.frametrace.acquire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the many ways to write a language down to its ISO 639-1 code. */
final class Languages {

  /** Written where nobody knows the language: as good as an empty cell. */
  private static final Set<String> UNDETERMINED = Set.of("und", "unknown", "n/a", "na", "-", "?");

  /** What may follow a language: script, region, or a remark in brackets. */
  private static final Pattern REGION =
      Pattern.compile("(([-_]([A-Za-z]{2}|[A-Za-z]{4}|\\d{3}))+|\\s*\\([^)]*\\))\\s*$");

  /** Bibliographic codes of ISO 639-2, where they differ from those that Java knows. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  /** What larger languages call themselves; looking up all of them would slow every start. */
  private static final Map<String, String> OWN_NAMES =
      Map.ofEntries(
          Map.entry("fran\u00e7ais", "fr"),
          Map.entry("francais", "fr"),
          Map.entry("espa\u00f1ol", "es"),
          Map.entry("castellano", "es"),
          Map.entry("\u0440\u0443\u0441\u0441\u043a\u0438\u0439", "ru"),
          Map.entry("\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "ar"),
          Map.entry("\u4e2d\u6587", "zh"),
          Map.entry("deutsch", "de"),
          Map.entry("portugu\u00eas", "pt"),
          Map.entry("italiano", "it"));

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** Returns whether the cell says that the language is not known. */
  static boolean undetermined(String written) {
    return UNDETERMINED.contains(fold(written));
  }

  /**
   * Returns the code of a language that is written as a code of two or three letters, in English
   * or, for larger ones, in the language itself, perhaps with a region after it: {@code eng},
   * {@code en-GB}, {@code English (UK)}.
   */
  static Optional<String> code(String written) {
    return whole(written).or(() -> whole(REGION.matcher(written).replaceFirst("")));
  }

  private static Optional<String> whole(String written) {
    String folded = fold(written);
    return folded.length() == 2 && CODES.contains(folded)
        ? Optional.of(folded)
        : Optional.ofNullable(Names.CODE_OF.get(folded));
  }

  private static String fold(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  /** Names and longer codes: built when first needed, for that takes a tenth of a second. */
  private static final class Names {

    static final Map<String, String> CODE_OF = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);
      codes.putAll(OWN_NAMES);
      for (String code : Locale.getISOLanguages()) {
        if (code.length() == 2) {
          Locale language = Locale.of(code);
          codes.putIfAbsent(fold(language.getDisplayLanguage(Locale.ENGLISH)), code);
          codes.put(language.getISO3Language(), code);
        }
      }
      return Map.copyOf(codes);
    }
  }
}
