package org.frametrace.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A category of a dictionary.
 *
 * @param name its name; siblings have different ones
 * @param items its own terms and rules, in the order of the file
 * @param children its sub-categories, in the order of the file
 * @param place where it comes from: a file and its line; empty if it was made up
 */
public record Category(String name, List<Item> items, List<Category> children, String place) {

  public Category {
    items = List.copyOf(items);
    children = List.copyOf(children);
  }

  /** Returns the terms of the category and of all categories in it. */
  public List<Term> allTerms() {
    List<Term> terms = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Term term) {
        terms.add(term);
      }
    }
    children.forEach(child -> terms.addAll(child.allTerms()));
    return terms;
  }
}
