package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of tags as regular expressions over Penn tags, which is how CQL writes them. */
final class CqlTags {

  /** The first expression of a class is the one that is written. */
  private static final Map<TagClass, List<String>> EXPRESSIONS =
      Map.of(
          TagClass.N, List.of("N.*", "NN.*", "NN|NNS|NNP|NNPS"),
          TagClass.V, List.of("V.*", "VB.*"),
          TagClass.J, List.of("JJ.*|VBN"),
          TagClass.R, List.of("RB.*"),
          TagClass.CD, List.of("CD"),
          TagClass.MD, List.of("MD"),
          TagClass.NNP, List.of("NNP.*", "NNP|NNPS"),
          TagClass.NNS, List.of("NNS|NNPS", "NNP?S"),
          TagClass.VBN, List.of("VBN|VBD|JJ.*"),
          TagClass.VBG, List.of("VBG|NN.*|JJ.*"));

  private CqlTags() {}

  /** Returns a class as CQL writes it. */
  static String write(TagClass tag) {
    return EXPRESSIONS.getOrDefault(tag, List.of()).getFirst();
  }

  /** Returns the class of exactly the tags that an expression accepts, if there is one. */
  static Optional<TagClass> read(String expression) {
    for (TagClass tag : TagClass.values()) {
      if (EXPRESSIONS.getOrDefault(tag, List.of()).contains(expression)) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  /** Returns the expressions that are written, for messages. */
  static List<String> known() {
    List<String> known = new ArrayList<>();
    for (TagClass tag : TagClass.values()) {
      known.add(write(tag));
    }
    return known;
  }
}
