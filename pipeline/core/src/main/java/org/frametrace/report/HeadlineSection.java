package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What was read, and how often each frame occurs in all of it. */
final class HeadlineSection {

  private final Rows documents;
  private final Rows overall;
  private final Frames frames;

  HeadlineSection(ReportInput input, Frames frames) {
    this.documents = input.rows("documents");
    this.overall = input.rows("frames_by_group").where("group_by", "all").where("period", "all");
    this.frames = frames;
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    content.add(tiles());
    content.add(Element.of("p", sentence()).with("class", "lead"));
    if (!overall.rows().isEmpty()) {
      content.add(TableView.scrolling(table()));
      content.add(
          Element.of(
                  "p",
                  "All measured documents together; in brackets 95 % intervals. Dispersion runs"
                      + " from 0, spread as evenly as the words, to 1, all in one document."
                      + " Lexicons differ in breadth: compare a frame with itself, over years or"
                      + " groups, and not the levels of two frames.")
              .with("class", "soft"));
    }
    return new Section("summary", "What was read", content);
  }

  private Element tiles() {
    Element tiles = Element.of("dl").with("class", "tiles");
    tile(tiles, "documents found", Numbers.grouped(documents.rows().size()));
    tile(tiles, "measured", Numbers.grouped(status("done")));
    tile(tiles, "skipped", Numbers.grouped(status("skipped")));
    tile(tiles, "failed", Numbers.grouped(status("failed")));
    tile(tiles, "words measured", Numbers.grouped(documents.sum("words")));
    tile(tiles, "years", years());
    return tiles;
  }

  private static void tile(Element tiles, String name, String value) {
    tiles.add(Element.of("div").add(Element.of("dt", name), Element.of("dd", value)));
  }

  private long status(String status) {
    return documents.where("status", status).rows().size();
  }

  private NavigableSet<Integer> measuredYears() {
    TreeSet<Integer> years = new TreeSet<>();
    documents.where("status", "done").distinct("year").stream()
        .filter(year -> !year.isEmpty())
        .forEach(year -> years.add(Integer.parseInt(year)));
    return years;
  }

  private String years() {
    NavigableSet<Integer> years = measuredYears();
    if (years.isEmpty()) {
      return "–";
    }
    return years.size() == 1 ? years.first().toString() : years.first() + "–" + years.last();
  }

  private String sentence() {
    NavigableSet<Integer> years = measuredYears();
    long undated =
        documents.where("status", "done").where(row -> row.get("year").isEmpty()).rows().size();
    if (years.isEmpty()) {
      return "No measured document has a known year.";
    }
    int span = years.last() - years.first() + 1;
    return (span == years.size()
            ? "Every year of that span has a document."
            : years.size() + " of the " + span + " years of that span have a document.")
        + (undated == 0
            ? ""
            : " Without a known year: " + Numbers.counted(undated, "measured document") + ".");
  }

  private Element table() {
    TableView table =
        TableView.of(
            "Frame",
            "#Hits",
            "#Per million words",
            "#In documents",
            "#In sentences",
            "#Dispersion");
    for (String frame : frames.names()) {
      for (Rows.Row row : overall.where("frame", frame).rows()) {
        table.row(
            List.of(
                Element.of("td")
                    .add(
                        Element.of("span", Frames.title(frame))
                            .with("class", "key " + frames.colour(frame))),
                number(Numbers.grouped(Numbers.count(row.get("hits")))),
                number(
                    Numbers.readable(row.get("per_million"))
                        + interval(
                            Numbers.readable(row.get("per_million_low")),
                            Numbers.readable(row.get("per_million_high")))),
                number(
                    Numbers.percent(row.get("prevalence"))
                        + interval(
                            Numbers.percent(row.get("prevalence_low")),
                            Numbers.percent(row.get("prevalence_high")))),
                number(Numbers.percent(row.get("sentence_share"))),
                number(Numbers.readable(row.get("dispersion")))));
      }
    }
    return table.element();
  }

  private static Element number(String text) {
    return Element.of("td", text).with("class", "n");
  }

  private static String interval(String low, String high) {
    return low.equals("–") ? "" : " (" + low.replace("\u00A0%", "") + "–" + high + ")";
  }
}
