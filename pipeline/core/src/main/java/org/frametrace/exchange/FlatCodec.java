package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A heading a category, one entry a line below it: Lexicoder 3 ({@code +Category}) and VBPro (
 * <code>&gt;&gt;Category&lt;&lt;</code>).
 */
final class FlatCodec implements Codec {

  private static final int MAX_WORDS = 20;

  private final String open;
  private final String close;

  FlatCodec(String open, String close) {
    this.open = open;
    this.close = close;
  }

  @Override
  public List<Category> read(SourceText text, Reading reading) {
    CategoryBuilder root = CategoryBuilder.root(reading);
    CategoryBuilder category = root;
    for (SourceText.Line line : text.lines()) {
      String content = line.text().strip();
      if (isHeading(content)) {
        String name = content.substring(open.length(), content.length() - close.length());
        category = root.child(name, line.number());
      } else if (!content.isEmpty()) {
        if (content.length() > 1 && content.indexOf('?') >= 0) {
          reading.loss(line.number(), "'" + content + "'", LiwcCodec.QUESTION_MARK);
        }
        category.term(content, BigDecimal.ONE, line.number());
      }
    }
    List<Category> categories = root.build().children();
    if (close.isEmpty()) {
      reportShorterFirst(categories, reading);
    }
    return categories;
  }

  /** Lexicoder goes by the order of the file, so it would never see the longer entry. */
  private static void reportShorterFirst(List<Category> categories, Reading reading) {
    Map<String, String> placeOf = new HashMap<>();
    for (Category category : categories) {
      for (Item item : category.items()) {
        if (item instanceof Term term) {
          shorterBefore(term.text(), placeOf)
              .ifPresent(
                  shorter ->
                      reading.loss(
                          term.place(),
                          "'" + term.text() + "' after '" + shorter + "'",
                          "the longer one wins here; in Lexicoder the first, at "
                              + placeOf.get(shorter)));
          placeOf.putIfAbsent(term.text(), term.place());
        }
      }
    }
  }

  private static Optional<String> shorterBefore(String term, Map<String, String> placeOf) {
    String[] words = term.split(" ");
    int most = Math.min(words.length, MAX_WORDS);
    for (int from = 0; from < most; from++) {
      for (int to = from + 1; to <= most; to++) {
        String part = String.join(" ", Arrays.copyOfRange(words, from, to));
        if (part.length() < term.length() && placeOf.containsKey(part)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isHeading(String content) {
    return content.length() > open.length() + close.length()
        && content.startsWith(open)
        && content.endsWith(close);
  }

  @Override
  public String write(Dictionary dictionary) {
    StringBuilder text = new StringBuilder();
    for (Category category : dictionary.categories()) {
      text.append(open).append(category.name()).append(close).append('\n');
      for (Item item : category.items()) {
        if (item instanceof Term term) {
          text.append(term.text()).append('\n');
        }
      }
    }
    return text.toString();
  }
}
