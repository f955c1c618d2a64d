package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Groups held against one another: one row a group, one panel a frame, a point with its 95 %
 * interval. Each panel has its own scale, since lexicons differ in breadth. Intervals that would
 * press all points to the edge are cut off, and an arrow says so.
 */
final class DotPlot {

  private static final int ACROSS = 5;
  private static final double LABELS = 170;
  private static final double PANEL = 158;
  private static final double GAP = 34;
  private static final double ROW = 20;
  private static final double TOP = 30;
  private static final double FOOT = 40;
  private static final int LONGEST_LABEL = 24;

  private DotPlot() {}

  /**
   * A row of the plot.
   *
   * @param label the group
   * @param documents how many documents it has
   * @param values by frame, in the order of the frames
   */
  record Group(String label, int documents, List<Value> values) {}

  /**
   * A value of a group.
   *
   * @param rate hits per million words, if there are words
   * @param low lower end of its interval, if there is one
   * @param high upper end of its interval, if there is one
   */
  record Value(OptionalDouble rate, OptionalDouble low, OptionalDouble high) {

    double top() {
      return high.orElse(rate.orElse(0));
    }
  }

  /** Returns the figure. */
  static Figure of(String name, String title, Frames frames, List<Group> groups) {
    List<Element> parts = new ArrayList<>();
    double block = TOP + groups.size() * ROW + FOOT;
    int blocks = (frames.names().size() + ACROSS - 1) / ACROSS;
    for (int b = 0; b < blocks; b++) {
      for (int g = 0; g < groups.size(); g++) {
        parts.add(label(groups.get(g), b * block + TOP + (g + 0.5) * ROW));
      }
    }
    for (int f = 0; f < frames.names().size(); f++) {
      double left = LABELS + f % ACROSS * (PANEL + GAP);
      int down = f / ACROSS;
      parts.addAll(panel(frames, f, groups, left, down * block));
    }
    int across = Math.min(ACROSS, frames.names().size());
    return new Figure(
        name,
        title,
        "Dot plot: hits per million words of each group, one panel a frame, with 95 % intervals."
            + " All values stand in the table below.",
        LABELS + across * (PANEL + GAP),
        blocks * block,
        parts,
        data(frames, groups));
  }

  private static Element label(Group group, double y) {
    String name = group.label();
    if (name.length() > LONGEST_LABEL) {
      int end = LONGEST_LABEL - 1;
      name =
          name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
    }
    return Draw.text("tick end", LABELS - 12, y + 3.5, name + " (" + group.documents() + ")");
  }

  private static List<Element> panel(
      Frames frames, int frame, List<Group> groups, double left, double top) {
    String colour = frames.colour(frames.names().get(frame));
    double first = top + TOP;
    double bottom = first + groups.size() * ROW;
    List<Value> values = groups.stream().map(group -> group.values().get(frame)).toList();
    double highest = values.stream().mapToDouble(value -> value.rate().orElse(0)).max().orElse(0);
    double widest = values.stream().mapToDouble(Value::top).max().orElse(0);
    Scale rates = Scale.forValues(highest, widest, 3, left, left + PANEL);
    List<Element> parts = new ArrayList<>();
    String title = Frames.title(frames.names().get(frame));
    parts.add(Draw.text("head small start " + colour, left, top + 16, title));
    for (double tick : rates.ticks(3)) {
      double x = rates.at(tick);
      parts.add(Draw.line(tick == 0 ? "axis" : "grid", x, first, x, bottom));
      parts.add(Draw.text("tick middle", x, bottom + 14, Numbers.tick(tick)));
    }
    parts.add(Draw.text("unit start", left, bottom + 30, "hits per million words"));
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      Value value = group.values().get(frame);
      double y = first + (g + 0.5) * ROW;
      if (value.low().isPresent() && value.high().isPresent()) {
        double low = rates.at(value.low().getAsDouble());
        double high = rates.at(value.high().getAsDouble());
        parts.add(Draw.line("bar " + colour, low, y, high, y));
        if (rates.cuts(value.high().getAsDouble())) {
          parts.add(Draw.text("tick start", high + 2, y + 3.5, "→"));
        }
      }
      if (value.rate().isPresent()) {
        String type = (group.documents() == 1 ? "hollow " : "point ") + colour;
        parts.add(Draw.circle(type, rates.at(value.rate().getAsDouble()), y, 4));
      }
    }
    return parts;
  }

  private static Element data(Frames frames, List<Group> groups) {
    TableView table = TableView.of("Group", "Frame", "#Documents", "#Per million", "#Low", "#High");
    for (Group group : groups) {
      for (int f = 0; f < frames.names().size(); f++) {
        Value value = group.values().get(f);
        table.row(
            group.label(),
            Frames.title(frames.names().get(f)),
            Integer.toString(group.documents()),
            text(value.rate()),
            text(value.low()),
            text(value.high()));
      }
    }
    return table.element();
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? Numbers.readable(value.getAsDouble()) : "–";
  }
}
