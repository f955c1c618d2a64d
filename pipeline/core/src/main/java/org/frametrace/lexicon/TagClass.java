package org.frametrace.lexicon;

import java.util.Optional;

/**
 * A restriction to some tags: prefixes of Penn Treebank tags for English, Universal Dependencies
 * tags for other languages, whose names differ throughout. The latter tell neither number nor
 * participles: a class that asks for them accepts all nouns, and all verbs and adjectives.
 */
public enum TagClass {
  /** Nouns. */
  N,
  /** Verbs. */
  V,
  /** Adjectives, and participles, which CoreNLP often takes for them. */
  J,
  /** Adverbs. */
  R,
  /** Numbers. */
  CD,
  /** Modal verbs. */
  MD,
  /** Proper nouns. */
  NNP,
  /** Plural nouns. */
  NNS,
  /** Participles: CoreNLP takes an attributive {@code managed} for VBD or JJ. */
  VBN,
  /** Forms in -ing: verbs, nouns or adjectives. */
  VBG;

  /** Returns whether a tag belongs to the class. */
  public boolean accepts(String tag) {
    return switch (this) {
      case N -> tag.startsWith("NN") || isUniversalNoun(tag);
      case V -> tag.startsWith("VB") || isUniversalVerb(tag);
      case J -> tag.startsWith("JJ") || tag.startsWith("VBN") || tag.equals("ADJ");
      case R -> tag.startsWith("RB") || tag.equals("ADV");
      case CD -> tag.startsWith("CD") || tag.equals("NUM");
      case MD -> tag.startsWith("MD") || tag.equals("AUX");
      case NNP -> tag.startsWith("NNP") || tag.equals("PROPN");
      case NNS -> tag.startsWith("NNS") || tag.startsWith("NNPS") || isUniversalNoun(tag);
      case VBN ->
          tag.startsWith("VBN")
              || tag.startsWith("VBD")
              || tag.startsWith("JJ")
              || isUniversalVerb(tag)
              || tag.equals("ADJ");
      case VBG ->
          tag.startsWith("VBG")
              || tag.startsWith("NN")
              || tag.startsWith("JJ")
              || isUniversalVerb(tag)
              || isUniversalNoun(tag)
              || tag.equals("ADJ");
    };
  }

  private static boolean isUniversalNoun(String tag) {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  private static boolean isUniversalVerb(String tag) {
    return tag.equals("VERB") || tag.equals("AUX");
  }

  /** Returns the class that the notation writes so, if there is one. */
  static Optional<TagClass> of(String written) {
    for (TagClass tag : values()) {
      if (tag.name().equals(written)) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }
}
