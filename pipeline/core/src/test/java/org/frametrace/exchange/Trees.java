package org.frametrace.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frametrace.study.InvalidInputException;

/** Makes dictionaries, and writes them as text that does not depend on lines. */
final class Trees {

  private Trees() {}

  /** Returns one line a category and item, indented. */
  static String outline(Dictionary dictionary) {
    StringBuilder text = new StringBuilder();
    dictionary.categories().forEach(category -> outline(category, "", false, text));
    return text.toString();
  }

  /** Returns an outline with the items of each category in alphabetical order. */
  static String sortedOutline(Dictionary dictionary) {
    StringBuilder text = new StringBuilder();
    dictionary.categories().forEach(category -> outline(category, "", true, text));
    return text.toString();
  }

  private static void outline(
      Category category, String indent, boolean sorted, StringBuilder text) {
    text.append(indent).append('[').append(category.name()).append("]\n");
    List<String> items = new ArrayList<>();
    for (Item item : category.items()) {
      String shown =
          switch (item) {
            case Term term -> term.text();
            case ProximityRule rule -> "@" + rule.name() + " " + rule.expression();
          };
      String weight = item.weight().toPlainString();
      items.add(indent + "  " + shown + (weight.equals("1") ? "" : " = " + weight));
    }
    if (sorted) {
      items.sort(null);
    }
    items.forEach(item -> text.append(item).append('\n'));
    category.children().forEach(child -> outline(child, indent + "  ", sorted, text));
  }

  static Dictionary read(Path folder, String name, String text, Losses losses)
      throws InvalidInputException {
    return read(folder, name, text.getBytes(StandardCharsets.UTF_8), losses);
  }

  static Dictionary read(Path folder, String name, byte[] bytes, Losses losses)
      throws InvalidInputException {
    Path file = folder.resolve(name);
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DictionaryFile.read(file, losses);
  }

  static Term term(String text) {
    return new Term(text, BigDecimal.ONE, "test");
  }

  /** Returns a random tree with names and words that try the formats' signs. */
  static Dictionary random(Random random) {
    return new Dictionary(categories(random, 3));
  }

  private static List<Category> categories(Random random, int levels) {
    Map<String, Category> made = new LinkedHashMap<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String name = pick(random, NAMES) + (random.nextInt(3) == 0 ? " " + pick(random, NAMES) : "");
      Map<String, Item> items = new LinkedHashMap<>();
      int terms = random.nextInt(5);
      for (int t = 0; t < terms; t++) {
        String text =
            pick(random, WORDS) + (random.nextInt(3) == 0 ? " " + pick(random, WORDS) : "");
        items.put(text, new Term(text, BigDecimal.valueOf(random.nextInt(4) + 1L, 1), "test"));
      }
      if (random.nextInt(5) == 0) {
        items.put("@", new ProximityRule("R" + i, "A NEAR #B /S 3", BigDecimal.ONE, "test"));
      }
      boolean deeper = levels > 0 && random.nextInt(3) == 0;
      made.put(
          name,
          new Category(
              name,
              List.copyOf(items.values()),
              deeper ? categories(random, levels - 1) : List.of(),
              "test"));
    }
    return List.copyOf(made.values());
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static final List<String> NAMES =
      List.of(
          "Affect", "neg: emo", "a.b", "#tag", "No", "12", "été", "x (2)", "@at", "\"q\"", "<&>");

  private static final List<String> WORDS =
      List.of(
          "migra*",
          "*ing",
          "w?rd",
          "don't",
          "rights-based",
          "no",
          "12",
          ":)",
          "*",
          "?",
          "+plus",
          "@home",
          ">>x<<",
          "a_b",
          "(02 134)",
          "kind<of>",
          "\"quoted\"",
          "\\",
          "a&b<c",
          "# x",
          "%",
          "- dash",
          "naïve",
          "😀",
          "key: value",
          "(3)");
}
