package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;

/** The share of documents that have each frame, by year: one small panel a frame. */
final class PrevalenceChart {

  private static final int ACROSS = 5;
  private static final double PANEL_WIDTH = 228;
  private static final double PANEL_HEIGHT = 150;
  private static final double LEFT = 40;
  private static final double TOP = 30;
  private static final double BOTTOM = 116;
  private static final double POINT = 2.6;

  private PrevalenceChart() {}

  /** Returns the figure. */
  static Figure of(Rows rows, Frames frames, int first, int last) {
    List<Element> parts = new ArrayList<>();
    TableView table =
        TableView.of("Frame", "#Year", "#Documents", "#Documents with it", "#Low", "#High");
    for (int i = 0; i < frames.names().size(); i++) {
      String frame = frames.names().get(i);
      List<YearValue> values = YearValue.of(rows, frame, "prevalence");
      int down = i / ACROSS;
      parts.add(
          Element.of("g")
              .with(
                  "transform",
                  "translate("
                      + Numbers.plain(i % ACROSS * PANEL_WIDTH)
                      + ","
                      + Numbers.plain(down * PANEL_HEIGHT)
                      + ")")
              .add(panel(frame, frames.colour(frame), values, first, last)));
      for (YearValue value : values) {
        table.row(
            Frames.title(frame),
            Integer.toString(value.year()),
            Integer.toString(value.documents()),
            Numbers.percent(value.value()),
            value.low().isPresent() ? Numbers.percent(value.low().getAsDouble()) : "–",
            value.high().isPresent() ? Numbers.percent(value.high().getAsDouble()) : "–");
      }
    }
    int across = Math.min(ACROSS, frames.names().size());
    int panelsDown = (frames.names().size() + ACROSS - 1) / ACROSS;
    return new Figure(
        "prevalence",
        "Share of documents with each frame, by year",
        "Small multiples, one panel a frame: points with 95 % intervals. All values stand in the"
            + " table below.",
        across * PANEL_WIDTH,
        panelsDown * PANEL_HEIGHT,
        parts,
        table.element());
  }

  private static List<Element> panel(
      String frame, String colour, List<YearValue> values, int first, int last) {
    double right = PANEL_WIDTH - 14;
    YearAxis years = YearAxis.of(first, last, LEFT, right);
    Scale shares = new Scale(0, 1, BOTTOM, TOP);
    List<Element> parts = new ArrayList<>();
    parts.add(Draw.text("head small start " + colour, 0, 14, Frames.title(frame)));
    parts.addAll(years.shades(values, TOP, BOTTOM));
    for (double tick : List.of(0.0, 0.5, 1.0)) {
      double y = shares.at(tick);
      parts.add(Draw.line(tick == 0 ? "axis" : "grid", LEFT, y, right, y));
      parts.add(Draw.text("tick end", LEFT - 5, y + 3.5, Numbers.percent(tick)));
    }
    parts.addAll(years.labels(BOTTOM + 15));
    for (YearValue value : values) {
      double x = years.at(value.year());
      if (value.hasInterval()) {
        double low = shares.at(value.low().getAsDouble());
        parts.add(Draw.line("bar " + colour, x, low, x, shares.at(value.high().getAsDouble())));
      }
      String type = (value.documents() == 1 ? "hollow " : "point ") + colour;
      parts.add(Draw.circle(type, x, shares.at(value.value()), POINT));
    }
    return parts;
  }
}
