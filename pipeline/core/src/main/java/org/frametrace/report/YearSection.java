package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Each frame by year: rates with their bands, and the share of documents. */
final class YearSection {

  private final Rows rows;
  private final Frames frames;
  private final BiFunction<Figure, String, Element> keep;

  YearSection(ReportInput input, Frames frames, BiFunction<Figure, String, Element> keep) {
    this.rows = input.rows("frames_by_year").where(row -> !row.get("year").isEmpty());
    this.frames = frames;
    this.keep = keep;
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    OptionalInt first = rows.distinct("year").stream().mapToInt(Integer::parseInt).min();
    OptionalInt last = rows.distinct("year").stream().mapToInt(Integer::parseInt).max();
    if (first.isPresent() && last.isPresent()) {
      content.add(
          Element.of(
              "p",
              "All hits of a year by all its words. The band is the 95 % interval from resampling"
                  + " documents. Shaded years have no document and are not bridged. A hollow point"
                  + " is a single document: there is no band, because one document cannot say how"
                  + " documents differ. An arrow says that a band goes on above the picture, as"
                  + " those of two or three documents do: the numbers tell how far."));
      Element grid = Element.of("div").with("class", "grid");
      for (String frame : frames.names()) {
        List<YearValue> values = YearValue.of(rows, frame, "per_million");
        if (!values.isEmpty()) {
          Figure figure =
              SeriesChart.of(
                  frames.figureName("rate", frame),
                  frame,
                  frames.colour(frame),
                  values,
                  first.getAsInt(),
                  last.getAsInt());
          grid.add(keep.apply(figure, caption(frame)));
        }
      }
      content.add(grid);
      content.add(Element.of("h3", "In how many documents"));
      Figure prevalence = PrevalenceChart.of(rows, frames, first.getAsInt(), last.getAsInt());
      content.add(
          keep.apply(
              prevalence,
              "Share of a year's documents with at least one hit, with Wilson's 95 %"
                  + " interval. Long documents hold any frame more often."));
    }
    return new Section("years", "Framings by year", content);
  }

  private String caption(String frame) {
    Rows own = rows.where("frame", frame);
    return Numbers.grouped(own.sum("hits"))
        + " hits in "
        + Numbers.grouped(own.sum("words"))
        + " words of "
        + Numbers.grouped(own.sum("documents"))
        + " documents with a known year.";
  }
}
