package org.frametrace.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG. There is no way to add markup as text: names are checked and every
 * text and value is escaped, so that no title, file name or sentence of a document becomes markup.
 * What is written is valid as HTML and as XML.
 */
final class Element {

  private static final Set<String> VOID = Set.of("meta", "col");

  /** A line break follows them, so that two versions of a page can be compared line by line. */
  private static final Set<String> LINES =
      Set.of("tr", "figure", "section", "p", "h2", "svg", "g", "details");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();

  /** Elements, and texts that are already escaped. */
  private final List<Object> children = new ArrayList<>();

  private Element(String name) {
    this.name = checked(name);
  }

  /** Returns an empty element. */
  static Element of(String name) {
    return new Element(name);
  }

  /** Returns an element with a text. */
  static Element of(String name, String text) {
    return new Element(name).text(text);
  }

  /**
   * Returns a style sheet. Browsers read its text as it stands, so it must need no escaping.
   *
   * @throws IllegalArgumentException if it holds {@code <} or {@code &}
   */
  static Element styleSheet(String css) {
    if (css.contains("<") || css.contains("&")) {
      throw new IllegalArgumentException("a style sheet holds neither '<' nor '&'");
    }
    Element style = new Element("style");
    style.children.add(css);
    return style;
  }

  /** Sets an attribute. */
  Element with(String attribute, String value) {
    attributes.put(checked(attribute), Escaping.of(value));
    return this;
  }

  /** Sets an attribute to a position or length, with at most two decimals. */
  Element with(String attribute, double value) {
    return with(attribute, Numbers.plain(value));
  }

  /** Adds a text. */
  Element text(String text) {
    children.add(Escaping.of(text));
    return this;
  }

  /** Adds elements. */
  Element add(Element... elements) {
    children.addAll(List.of(elements));
    return this;
  }

  /** Adds elements. */
  Element add(List<Element> elements) {
    children.addAll(elements);
    return this;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (key, value) -> out.append(' ').append(key).append("=\"").append(value).append('"'));
    out.append('>');
    for (Object child : children) {
      if (child instanceof Element element) {
        element.write(out);
      } else {
        out.append(child);
      }
    }
    if (!VOID.contains(name)) {
      out.append("</").append(name).append('>');
    }
    if (LINES.contains(name)) {
      out.append('\n');
    }
  }

  private static String checked(String name) {
    if (!name.matches("[a-zA-Z][a-zA-Z0-9-]*") || name.equals("script")) {
      throw new IllegalArgumentException("no name of markup: '" + name + "'");
    }
    return name;
  }
}
