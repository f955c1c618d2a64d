package org.frametrace.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Groups and periods held against one another. */
final class GroupSection {

  private static final String ALL = "all";
  private static final int MOST_GROUPS = 30;

  private final Rows rows;
  private final Frames frames;
  private final BiFunction<Figure, String, Element> keep;

  GroupSection(ReportInput input, Frames frames, BiFunction<Figure, String, Element> keep) {
    this.rows = input.rows("frames_by_group");
    this.frames = frames;
    this.keep = keep;
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    Rows periods = rows.where("group_by", ALL).where(row -> !row.get("period").equals(ALL));
    add(content, "periods", "By period", periods, "period");
    List<String> columns =
        rows.distinct("group_by").stream().filter(column -> !column.equals(ALL)).toList();
    for (int i = 0; i < columns.size(); i++) {
      Rows own = rows.where("group_by", columns.get(i)).where("period", ALL);
      String name = "groups-" + (i + 1) + "-" + Figure.slug(columns.get(i));
      add(content, name, "By " + columns.get(i).replace('_', ' '), own, "group");
    }
    if (!content.isEmpty()) {
      content.add(
          0,
          Element.of(
              "p",
              "Points are hits per million words, lines their 95 % intervals from resampling"
                  + " documents; in brackets the number of documents. Each panel has its own"
                  + " scale. A hollow point is a single document and has no interval; an arrow says"
                  + " that an interval goes on beyond the panel. Groups may differ in years and"
                  + " genres as well: a difference is not yet an effect."));
    }
    return new Section("groups", "Groups and periods", content);
  }

  private void add(List<Element> content, String name, String title, Rows own, String column) {
    List<DotPlot.Group> groups = groups(own, column);
    if (groups.isEmpty()) {
      return;
    }
    content.add(Element.of("h3", title));
    if (groups.size() == 1) {
      content.add(
          Element.of(
              "p",
              "Nothing to compare: all "
                  + Numbers.counted(groups.getFirst().documents(), "document")
                  + " belong to one group, \u201C"
                  + groups.getFirst().label()
                  + "\u201D."));
      return;
    }
    List<DotPlot.Group> drawn = groups;
    String caption = "";
    if (groups.size() > MOST_GROUPS) {
      int fewest =
          groups.stream()
              .map(DotPlot.Group::documents)
              .sorted(Comparator.reverseOrder())
              .skip(MOST_GROUPS)
              .findFirst()
              .orElse(0);
      drawn = groups.stream().filter(group -> group.documents() > fewest).toList();
      drawn = drawn.isEmpty() ? groups.subList(0, MOST_GROUPS) : drawn;
      caption =
          "Drawn are "
              + drawn.size()
              + " of "
              + groups.size()
              + " groups; frames_by_group.csv has them all.";
    }
    Figure figure =
        DotPlot.of(name, title + ": hits per million words of each frame", frames, drawn);
    content.add(keep.apply(figure, caption));
  }

  private List<DotPlot.Group> groups(Rows own, String column) {
    Map<String, Map<String, Rows.Row>> byGroup = new LinkedHashMap<>();
    for (Rows.Row row : own.rows()) {
      byGroup
          .computeIfAbsent(row.get(column), g -> new LinkedHashMap<>())
          .put(row.get("frame"), row);
    }
    List<DotPlot.Group> groups = new ArrayList<>();
    byGroup.forEach(
        (group, byFrame) -> {
          int documents =
              byFrame.values().stream()
                  .mapToInt(row -> Math.toIntExact(Numbers.count(row.get("documents"))))
                  .max()
                  .orElse(0);
          List<DotPlot.Value> values =
              frames.names().stream().map(frame -> value(byFrame, frame)).toList();
          groups.add(new DotPlot.Group(group.isEmpty() ? "not known" : group, documents, values));
        });
    return groups;
  }

  private static DotPlot.Value value(Map<String, Rows.Row> byFrame, String frame) {
    Rows.Row row = byFrame.get(frame);
    if (row == null) {
      OptionalDouble none = OptionalDouble.empty();
      return new DotPlot.Value(none, none, none);
    }
    return new DotPlot.Value(
        Numbers.of(row.get("per_million")),
        Numbers.of(row.get("per_million_low")),
        Numbers.of(row.get("per_million_high")));
  }
}
