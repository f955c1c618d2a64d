package org.frametrace.agency;

import java.util.List;

/** Parses English sentences into dependencies. Safe for use by several threads. */
public interface SentenceParser {

  /**
   * Parses one sentence.
   *
   * @param words its tokens
   * @param tags a Penn Treebank tag each
   * @return enhanced++ Universal Dependencies, in order of dependents, then governors
   */
  List<Dependency> parse(List<String> words, List<String> tags);

  /** Names all that the parses depend on: the parser, its version, its model. */
  String fingerprint();
}
