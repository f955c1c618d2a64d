package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordStat's {@code .cat}: a tree by tabs; words end in a weight in brackets, as in {@code
 * SOUTH_AFRICA (1)}, and categories do not; rules are {@code @NAME [A NEAR B /S 3] (1)}.
 */
final class WordStatCodec implements Codec {

  private static final Pattern RULE = Pattern.compile("@([^\\s\\[]+)\\s*\\[([^\\]]*)\\]");

  /** A category whose lines may still come. */
  private record Open(int indent, CategoryBuilder category) {}

  @Override
  public List<Category> read(SourceText text, Reading reading) {
    CategoryBuilder root = CategoryBuilder.root(reading);
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(-1, root));
    for (SourceText.Line line : text.lines()) {
      String content = line.text().strip();
      if (!content.isEmpty()) {
        int indent = indent(line.text());
        while (open.element().indent() >= indent) {
          open.pop();
        }
        CategoryBuilder parent = open.element().category();
        if (!addItem(content, parent, line.number(), reading)) {
          open.push(new Open(indent, parent.child(content, line.number())));
        }
      }
    }
    List<Category> categories = root.build().children();
    categories.forEach(category -> reportEmpty(category, reading));
    return categories;
  }

  /** Tabs count, and blanks only where a line has no tab: some files have both. */
  private static int indent(String line) {
    int tabs = 0;
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      tabs += line.charAt(at++) == '\t' ? 1 : 0;
    }
    return tabs > 0 ? tabs * 1000 : Math.min(at, 999);
  }

  private static boolean addItem(
      String content, CategoryBuilder parent, int line, Reading reading) {
    Optional<Weights.Weighted> weighted = Weights.split(content);
    String item = weighted.map(Weights.Weighted::text).orElse(content);
    BigDecimal weight = weighted.map(Weights.Weighted::weight).orElse(BigDecimal.ONE);
    if (item.startsWith("@")) {
      Matcher rule = RULE.matcher(item);
      if (rule.matches()) {
        parent.rule(rule.group(1), rule.group(2), weight, line);
      } else {
        reading.loss(
            line, "the line '" + content + "'", "left out: no rule '@NAME [A NEAR B /S 3]'");
      }
      return true;
    }
    if (weighted.isPresent()) {
      parent.term(item.replace('_', ' '), weight, line);
    }
    return weighted.isPresent();
  }

  private static void reportEmpty(Category category, Reading reading) {
    if (category.items().isEmpty() && category.children().isEmpty()) {
      reading.loss(
          category.place(),
          "'" + category.name() + "'",
          "taken as a category without words; a word has a weight behind it, as in 'word (1)'");
    }
    category.children().forEach(child -> reportEmpty(child, reading));
  }

  @Override
  public String write(Dictionary dictionary) {
    StringBuilder text = new StringBuilder();
    dictionary.categories().forEach(category -> write(category, "", text));
    return text.toString();
  }

  private static void write(Category category, String indent, StringBuilder text) {
    text.append(indent).append(category.name()).append('\n');
    String inner = indent + '\t';
    for (Item item : category.items()) {
      String written =
          switch (item) {
            case Term term -> term.text();
            case ProximityRule rule -> "@" + rule.name() + " [" + rule.expression() + "]";
          };
      text.append(inner).append(written).append(" (");
      text.append(item.weight().toPlainString()).append(")\n");
    }
    category.children().forEach(child -> write(child, inner, text));
  }
}
