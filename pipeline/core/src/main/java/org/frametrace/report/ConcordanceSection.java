package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.frametrace.model.ConcordanceLine;

/** Hits in their context, so that a reader can judge what is counted. */
final class ConcordanceSection {

  private static final int CONTEXT = 90;

  private final List<ConcordanceLine> lines;
  private final Frames frames;

  ConcordanceSection(ReportInput input, Frames frames) {
    this.lines = input.concordance();
    this.frames = frames;
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    List<String> present = lines.stream().map(line -> line.hit().frame()).distinct().toList();
    if (!present.isEmpty()) {
      content.add(
          Element.of(
              "p",
              "A sample of what was counted. Read it before you trust a number: if one line in"
                  + " five is wrong, so is one hit in five."));
    }
    for (int f = 0; f < present.size(); f++) {
      String frame = present.get(f);
      Element block = Element.of("details");
      if (f == 0) {
        block.with("open", "open");
      }
      List<ConcordanceLine> own =
          lines.stream().filter(line -> line.hit().frame().equals(frame)).toList();
      String heading = Frames.title(frame) + " (" + Numbers.counted(own.size(), "line") + ")";
      block.add(
          Element.of("summary")
              .add(Element.of("span", heading).with("class", "key " + frames.colour(frame))),
          TableView.scrolling(table(own)));
      content.add(Element.of("div").with("class", "kwic").add(block));
    }
    return new Section("concordance", "In context", content);
  }

  private static Element table(List<ConcordanceLine> lines) {
    Element row =
        Element.of("tr")
            .add(
                heading("source", "Document"),
                heading("where", "Year, page"),
                heading("left", "Left"),
                heading("hit", "Hit"),
                heading("right", "Right"));
    Element body = Element.of("tbody");
    for (ConcordanceLine line : lines) {
      String document = line.document().path();
      body.add(
          Element.of("tr")
              .add(
                  Element.of("td", document)
                      .with("class", "source")
                      .with("title", TableView.cut(document)),
                  Element.of("td", place(line)),
                  Element.of("td")
                      .with("class", "left")
                      .add(Element.of("span", before(line.left()))),
                  Element.of("td", line.surface())
                      .with("class", "hit")
                      .with("title", "entry " + line.hit().entry()),
                  Element.of("td", after(line.right()))));
    }
    return Element.of("table").add(Element.of("thead").add(row), body);
  }

  private static Element heading(String type, String text) {
    return Element.of("th", text).with("scope", "col").with("class", type);
  }

  private static String place(ConcordanceLine line) {
    OptionalInt year = line.year();
    OptionalInt page = line.page();
    return (year.isPresent() ? Integer.toString(year.getAsInt()) : "–")
        + (page.isPresent() ? ", p. " + page.getAsInt() : "");
  }

  /** Returns the end of what stands before a hit, from the beginning of a word on. */
  private static String before(String left) {
    String flat = left.replaceAll("\\s+", " ").stripTrailing();
    if (flat.length() <= CONTEXT) {
      return flat;
    }
    int space = flat.indexOf(' ', flat.length() - CONTEXT);
    return space < 0 ? "…" : "… " + flat.substring(space + 1);
  }

  /** Returns the beginning of what stands behind a hit, to the end of a word. */
  private static String after(String right) {
    String flat = right.replaceAll("\\s+", " ").stripLeading();
    if (flat.length() <= CONTEXT) {
      return flat;
    }
    int space = flat.lastIndexOf(' ', CONTEXT);
    return space < 0 ? "…" : flat.substring(0, space) + " …";
  }
}
