package org.frametrace.exchange;

import java.util.List;

/**
 * A dictionary of content analysis as all programs have it: a tree of categories.
 *
 * @param categories the top of the tree, in the order of the file
 */
public record Dictionary(List<Category> categories) {

  public Dictionary {
    categories = List.copyOf(categories);
  }

  /** Returns the number of terms and rules. */
  public int size() {
    return categories.stream().mapToInt(Dictionary::size).sum();
  }

  private static int size(Category category) {
    return category.items().size() + category.children().stream().mapToInt(Dictionary::size).sum();
  }
}
