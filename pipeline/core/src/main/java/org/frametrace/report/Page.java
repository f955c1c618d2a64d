package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the page together. */
final class Page {

  private final ReportInput input;
  private final SortedMap<String, String> figures = new TreeMap<>();

  Page(ReportInput input) {
    this.input = input;
  }

  Report report() {
    Frames frames = Frames.of(input.rows("frames_by_year"));
    if (frames.names().isEmpty()) {
      frames = Frames.of(input.rows("frames_by_group"));
    }
    List<Section> sections = new ArrayList<>();
    sections.add(new HeadlineSection(input, frames).section());
    sections.add(new YearSection(input, frames, this::keep).section());
    sections.add(new GroupSection(input, frames, this::keep).section());
    sections.add(new ClaimSection(input).section());
    sections.add(new ConcordanceSection(input, frames).section());
    sections.add(new CoverageSection(input).section());
    sections.add(new ReuseSection(input).section());
    sections.add(new FailureSection(input).section());
    sections.add(new ReadingSection(input).section());
    List<Section> shown = sections.stream().filter(s -> !s.content().isEmpty()).toList();
    return new Report("<!DOCTYPE html>\n" + html(shown) + "\n", figures);
  }

  private Element keep(Figure figure, String caption) {
    figures.put(figure.name() + ".svg", figure.file());
    return figure.onPage(caption);
  }

  private Element html(List<Section> sections) {
    String style = Style.page();
    Element head =
        Element.of("head")
            .add(
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta")
                    .with("http-equiv", "Content-Security-Policy")
                    .with("content", Style.policy(style)),
                Element.of("meta")
                    .with("name", "viewport")
                    .with("content", "width=device-width, initial-scale=1"),
                Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
                Element.of("title", input.title()),
                Element.styleSheet(style));
    Element menu = Element.of("ul");
    sections.forEach(
        section ->
            menu.add(
                Element.of("li")
                    .add(Element.of("a", section.title()).with("href", "#" + section.anchor()))));
    Element body =
        Element.of("body")
            .add(
                Element.of("header")
                    .add(
                        Element.of("h1", input.title()),
                        Element.of("nav").with("aria-label", "Parts of this page").add(menu)));
    Element main = Element.of("main");
    sections.forEach(section -> main.add(section.element()));
    return Element.of("html").with("lang", "en").add(head, body.add(main));
  }
}
