package org.frametrace.extract;

import java.util.Optional;

/** Tells the language of a text. Safe for use by several threads. */
public interface LanguageIdentifier {

  /**
   * Returns the ISO 639-1 code of the text's language, or nothing where the text is too short or
   * too mixed to tell.
   */
  Optional<String> identify(String text);
}
