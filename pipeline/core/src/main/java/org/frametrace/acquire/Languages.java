package org.frametrace.acquire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.frametrace.files.BundledTable;

/** Brings the many ways to write a language down to its ISO 639-1 code. */
final class Languages {

  /** Written where nobody knows the language: as good as an empty cell. */
  private static final Set<String> UNDETERMINED = Set.of("und", "unknown", "n/a", "na", "-", "?");

  /** What may follow a language: script, region, or a remark in brackets. */
  private static final Pattern REGION =
      Pattern.compile("(([-_]([A-Za-z]{2}|[A-Za-z]{4}|\\d{3}))+|\\s*\\([^)]*\\))\\s*$");

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
      // Bibliographic codes of ISO 639-2, where they differ from those that Java knows, and what
      // larger languages call themselves; looking up all of them would slow every start.
      Map<String, String> codes =
          new HashMap<>(
              BundledTable.words(Languages.class, "languages.csv", "language", code -> code));
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
