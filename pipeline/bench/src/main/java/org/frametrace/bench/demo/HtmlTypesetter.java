package org.frametrace.bench.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A web page with a menu, sections, a table and notes at its end. */
final class HtmlTypesetter implements Typesetter {

  @Override
  public byte[] typeset(Plan plan, Manuscript manuscript) {
    StringBuilder page = new StringBuilder();
    List<String> notes = new ArrayList<>();
    page.append("<!DOCTYPE html>\n<html lang=\"").append(plan.get("language")).append("\">\n");
    page.append("<head>\n<meta charset=\"utf-8\">\n");
    page.append(element("title", manuscript.title())).append("</head>\n<body>\n");
    page.append(element("h1", manuscript.title()));
    manuscript.cover().forEach(line -> page.append(element("p", line)));
    for (Part part : manuscript.parts()) {
      switch (part) {
        case Part.Heading(String text) -> page.append(element("h2", text));
        case Part.Paragraph(String text, boolean whole, String note) -> {
          page.append("<p>").append(Markup.escape(text));
          if (!note.isEmpty()) {
            notes.add(note);
            page.append("<sup>").append(notes.size()).append("</sup>");
          }
          page.append("</p>\n");
        }
        case Part.Items(List<String> items) -> {
          page.append("<ul>\n");
          items.forEach(item -> page.append(element("li", item)));
          page.append("</ul>\n");
        }
        case Part.Grid(String caption, List<List<String>> rows) -> {
          page.append("<table>\n").append(element("caption", caption));
          for (List<String> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(Markup.escape(cell)).append("</td>"));
            page.append("</tr>\n");
          }
          page.append("</table>\n");
        }
        case Part.Work(String text) -> page.append(element("p", text));
      }
    }
    if (!notes.isEmpty()) {
      page.append("<h2>Notes</h2>\n<ol>\n");
      notes.forEach(note -> page.append(element("li", note)));
      page.append("</ol>\n");
    }
    return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Markup.escape(text) + "</" + name + ">\n";
  }
}
