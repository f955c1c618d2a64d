package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.frametrace.study.YamlFile;
import org.frametrace.study.YamlValue;

/**
 * YAML as quanteda reads it: keys are categories; a value is a term, a list of terms and keys, or
 * keys.
 */
final class QuantedaCodec implements Codec {

  @Override
  public List<Category> read(SourceText text, Reading reading) {
    CategoryBuilder root = CategoryBuilder.root(reading);
    YamlFile.read(reading.file(), "a dictionary in quanteda's YAML", reading.problems())
        .ifPresent(map -> read(map.place(), root));
    return root.build().children();
  }

  private static void read(YamlValue value, CategoryBuilder category) {
    if (value.isMap()) {
      value
          .map()
          .ifPresent(
              map -> map.entries().forEach((key, v) -> read(v, category.child(key, v.line()))));
    } else if (value.isList()) {
      value.items().forEach(item -> read(item, category));
    } else {
      value.text().ifPresent(text -> category.term(text, BigDecimal.ONE, value.line()));
    }
  }

  @Override
  public String write(Dictionary dictionary) {
    StringBuilder text = new StringBuilder();
    for (Category category : dictionary.categories()) {
      write(category, "", "", text);
    }
    return text.isEmpty() ? "{}\n" : text.toString();
  }

  /** The first line may stand behind a dash, so it has an indent of its own. */
  private static void write(Category category, String first, String indent, StringBuilder text) {
    text.append(first).append(quoted(category.name())).append(':');
    if (category.items().isEmpty() && category.children().isEmpty()) {
      text.append(" []\n");
      return;
    }
    text.append('\n');
    if (category.items().isEmpty()) {
      for (Category child : category.children()) {
        write(child, indent + "  ", indent + "  ", text);
      }
      return;
    }
    for (Item item : category.items()) {
      if (item instanceof Term term) {
        text.append(indent).append("  - ").append(quoted(term.text())).append('\n');
      }
    }
    for (Category child : category.children()) {
      write(child, indent + "  - ", indent + "    ", text);
    }
  }

  /** Always quoted: an unquoted {@code *}, {@code no} or {@code 12} would be something else. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.getType(c) == Character.FORMAT
          || Character.getType(c) == Character.UNASSIGNED) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
