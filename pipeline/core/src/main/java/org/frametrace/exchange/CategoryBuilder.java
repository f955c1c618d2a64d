package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers a category while its file is read. */
final class CategoryBuilder {

  /** Most categories inside one another: far beyond any use. */
  static final int MAX_DEPTH = 20;

  private static final int MAX_LENGTH = 500;

  private final Reading reading;
  private final String name;
  private final int line;
  private final int depth;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, CategoryBuilder> children = new LinkedHashMap<>();

  private CategoryBuilder(Reading reading, String name, int line, int depth) {
    this.reading = reading;
    this.name = name;
    this.line = line;
    this.depth = depth;
  }

  static CategoryBuilder root(Reading reading) {
    return new CategoryBuilder(reading, "", 0, 0);
  }

  boolean isRoot() {
    return depth == 0;
  }

  /** Returns the sub-category of a name; a second one of the name is the same. */
  CategoryBuilder child(String written, int at) {
    String clean = clean(written);
    if (!isWritable(clean)) {
      reading.problem(at, "the category " + shown(clean), "a name of at most 500 characters");
      return this;
    }
    if (depth == MAX_DEPTH) {
      reading.problem(
          at, "categories more than " + MAX_DEPTH + " deep inside one another", "fewer");
      return this;
    }
    CategoryBuilder known = children.get(clean);
    if (known != null) {
      reading.loss(
          at,
          "the category '" + clean + "' again",
          "taken as one with that of " + reading.place(known.line));
      return known;
    }
    CategoryBuilder child = new CategoryBuilder(reading, clean, at, depth + 1);
    children.put(clean, child);
    return child;
  }

  /** Adds a term. */
  void term(String written, BigDecimal weight, int at) {
    String clean = clean(written);
    if (requireUsable(clean, at)) {
      put("term " + clean, "'" + clean + "'", new Term(clean, weight, reading.place(at)), at);
    }
  }

  /** Adds a rule. */
  void rule(String ruleName, String expression, BigDecimal weight, int at) {
    String clean = clean(expression);
    if (requireUsable(clean, at)) {
      put(
          "rule " + clean,
          "[" + clean + "]",
          new ProximityRule(ruleName, clean, weight, reading.place(at)),
          at);
    }
  }

  private boolean requireUsable(String clean, int at) {
    if (isRoot()) {
      reading.problem(at, "the term " + shown(clean) + " before any category", "a category first");
      return false;
    }
    if (!isWritable(clean)) {
      reading.problem(at, "the term " + shown(clean), "one to 500 characters of plain text");
      return false;
    }
    return true;
  }

  private void put(String key, String shown, Item item, int at) {
    Item known = items.putIfAbsent(key, item);
    if (known != null) {
      reading.loss(
          at,
          shown + " again in '" + name + "'",
          known.weight().compareTo(item.weight()) == 0
              ? "counted once, as at " + known.place()
              : "left out: the weight at " + known.place() + " stands");
    }
  }

  Category build() {
    return new Category(
        name,
        items.values().stream().toList(),
        children.values().stream().map(CategoryBuilder::build).toList(),
        isRoot() ? "" : reading.place(line));
  }

  /** Returns a text with one space between words and without characters that nobody sees. */
  static String clean(String written) {
    StringBuilder clean = new StringBuilder(written.length());
    boolean space = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        if (space && !clean.isEmpty()) {
          clean.append(' ');
        }
        space = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean isWritable(String clean) {
    return !clean.isEmpty()
        && clean.length() <= MAX_LENGTH
        && clean
            .codePoints()
            .noneMatch(
                c ->
                    Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE);
  }

  private static String shown(String clean) {
    return "'" + (clean.length() > 60 ? clean.substring(0, 60) + "…" : clean) + "'";
  }
}
