package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.lexicon.Wildcard;

/** Takes out of a dictionary what a format cannot hold, and lists it. */
final class FormatFit {

  private final DictionaryFormat format;
  private final Losses losses;
  private final Map<String, String> categoryOf = new HashMap<>();

  private FormatFit(DictionaryFormat format, Losses losses) {
    this.format = format;
    this.losses = losses;
  }

  static Dictionary fit(Dictionary dictionary, DictionaryFormat format, Losses losses) {
    FormatFit fit = new FormatFit(format, losses);
    if (format.nested()) {
      return new Dictionary(fit.categories(dictionary.categories()));
    }
    Map<String, Category> flat = new LinkedHashMap<>();
    dictionary.categories().forEach(category -> fit.flatten(category, "", flat));
    return new Dictionary(List.copyOf(flat.values()));
  }

  private List<Category> categories(List<Category> categories) {
    Map<String, Category> fitted = new LinkedHashMap<>();
    for (Category category : categories) {
      String name = name(category);
      while (fitted.containsKey(name)) {
        name += "_";
      }
      fitted.put(
          name,
          new Category(
              name, items(category, name), categories(category.children()), category.place()));
    }
    return List.copyOf(fitted.values());
  }

  private void flatten(Category category, String above, Map<String, Category> flat) {
    String name = above.isEmpty() ? name(category) : above + "." + name(category);
    boolean bare = category.items().isEmpty() && !category.children().isEmpty();
    if (!bare) {
      while (flat.containsKey(name)) {
        name += "_";
      }
      flat.put(name, new Category(name, items(category, name), List.of(), category.place()));
    }
    if (!category.children().isEmpty()) {
      losses.add(
          category.place(),
          "the sub-categories of '" + name + "'",
          "written side by side as '" + name + ".…': " + format.label() + " has no levels");
      for (Category child : category.children()) {
        flatten(child, name, flat);
      }
    }
  }

  private String name(Category category) {
    if (format.canHoldName(category.name())) {
      return category.name();
    }
    String name = category.name().replace('(', '[').replace(')', ']').replaceFirst("^@+", "at ");
    losses.add(
        category.place(),
        "the name '" + category.name() + "'",
        "written '" + name + "': it would be read as a word or a rule");
    return name;
  }

  private List<Item> items(Category category, String name) {
    List<Item> kept = new ArrayList<>();
    for (Item item : category.items()) {
      switch (item) {
        case ProximityRule rule when format.rules() -> kept.add(rule);
        case ProximityRule rule ->
            losses.add(
                rule.place(),
                "the rule [" + rule.expression() + "]",
                "left out: " + format.label() + " has no rules");
        case Term term -> term(term, name).ifPresent(kept::add);
      }
    }
    return kept;
  }

  private Optional<Term> term(Term term, String category) {
    Optional<String> obstacle = obstacle(term.text(), category);
    if (obstacle.isPresent()) {
      losses.add(term.place(), "'" + term.text() + "'", "left out: " + obstacle.get());
      return Optional.empty();
    }
    if (format.weights() || Weights.isOne(term.weight())) {
      return Optional.of(term);
    }
    losses.add(
        term.place(),
        "the weight " + term.weight().toPlainString() + " of '" + term.text() + "'",
        "left out: " + format.label() + " has no weights");
    return Optional.of(new Term(term.text(), BigDecimal.ONE, term.place()));
  }

  private Optional<String> obstacle(String text, String category) {
    if (!format.canHold(text)) {
      return Optional.of("it would be read as a sign of " + format.label());
    }
    if (!format.phrases() && text.indexOf(' ') >= 0) {
      return Optional.of(format.label() + " has single words only");
    }
    for (String word : text.split(" ")) {
      if (word.matches("\\*+") && !format.anyWord()) {
        return Optional.of(format.label() + " has no sign for any one word");
      }
      if (!wildcardsFit(word)) {
        return Optional.of(
            switch (format.wildcards()) {
              case LAST_STAR -> format.label() + " has '*' at the end of a word only";
              case STARS, ANYWHERE -> format.label() + " has no sign for one character";
            });
      }
    }
    if (format.unique()) {
      String first = categoryOf.putIfAbsent(text, category);
      if (first != null) {
        return Optional.of("it stands in '" + first + "', and an entry stands once");
      }
    }
    return Optional.empty();
  }

  private boolean wildcardsFit(String word) {
    return !Wildcard.in(word)
        || switch (format.wildcards()) {
          case ANYWHERE -> true;
          case STARS -> word.indexOf('?') < 0;
          case LAST_STAR -> word.indexOf('?') < 0 && word.indexOf('*') == word.length() - 1;
        };
  }
}
