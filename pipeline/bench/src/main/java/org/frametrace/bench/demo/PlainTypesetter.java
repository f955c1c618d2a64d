package org.frametrace.bench.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text in lines of at most 72 characters, headings in capitals. */
final class PlainTypesetter implements Typesetter {

  private static final int COLUMNS = 72;

  @Override
  public byte[] typeset(Plan plan, Manuscript manuscript) {
    StringBuilder text = new StringBuilder();
    List<String> notes = new ArrayList<>();
    text.append(manuscript.title().toUpperCase(Locale.ROOT)).append("\n\n");
    manuscript.cover().forEach(line -> block(text, line, ""));
    for (Part part : manuscript.parts()) {
      switch (part) {
        case Part.Heading(String head) ->
            text.append('\n').append(head.toUpperCase(Locale.ROOT)).append("\n\n");
        case Part.Paragraph(String body, boolean whole, String note) -> {
          if (!note.isEmpty()) {
            notes.add(note);
          }
          block(text, note.isEmpty() ? body : body + " [" + notes.size() + "]", "");
        }
        case Part.Items(List<String> items) ->
            items.forEach(item -> block(text, "- " + item, "  "));
        case Part.Grid(String caption, List<List<String>> rows) -> {
          block(text, caption, "");
          rows.forEach(
              row ->
                  text.append(
                          String.format(
                                  Locale.ROOT, "%-14s%10s%14s", row.get(0), row.get(1), row.get(2))
                              .stripTrailing())
                      .append('\n'));
          text.append('\n');
        }
        case Part.Work(String work) -> block(text, work, "    ");
      }
    }
    for (int i = 0; i < notes.size(); i++) {
      block(text, "[" + (i + 1) + "] " + notes.get(i), "");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void block(StringBuilder text, String content, String indent) {
    List<String> lines = LineBreaker.lines(content, COLUMNS, String::length, false);
    text.append(String.join("\n" + indent, lines)).append("\n\n");
  }
}
