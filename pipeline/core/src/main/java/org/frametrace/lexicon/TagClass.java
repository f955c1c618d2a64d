package org.frametrace.lexicon;

import java.util.Optional;

/** A restriction to some Penn Treebank tags, written as prefixes of them. */
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

  /** Returns whether a Penn tag belongs to the class. */
  public boolean accepts(String tag) {
    return switch (this) {
      case N -> tag.startsWith("NN");
      case V -> tag.startsWith("VB");
      case J -> tag.startsWith("JJ") || tag.startsWith("VBN");
      case R -> tag.startsWith("RB");
      case CD -> tag.startsWith("CD");
      case MD -> tag.startsWith("MD");
      case NNP -> tag.startsWith("NNP");
      case NNS -> tag.startsWith("NNS") || tag.startsWith("NNPS");
      case VBN -> tag.startsWith("VBN") || tag.startsWith("VBD") || tag.startsWith("JJ");
      case VBG -> tag.startsWith("VBG") || tag.startsWith("NN") || tag.startsWith("JJ");
    };
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
