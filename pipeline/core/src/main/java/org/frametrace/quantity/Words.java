package org.frametrace.quantity;

import java.util.Map;
import java.util.function.Function;
import org.frametrace.files.BundledTable;

/** The words of {@code words.csv}, in lower case. */
final class Words {

  private Words() {}

  /** Returns the words of one list and what each stands for. */
  static <T> Map<String, T> list(String list, Function<String, T> value) {
    return BundledTable.words(Words.class, "words.csv", list, value);
  }
}
