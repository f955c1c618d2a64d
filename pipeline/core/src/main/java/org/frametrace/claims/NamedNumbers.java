package org.frametrace.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Quantity;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.Zone;

/**
 * Deals the numbers of sentences out to the names in them: {@code A (49 per cent) and B (31 per
 * cent)}, {@code 49 per cent in A and 31 per cent in B}, {@code A and B received 49 and 31 per
 * cent, respectively}, and in a table the label of the row. A sentence that is built otherwise is
 * not read: better no number than that of another.
 */
final class NamedNumbers {

  /**
   * A number of a name.
   *
   * @param name the first form of the name
   * @param reading the number
   */
  record Named(String name, NumberReading reading) {}

  private static final Pattern OPENS = Pattern.compile("\\(\\s*(?:at|about|some|nearly)?\\s*$");

  /** Names in brackets are examples, or excluded. */
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*+\\)");

  private static final Pattern BOTH =
      Pattern.compile("\\b(?:both|each)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_ORDER =
      Pattern.compile("\\brespectively\\b", Pattern.CASE_INSENSITIVE);

  private final MeasuredDocument document;
  private final StatedNumber number;
  private final NameFinder names;
  private final List<Named> found = new ArrayList<>();

  private NamedNumbers(MeasuredDocument document, StatedNumber number, NameFinder names) {
    this.document = document;
    this.number = number;
    this.names = names;
  }

  /** Returns the numbers of a document that have a name, in the order of the text. */
  static List<Named> in(MeasuredDocument document, StatedNumber number, NameFinder names) {
    NamedNumbers all = new NamedNumbers(document, number, names);
    Map<Integer, List<Quantity>> sentences = new LinkedHashMap<>();
    for (Quantity quantity : document.facts().quantities()) {
      if (quantity.unit() == number.unit()) {
        sentences
            .computeIfAbsent(quantity.place().sentence(), s -> new ArrayList<>())
            .add(quantity);
      }
    }
    sentences.values().forEach(all::sentence);
    return all.found;
  }

  private void sentence(List<Quantity> quantities) {
    if (quantities.stream().noneMatch(q -> number.reading(document, q).isPresent())) {
      return;
    }
    if (quantities.getFirst().place().zone() == Zone.TABLE) {
      for (Quantity quantity : quantities) {
        List<String> label = names.in(Surroundings.of(quantity.place()).before());
        add(quantity, label.size() == 1 ? label : List.of());
      }
      return;
    }
    List<String> between = between(quantities);
    if (!between.isEmpty()) {
      dealOut(quantities, between);
    }
  }

  /** Returns what stands before each number and behind the last; nothing where it is too long. */
  private static List<String> between(List<Quantity> quantities) {
    List<String> parts = new ArrayList<>(List.of(quantities.getFirst().place().left()));
    for (int i = 0; i + 1 < quantities.size(); i++) {
      String right = quantities.get(i).place().right();
      int next = right.indexOf(quantities.get(i + 1).place().surface());
      if (next < 0) {
        return List.of();
      }
      parts.add(right.substring(0, next));
    }
    parts.add(quantities.getLast().place().right());
    return parts;
  }

  private void dealOut(List<Quantity> quantities, List<String> between) {
    List<List<String>> named =
        between.stream().map(part -> names.in(ASIDE.matcher(part).replaceAll(" "))).toList();
    int n = quantities.size();
    if (IN_ORDER.matcher(String.join(" ", between)).find()) {
      boolean inOrder =
          named.getFirst().size() == n && named.subList(1, n + 1).stream().allMatch(List::isEmpty);
      for (int i = 0; inOrder && i < n; i++) {
        add(quantities.get(i), List.of(named.getFirst().get(i)));
      }
      return;
    }
    boolean inBrackets = between.subList(0, n).stream().allMatch(b -> OPENS.matcher(b).find());
    boolean nameFirst = !named.getFirst().isEmpty() && named.getLast().isEmpty();
    boolean numberFirst = named.getFirst().isEmpty() && !named.getLast().isEmpty();
    if (inBrackets || nameFirst) {
      nameBefore(quantities, between, named, inBrackets);
    } else if (numberFirst) {
      for (int i = 0; i < n; i++) {
        add(quantities.get(i), named.get(i + 1).size() == 1 ? named.get(i + 1) : List.of());
      }
    }
  }

  private void nameBefore(
      List<Quantity> quantities,
      List<String> between,
      List<List<String>> named,
      boolean inBrackets) {
    List<String> last = List.of();
    for (int i = 0; i < quantities.size(); i++) {
      List<String> here = named.get(i);
      if (here.isEmpty()) {
        // Only another year of the same name has no name of its own.
        here = i > 0 && differ(quantities.get(i - 1), quantities.get(i)) ? last : List.of();
      } else if (here.size() > 1) {
        here = shared(between.get(i), here, inBrackets && i > 0);
      }
      add(quantities.get(i), here);
      last = here;
    }
  }

  /** Several names before a number: they share it, or it is not known whose it is. */
  private static List<String> shared(String before, List<String> names, boolean inBrackets) {
    boolean otherNumber = before.chars().anyMatch(Character::isDigit);
    boolean together = inBrackets || BOTH.matcher(before).find();
    return together && !otherNumber ? names : List.of();
  }

  private static boolean differ(Quantity one, Quantity other) {
    Optional<ReferenceDate> first = one.date();
    Optional<ReferenceDate> second = other.date();
    return first.isPresent() && second.isPresent() && first.get().first() != second.get().first();
  }

  private void add(Quantity quantity, List<String> whose) {
    number
        .reading(document, quantity)
        .filter(NumberReading::beside)
        .ifPresent(reading -> whose.forEach(name -> found.add(new Named(name, reading))));
  }
}
