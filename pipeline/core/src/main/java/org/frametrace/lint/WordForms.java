package org.frametrace.lint;

import java.util.List;
import org.frametrace.match.NormalForms;

/** Reads single words as texts are read: by the tokenizer and the tagger of their language. */
@FunctionalInterface
public interface WordForms {

  /**
   * Returns what patterns see of each word when it stands alone: one token as a rule, more where
   * the tokenizer cuts it.
   */
  List<List<NormalForms>> of(List<String> words);
}
