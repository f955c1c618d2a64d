package org.frametrace.language;

import java.util.Optional;

/** Tells the language of a text. Safe for use by several threads. */
public interface LanguageIdentifier {

  /**
   * Returns the ISO 639-1 code of the text's language, or nothing where the text does not tell it
   * beyond doubt. Equal texts have equal answers.
   */
  Optional<String> identify(String text);

  /** Names the version, the models and every setting that the answers depend on. */
  String fingerprint();
}
