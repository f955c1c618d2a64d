package org.frametrace.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;

/**
 * Splits plain text into tokens and sentences without a tagger, so that a corpus of millions of
 * words is ready in a minute. Tokens are words, numbers and single signs; all are body text.
 */
final class SplitText {

  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?|\\p{Nd}+|[^\\s\\p{L}\\p{Nd}]");

  private static final String ENDS = ".!?";

  private SplitText() {}

  /** Returns the tokens of a text. */
  // The column is defined by the ordinal.
  @SuppressWarnings("EnumOrdinal")
  static AnnotatedDocument of(String text) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    int[] typeOf = new int[text.length()];
    int[] begin = new int[text.length()];
    int[] end = new int[text.length()];
    List<Integer> starts = new ArrayList<>();
    boolean first = true;
    int size = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); size++) {
      if (first) {
        starts.add(size);
      }
      typeOf[size] = forms.computeIfAbsent(token.group(), form -> forms.size());
      begin[size] = token.start();
      end[size] = token.end();
      first = ENDS.contains(token.group());
    }
    List<TokenType> types =
        forms.keySet().stream().map(form -> new TokenType(form, form, "NN", "", "")).toList();
    byte[] zones = new byte[starts.size()];
    Arrays.fill(zones, (byte) Zone.BODY.ordinal());
    return new AnnotatedDocument(
        types,
        Arrays.copyOf(typeOf, size),
        Arrays.copyOf(begin, size),
        Arrays.copyOf(end, size),
        starts.stream().mapToInt(start -> start).toArray(),
        zones,
        new int[0]);
  }
}
