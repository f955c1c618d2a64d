package org.frametrace.acquire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
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

  private final Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);

  Languages() {
    for (String code : Locale.getISOLanguages()) {
      if (code.length() != 2) {
        continue;
      }
      Locale language = Locale.of(code);
      codes.put(code, code);
      try {
        codes.put(language.getISO3Language(), code);
      } catch (MissingResourceException e) {
        // A language without a code of three letters is known by its other names.
        continue;
      }
      codes.putIfAbsent(fold(language.getDisplayLanguage(Locale.ENGLISH)), code);
      codes.putIfAbsent(fold(language.getDisplayLanguage(language)), code);
    }
  }

  /** Returns whether the cell says that the language is not known. */
  boolean undetermined(String written) {
    return UNDETERMINED.contains(fold(written));
  }

  /**
   * Returns the code of a language that is written as a code of two or three letters, in English or
   * in the language itself, perhaps with a region after it: {@code eng}, {@code en-GB}, {@code
   * English (UK)}.
   */
  Optional<String> code(String written) {
    String whole = codes.get(fold(written));
    return Optional.ofNullable(
        whole != null ? whole : codes.get(fold(REGION.matcher(written).replaceFirst(""))));
  }

  private static String fold(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }
}
