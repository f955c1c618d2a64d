package org.frametrace.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Pattern;
import org.frametrace.model.Level;

/** Turns a dictionary into entries of a lexicon: categories become frames, terms patterns. */
public final class LexiconImport {

  private final TermPatterns terms;
  private final RulePatterns rules;
  private final FrameNames names = new FrameNames();
  private final String prefix;
  private final String source;
  private final Losses losses;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> placeOf = new HashMap<>();

  private LexiconImport(
      Dictionary dictionary, TermTokenizer tokenizer, String prefix, String source, Losses losses) {
    this.terms = new TermPatterns(tokenizer);
    this.rules = new RulePatterns(terms, dictionary);
    this.prefix = prefix;
    this.source = source;
    this.losses = losses;
  }

  /**
   * Returns the entries of a dictionary, in its order, all of level {@code m}.
   *
   * @param tokenizer splits terms as texts are split
   * @param prefix what ids begin with: letters and digits, the first a letter; a number of five
   *     digits follows
   * @param source for the column of that name
   * @param losses takes what a lexicon cannot say
   */
  public static List<Entry> entries(
      Dictionary dictionary, TermTokenizer tokenizer, String prefix, String source, Losses losses) {
    LexiconImport made = new LexiconImport(dictionary, tokenizer, prefix, source, losses);
    dictionary.categories().forEach(category -> made.add(category, List.of()));
    return List.copyOf(made.entries);
  }

  private void add(Category category, List<String> above) {
    List<String> path = new ArrayList<>(above);
    path.add(category.name());
    String frame = names.of(path);
    if (category.items().isEmpty() && category.children().isEmpty()) {
      losses.add(
          category.place(), "'" + category.name() + "'", "left out: a category without words");
    }
    for (Item item : category.items()) {
      String shown =
          switch (item) {
            case Term term -> "'" + term.text() + "'";
            case ProximityRule rule -> "the rule [" + rule.expression() + "]";
          };
      try {
        add(item, shown, frame, String.join(" > ", path));
      } catch (InexpressibleException e) {
        losses.add(item.place(), shown, "left out: " + e.reason());
      }
    }
    category.children().forEach(child -> add(child, path));
  }

  private void add(Item item, String shown, String frame, String path)
      throws InexpressibleException {
    Pattern pattern =
        switch (item) {
          case Term term ->
              TermPatterns.requireReadable(new Pattern(terms.sequence(term.text()), List.of()));
          case ProximityRule rule -> rules.pattern(rule);
        };
    String known = placeOf.putIfAbsent(frame + " " + pattern.text(), item.place());
    if (known != null) {
      losses.add(item.place(), shown, "counted once: the same words stand at " + known);
      return;
    }
    if (item instanceof ProximityRule) {
      losses.add(
          item.place(),
          shown,
          "kept as "
              + shortened(pattern.text())
              + ": the hit is the whole span, and a gap ends at . ; : brackets and quotes");
    }
    if (!Weights.isOne(item.weight())) {
      losses.add(
          item.place(),
          "the weight " + item.weight().toPlainString() + " of " + shown,
          "kept in the note: hits are counted and not weighed");
    }
    String id = prefix + String.format(Locale.ROOT, "%05d", entries.size() + 1);
    entries.add(new Entry(id, frame, Level.MAIN, pattern, source, note(item, frame, path)));
  }

  private static String note(Item item, String frame, String path) {
    List<String> parts = new ArrayList<>();
    if (!path.replace(" > ", ".").equals(frame)) {
      parts.add("category " + path);
    }
    if (item instanceof ProximityRule rule) {
      parts.add("rule " + rule.name());
    }
    if (!Weights.isOne(item.weight())) {
      parts.add("weight " + item.weight().toPlainString());
    }
    return String.join("; ", parts);
  }

  private static String shortened(String pattern) {
    return pattern.length() > 100 ? pattern.substring(0, 100) + "…" : pattern;
  }
}
