package org.frametrace.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/**
 * Writes annotated documents by hand. A token is {@code form/TAG}, with {@code /lemma}, {@code
 * /noun lemma} and {@code /verb lemma} after it where they matter; without one, the lemma is the
 * lower-cased form. A token that starts with {@code ~} touches the one before it.
 */
final class TaggedText {

  private final Map<TokenType, Integer> types = new LinkedHashMap<>();
  private final List<Integer> typeOf = new ArrayList<>();
  private final List<Integer> begin = new ArrayList<>();
  private final List<Integer> end = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Zone> zones = new ArrayList<>();
  private int at;

  /** Returns a document of body text, one string a sentence. */
  static AnnotatedDocument of(String... sentences) {
    TaggedText text = new TaggedText();
    for (String sentence : sentences) {
      text.add(Zone.BODY, sentence);
    }
    return text.build();
  }

  /** Adds a sentence. */
  TaggedText add(Zone zone, String sentence) {
    starts.add(typeOf.size());
    zones.add(zone);
    for (String token : sentence.split(" ")) {
      add(token);
    }
    return this;
  }

  private void add(String token) {
    boolean touches = token.startsWith("~");
    String[] parts = (touches ? token.substring(1) : token).split("/", -1);
    TokenType type =
        new TokenType(
            parts[0],
            parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT),
            parts[1],
            parts.length > 3 ? parts[3] : "",
            parts.length > 4 ? parts[4] : "");
    types.putIfAbsent(type, types.size());
    typeOf.add(types.get(type));
    at += touches ? 0 : 1;
    begin.add(at);
    at += type.form().length();
    end.add(at);
  }

  /** Returns the document. */
  // The column is defined by the ordinal.
  @SuppressWarnings("EnumOrdinal")
  AnnotatedDocument build() {
    byte[] zone = new byte[zones.size()];
    for (int i = 0; i < zone.length; i++) {
      zone[i] = (byte) zones.get(i).ordinal();
    }
    return new AnnotatedDocument(
        List.copyOf(types.keySet()),
        ints(typeOf),
        ints(begin),
        ints(end),
        ints(starts),
        zone,
        new int[0]);
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
