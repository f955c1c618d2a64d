package org.frametrace.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.GapKind;
import org.frametrace.lexicon.Guard;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.Sequence;

/**
 * Turns WordStat's rules of proximity into patterns: {@code A BEFORE B /S n} is A, a gap of at most
 * n words, and B; AFTER the other way round, NEAR both. A rule with NOT becomes a look-around where
 * the notation has one.
 */
final class RulePatterns {

  private static final java.util.regex.Pattern RULE =
      java.util.regex.Pattern.compile(
          "(?<left>.+?)\\s+(?<not>NOT\\s+)?(?<operator>NEAR|BEFORE|AFTER)\\s+(?<right>[^/]+?)"
              + "\\s*/S\\s*(?<within>\\d{1,4})?",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  private static final java.util.regex.Pattern COMPOUND =
      java.util.regex.Pattern.compile(
          ".*(\\b(AND|OR|NOT|NEAR|BEFORE|AFTER)\\b|[()/]).*",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_GAP = 99;
  private static final int LOOKED_AT = 4;
  private static final int MAX_ALTERNATIVES = 2_000;

  private final TermPatterns terms;
  private final Map<String, Category> byName = new HashMap<>();

  RulePatterns(TermPatterns terms, Dictionary dictionary) {
    this.terms = terms;
    dictionary.categories().forEach(this::index);
  }

  private void index(Category category) {
    byName.putIfAbsent(key(category.name()), category);
    category.children().forEach(this::index);
  }

  /** Returns the pattern of a rule. */
  Pattern pattern(ProximityRule rule) throws InexpressibleException {
    Matcher matcher = RULE.matcher(rule.expression());
    if (!matcher.matches()) {
      throw new InexpressibleException(
          "only 'A [NOT] NEAR, BEFORE or AFTER B /S n' within a sentence can be said");
    }
    Element left = operand(matcher.group("left"));
    Element right = operand(matcher.group("right"));
    boolean not = matcher.group("not") != null;
    String operator = String.valueOf(matcher.group("operator")).toUpperCase(Locale.ROOT);
    String within = matcher.group("within");
    int words = within == null ? LONGEST_GAP : Math.min(LONGEST_GAP, Integer.parseInt(within));
    if (not) {
      Guard guard = guard(operator, right, words, within == null);
      return TermPatterns.requireReadable(new Pattern(new Sequence(List.of(left)), List.of(guard)));
    }
    Sequence inOrder = apart(left, right, words);
    Sequence reversed = apart(right, left, words);
    Sequence body =
        switch (operator) {
          case "BEFORE" -> inOrder;
          case "AFTER" -> reversed;
          default ->
              new Sequence(
                  List.of(new Element.Group(List.of(inOrder, reversed), Optional.empty())));
        };
    return TermPatterns.requireReadable(new Pattern(body, List.of()));
  }

  private static Guard guard(String operator, Element right, int words, boolean sentence)
      throws InexpressibleException {
    if (operator.equals("NEAR") && sentence) {
      return new Guard(Guard.Side.ANYWHERE, right);
    }
    if (operator.equals("BEFORE") && words + right.maxTokens() <= LOOKED_AT) {
      Element after =
          words == 0
              ? right
              : new Element.Group(
                  List.of(new Sequence(List.of(new Element.Gap(GapKind.ANY, 0, words), right))),
                  Optional.empty());
      return new Guard(Guard.Side.AFTER, after);
    }
    if (operator.equals("AFTER") && words == 0 && right.maxTokens() == 1) {
      return new Guard(Guard.Side.BEFORE, right);
    }
    throw new InexpressibleException(
        "a look-around sees one word before, four words after, or the whole sentence");
  }

  private static Sequence apart(Element first, Element second, int words) {
    return new Sequence(
        words == 0
            ? List.of(first, second)
            : List.of(first, new Element.Gap(GapKind.ANY, 0, words), second));
  }

  private Element operand(String written) throws InexpressibleException {
    String text = written.strip();
    if (!text.startsWith("#")) {
      if (COMPOUND.matcher(text).matches()) {
        throw new InexpressibleException("a rule of more than two parts");
      }
      return element(List.of(terms.sequence(CategoryBuilder.clean(text.replace('_', ' ')))));
    }
    Category category = byName.get(key(text.substring(1)));
    if (category == null) {
      throw new InexpressibleException("there is no category " + text);
    }
    Set<Sequence> alternatives = new LinkedHashSet<>();
    for (Term term : category.allTerms()) {
      alternatives.add(terms.sequence(term.text()));
    }
    if (alternatives.isEmpty()) {
      throw new InexpressibleException("the category " + text + " has no words");
    }
    if (alternatives.size() > MAX_ALTERNATIVES) {
      throw new InexpressibleException(
          "the category " + text + " has more than " + MAX_ALTERNATIVES + " words");
    }
    return element(new ArrayList<>(alternatives));
  }

  private static Element element(List<Sequence> alternatives) {
    return alternatives.size() == 1 && alternatives.getFirst().elements().size() == 1
        ? alternatives.getFirst().elements().getFirst()
        : new Element.Group(alternatives, Optional.empty());
  }

  private static String key(String name) {
    return name.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
