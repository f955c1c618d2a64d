package org.frametrace.report;

import java.util.List;
import java.util.Locale;

/**
 * A figure with its words and its numbers.
 *
 * @param name file name without {@code .svg}; letters, digits and hyphens
 * @param title what it shows
 * @param description what a person who cannot see it should know
 * @param width of the drawing
 * @param height of the drawing
 * @param drawing its parts
 * @param data its numbers as a table
 */
record Figure(
    String name,
    String title,
    String description,
    double width,
    double height,
    List<Element> drawing,
    Element data) {

  private static final double WIDE = 600;

  Figure {
    drawing = List.copyOf(drawing);
    if (!name.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException(
          "a figure's name is letters, digits and hyphens, found '" + name + "'");
    }
  }

  /** Returns a part of a file name for a word that may hold anything. */
  static String slug(String word) {
    String slug =
        word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug.substring(0, Math.min(60, slug.length()));
  }

  /** Returns the figure for the page, with its data below. */
  Element onPage(String caption) {
    Element figure = Element.of("figure");
    // A wide drawing keeps its size on a small screen, so that its words can be read.
    figure.add(width > WIDE ? TableView.scrolling(svg().with("class", "wide")) : svg());
    if (!caption.isEmpty()) {
      figure.add(Element.of("figcaption", caption));
    }
    return figure.add(
        Element.of("details").add(Element.of("summary", "The numbers"), TableView.scrolling(data)));
  }

  /** Returns the figure as a file of its own, on white, for a paper. */
  String file() {
    Element style = Element.styleSheet(Style.figureFile());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg(style).with("xmlns", "http://www.w3.org/2000/svg")
        + "\n";
  }

  private Element svg(Element... first) {
    return Element.of("svg")
        .with("viewBox", "0 0 " + Numbers.plain(width) + " " + Numbers.plain(height))
        .with("width", width)
        .with("height", height)
        .with("role", "img")
        .with("aria-labelledby", "t-" + name + " d-" + name)
        .add(
            Element.of("title", title).with("id", "t-" + name),
            Element.of("desc", description).with("id", "d-" + name))
        .add(first)
        .add(drawing);
  }
}
