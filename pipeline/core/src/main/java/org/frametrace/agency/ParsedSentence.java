package org.frametrace.agency;

import java.util.List;
import org.frametrace.model.Hit;

/**
 * A sentence with its parse and with what lexicons found in it.
 *
 * @param words its tokens
 * @param parse its dependencies
 * @param hits the lexicons' hits in it
 * @param ownVoice whether {@code we} is IOM
 */
record ParsedSentence(SentenceWords words, Parse parse, List<Hit> hits, boolean ownVoice) {

  ParsedSentence {
    hits = List.copyOf(hits);
  }

  /** Returns the first token of the noun phrase of a noun, without what stands behind it. */
  int phraseStart(int head) {
    int first = head;
    while (first > 0) {
      int before = first - 1;
      boolean part =
          parse.governor(before, "compound", "amod", "flat", "nummod").orElse(-1) >= first
              && !words.tag(before).startsWith("PRP");
      if (!part) {
        break;
      }
      first = before;
    }
    return first;
  }

  /** Returns the words that name a noun. */
  String name(int head) {
    return words.text(phraseStart(head), head + 1);
  }
}
