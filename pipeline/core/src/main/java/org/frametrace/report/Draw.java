package org.frametrace.report;

/** The parts of drawings. Classes say what a part is; the style sheet says how that looks. */
final class Draw {

  private Draw() {}

  static Element line(String type, double x1, double y1, double x2, double y2) {
    return Element.of("line")
        .with("class", type)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2);
  }

  static Element circle(String type, double x, double y, double radius) {
    return Element.of("circle").with("class", type).with("cx", x).with("cy", y).with("r", radius);
  }

  static Element rectangle(String type, double x, double y, double width, double height) {
    return Element.of("rect")
        .with("class", type)
        .with("x", x)
        .with("y", y)
        .with("width", width)
        .with("height", height);
  }

  static Element path(String type, String steps) {
    return Element.of("path").with("class", type).with("d", steps);
  }

  /**
   * Returns a text.
   *
   * @param type its class; {@code start}, {@code middle} or {@code end} among its words anchors it
   */
  static Element text(String type, double x, double y, String text) {
    return Element.of("text", text).with("class", type).with("x", x).with("y", y);
  }

  /** Returns a step of a path: {@code M12 34.5}. */
  static String step(char command, double x, double y) {
    return command + Numbers.plain(x) + " " + Numbers.plain(y);
  }
}
