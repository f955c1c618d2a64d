package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A frame's rate by year with its 95 % band. Years that follow one another are joined; a year
 * without a document breaks the line and is shaded. A year with one document has no band and a
 * hollow point. The area of a point is in proportion to the number of documents. A band that would
 * press all values to the floor is cut off, and an arrow says so.
 */
final class SeriesChart {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 268;
  private static final double LEFT = 54;
  private static final double RIGHT = 548;
  private static final double TOP = 50;
  private static final double BOTTOM = 216;
  private static final double LARGEST_POINT = 5.5;
  private static final double SMALLEST_POINT = 2.4;
  private static final double ROOM_FOR_COUNT = 17;

  private SeriesChart() {}

  /**
   * Returns the figure.
   *
   * @param name of its file
   * @param frame the frame
   * @param colour class of its colour
   * @param values at least one, in order of the years
   * @param first first year of the axis
   * @param last last year of the axis
   */
  static Figure of(
      String name, String frame, String colour, List<YearValue> values, int first, int last) {
    YearAxis years = YearAxis.of(first, last, LEFT, RIGHT);
    double highest = values.stream().mapToDouble(YearValue::value).max().orElse(0);
    double widest = values.stream().mapToDouble(YearValue::top).max().orElse(0);
    Scale rates = Scale.forValues(highest, widest, 4, BOTTOM, TOP);
    List<Element> parts = new ArrayList<>();
    parts.add(Draw.text("head start " + colour, 0, 16, Frames.title(frame)));
    parts.add(Draw.text("unit start", 0, 33, "hits per million words, with 95 % interval"));
    parts.addAll(years.shades(values, TOP, BOTTOM));
    for (double tick : rates.ticks(4)) {
      double y = rates.at(tick);
      parts.add(Draw.line(tick == 0 ? "axis" : "grid", LEFT, y, RIGHT, y));
      parts.add(Draw.text("tick end", LEFT - 6, y + 3.5, Numbers.tick(tick)));
    }
    parts.addAll(years.labels(BOTTOM + 16));
    for (List<YearValue> run : runs(values)) {
      parts.addAll(bands(run, years, rates, colour));
      parts.add(Draw.path("line " + colour, path(run, years, rates)));
    }
    int most = values.stream().mapToInt(YearValue::documents).max().orElse(1);
    boolean counts = years.step() >= ROOM_FOR_COUNT;
    for (YearValue value : values) {
      if (rates.cuts(value.top())) {
        parts.add(Draw.text("tick middle", years.at(value.year()), TOP - 3, "↑"));
      }
      String type = (value.documents() == 1 ? "hollow " : "point ") + colour;
      double radius =
          Math.max(SMALLEST_POINT, LARGEST_POINT * Math.sqrt((double) value.documents() / most));
      parts.add(Draw.circle(type, years.at(value.year()), rates.at(value.value()), radius));
      if (counts) {
        parts.add(
            Draw.text(
                "count middle",
                years.at(value.year()),
                BOTTOM + 32,
                Integer.toString(value.documents())));
      }
    }
    parts.add(
        Draw.text(
            "unit end",
            RIGHT,
            BOTTOM + 47,
            counts
                ? "below the years: number of documents"
                : "area of a point: number of documents, " + most + " at most"));
    return new Figure(
        name,
        Frames.title(frame) + ", hits per million words by year",
        description(values, first, last),
        WIDTH,
        HEIGHT,
        parts,
        data(values));
  }

  /** Returns the runs of years without a gap. */
  private static List<List<YearValue>> runs(List<YearValue> values) {
    List<List<YearValue>> runs = new ArrayList<>();
    for (YearValue value : values) {
      if (runs.isEmpty() || runs.getLast().getLast().year() + 1 < value.year()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(value);
    }
    return runs;
  }

  private static String path(List<YearValue> run, YearAxis years, Scale rates) {
    StringBuilder path = new StringBuilder();
    for (YearValue value : run) {
      path.append(
          Draw.step(path.isEmpty() ? 'M' : 'L', years.at(value.year()), rates.at(value.value())));
    }
    return path.toString();
  }

  /** A band over neighbouring years with an interval; a bar where a year stands alone. */
  private static List<Element> bands(
      List<YearValue> run, YearAxis years, Scale rates, String colour) {
    List<Element> bands = new ArrayList<>();
    List<YearValue> open = new ArrayList<>();
    for (int i = 0; i <= run.size(); i++) {
      if (i < run.size() && run.get(i).hasInterval()) {
        open.add(run.get(i));
        continue;
      }
      if (open.size() == 1) {
        YearValue value = open.getFirst();
        double x = years.at(value.year());
        bands.add(
            Draw.line(
                "bar " + colour,
                x,
                rates.at(value.low().getAsDouble()),
                x,
                rates.at(value.high().getAsDouble())));
      } else if (!open.isEmpty()) {
        bands.add(Draw.path("band " + colour, band(open, years, rates)));
      }
      open.clear();
    }
    return bands;
  }

  private static String band(List<YearValue> values, YearAxis years, Scale rates) {
    StringBuilder path = new StringBuilder();
    for (YearValue value : values) {
      path.append(
          Draw.step(
              path.isEmpty() ? 'M' : 'L',
              years.at(value.year()),
              rates.at(value.high().getAsDouble())));
    }
    for (YearValue value : values.reversed()) {
      path.append(Draw.step('L', years.at(value.year()), rates.at(value.low().getAsDouble())));
    }
    return path.append('Z').toString();
  }

  private static String description(List<YearValue> values, int first, int last) {
    YearValue start = values.getFirst();
    YearValue end = values.getLast();
    return "Line chart. "
        + values.size()
        + " of the years "
        + first
        + " to "
        + last
        + " have documents. "
        + start.year()
        + ": "
        + Numbers.readable(start.value())
        + "; "
        + end.year()
        + ": "
        + Numbers.readable(end.value())
        + ". All values stand in the table below.";
  }

  private static Element data(List<YearValue> values) {
    TableView table = TableView.of("#Year", "#Documents", "#Per million", "#Low", "#High");
    for (YearValue value : values) {
      table.row(
          Integer.toString(value.year()),
          Integer.toString(value.documents()),
          Numbers.readable(value.value()),
          value.low().isPresent() ? Numbers.readable(value.low().getAsDouble()) : "–",
          value.high().isPresent() ? Numbers.readable(value.high().getAsDouble()) : "–");
    }
    return table.element();
  }
}
