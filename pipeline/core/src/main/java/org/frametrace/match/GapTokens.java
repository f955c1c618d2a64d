package org.frametrace.match;

import java.util.Collections;
import java.util.Set;
import org.frametrace.lexicon.GapKind;

/** Which tokens may stand in the gaps of patterns. */
final class GapTokens {

  private static final Set<String> BARRIERS =
      Set.of(
          ".", ";", ":", "?", "!", "(", ")", "[", "]", "\"", "``", "''", "\u201c", "\u201d",
          "\u201e", "\u201f", "\u00ab", "\u00bb", "\u2033");

  /**
   * Universal Dependencies tags, of other languages than English. They do not tell participles from
   * other verbs.
   */
  private static final Set<String> UNIVERSAL_NOUN_PHRASE_TAGS =
      Set.of("ADJ", "NOUN", "PROPN", "VERB", "ADV", "DET", "CCONJ", "NUM");

  private static final Set<String> UNIVERSAL_AUXILIARY_TAGS = Set.of("AUX", "ADV", "PART");

  private static final Set<String> NOUN_PHRASE_FORMS = Set.of(",", "&", "'", "\u2019", "\u2018");

  private static final Set<String> AUXILIARY_LEMMAS =
      Set.of("be", "have", "do", "get", "need", "ought", "to", "not");

  private static final Set<String> AUXILIARY_FORMS = Set.of("better", "best", "well");

  private GapTokens() {}

  static boolean accepts(GapKind kind, NormalForms token) {
    if (BARRIERS.contains(token.form())) {
      return false;
    }
    return switch (kind) {
      case ANY -> true;
      case NOUN_PHRASE -> isNounPhraseTag(token.tag()) || NOUN_PHRASE_FORMS.contains(token.form());
      case AUXILIARY ->
          isAuxiliaryTag(token.tag())
              || AUXILIARY_FORMS.contains(token.form())
              || !Collections.disjoint(AUXILIARY_LEMMAS, token.lemmas());
    };
  }

  private static boolean isNounPhraseTag(String tag) {
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.startsWith("VBN")
        || tag.startsWith("VBG")
        || tag.startsWith("VBD")
        || tag.startsWith("RB")
        || tag.startsWith("DT")
        || tag.startsWith("POS")
        || tag.startsWith("CC")
        || tag.startsWith("PRP$")
        || tag.startsWith("CD")
        || UNIVERSAL_NOUN_PHRASE_TAGS.contains(tag);
  }

  private static boolean isAuxiliaryTag(String tag) {
    return tag.equals("MD")
        || tag.startsWith("RB")
        || tag.equals("TO")
        || UNIVERSAL_AUXILIARY_TAGS.contains(tag);
  }
}
