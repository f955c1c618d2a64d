package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.lexicon.Sets;
import org.frametrace.model.Level;

/** Turns a lexicon into a dictionary: frames become categories, patterns the words they match. */
public final class LexiconExport {

  private static final String WHOLE = "the lexicon";

  private final Sets sets;
  private final DictionaryFormat target;
  private final Losses losses;
  private final Node root = new Node();

  /** A category while it is filled. */
  private static final class Node {
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Node> children = new LinkedHashMap<>();

    private List<Category> categories() {
      List<Category> categories = new ArrayList<>();
      children.forEach(
          (name, node) ->
              categories.add(
                  new Category(name, List.copyOf(node.items.values()), node.categories(), name)));
      return categories;
    }
  }

  private LexiconExport(Sets sets, DictionaryFormat target, Losses losses) {
    this.sets = sets;
    this.target = target;
    this.losses = losses;
  }

  /**
   * Returns the dictionary of a lexicon.
   *
   * @param level the widest level that is taken
   * @param target the format that it is meant for; {@link DictionaryFile#write} fits it
   * @param losses takes what words cannot say
   */
  public static Dictionary dictionary(
      Lexicon lexicon, Level level, DictionaryFormat target, Losses losses) {
    LexiconExport export = new LexiconExport(lexicon.sets(), target, losses);
    losses.add(WHOLE, "ids, levels, sources and notes", "left out: dictionaries have no place");
    losses.add(
        WHOLE,
        "the spelling map and hyphens",
        "left out: programs match labour and rights-based only as they are spelled");
    List<Entry> wider =
        lexicon.entries().stream().filter(entry -> !level.includes(entry.level())).toList();
    if (!wider.isEmpty()) {
      losses.add(
          WHOLE, wider.size() + " entries", "left out: their level is wider than " + level.label());
    }
    for (Entry entry : lexicon.entries()) {
      if (level.includes(entry.level())) {
        export.add(entry);
      }
    }
    for (Mask mask : lexicon.masks()) {
      if (lexicon.frames().stream().anyMatch(mask.scope()::contains)) {
        losses.add(
            mask.id(),
            "the mask " + mask.pattern().text(),
            "left out: dictionaries have no masks, so more is matched");
      }
    }
    return new Dictionary(export.root.categories());
  }

  private void add(Entry entry) {
    Node node = root;
    for (String part : entry.frame().split("\\.", -1)) {
      node = node.children.computeIfAbsent(part, name -> new Node());
    }
    WordSequences words = new WordSequences(sets, target.anyWord());
    try {
      List<Element> body = entry.pattern().body().elements();
      int gap = onlyGap(body);
      if (target.rules() && gap > 0 && gap < body.size() - 1) {
        rules(entry, body, gap, words, node);
      } else {
        for (List<String> sequence : words.of(body)) {
          put(entry, new Term(WordSequences.term(sequence), BigDecimal.ONE, entry.id()), node);
        }
      }
    } catch (InexpressibleException e) {
      losses.add(entry.id(), entry.pattern().text(), "left out: " + e.reason());
      return;
    }
    if (!entry.pattern().guards().isEmpty()) {
      losses.add(
          entry.id(),
          entry.pattern().excludeText(),
          "left out: dictionaries have no look-arounds, so more is matched");
    }
    if (!words.approximations().isEmpty()) {
      losses.add(
          entry.id(), entry.pattern().body().text(), String.join("; ", words.approximations()));
    }
  }

  /** Returns where the only gap at the top of a body stands, or -1. */
  private static int onlyGap(List<Element> body) {
    int found = -1;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Element.Gap) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private void rules(Entry entry, List<Element> body, int gap, WordSequences words, Node node)
      throws InexpressibleException {
    Element.Gap between = (Element.Gap) body.get(gap);
    Set<List<String>> left = words.of(body.subList(0, gap));
    Set<List<String>> right = words.of(body.subList(gap + 1, body.size()));
    if ((long) left.size() * right.size() > WordSequences.MAX) {
      throw new InexpressibleException("it needs more than " + WordSequences.MAX + " rules");
    }
    if (left.contains(List.<String>of()) || right.contains(List.<String>of())) {
      throw new InexpressibleException("a rule has words on both sides");
    }
    words
        .approximations()
        .add("the gap " + between.text() + " takes any words, punctuation too, and none");
    int number = 0;
    for (List<String> first : left) {
      for (List<String> second : right) {
        String rule = operand(first) + " BEFORE " + operand(second) + " /S " + between.max();
        put(
            entry,
            new ProximityRule(entry.id() + "_" + ++number, rule, BigDecimal.ONE, entry.id()),
            node);
      }
    }
  }

  private static String operand(List<String> words) {
    return WordSequences.term(words).replace(' ', '_');
  }

  private void put(Entry entry, Item item, Node node) {
    String key =
        switch (item) {
          case Term term -> "term " + term.text();
          case ProximityRule rule -> "rule " + rule.expression();
        };
    Item known = node.items.putIfAbsent(key, item);
    if (known != null && !known.place().equals(item.place())) {
      losses.add(entry.id(), key, "counted once: " + known.place() + " has the same words");
    }
  }
}
