package org.frametrace.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The lexicons of one language. The folder of a lexicon file declares its language: one whose name
 * is the code of a language ({@code lexicons/fr}) holds lexicons of that language, any other holds
 * English ones. So no study counts words of one language in the text of another.
 */
final class LexiconFolder {

  private static final String ENGLISH = "en";
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private final String language;
  private final StudyPaths paths;

  /**
   * Creates the folder.
   *
   * @param language the code of the language that the study measures
   * @param paths resolves what the study names
   */
  LexiconFolder(String language, StudyPaths paths) {
    this.language = language;
    this.paths = paths;
  }

  /** Returns a file that is there and in the language. */
  Optional<Path> file(YamlValue value, String what) {
    return paths
        .file(value, what)
        .flatMap(
            path ->
                languageOf(path).equals(language)
                    ? Optional.of(path)
                    : value.problem(
                        what + " for the language '" + languageOf(path) + "', " + path,
                        "one for '"
                            + language
                            + "', which the study measures (annotate: languages): lexicons of a"
                            + " language lie in a folder of its code, those of English in any"
                            + " other"));
  }

  /** Returns the file that a key names, or that lies in its usual place. */
  Path part(YamlMap map, String key, String what) {
    Path usual =
        paths.usual("lexicons/" + (language.equals(ENGLISH) ? "" : language + "/") + key + ".csv");
    return map.optional(key)
        .map(value -> file(value, what).orElse(usual))
        .orElseGet(() -> paths.usualFile(map, key, usual, what));
  }

  private static String languageOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name != null && CODES.contains(name.toString()) ? name.toString() : ENGLISH;
  }
}
