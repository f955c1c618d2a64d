package org.frametrace.claims;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of documents in which several terms stand together, anywhere or near one another:
 * {@code #{d : so many of them} / #d}.
 *
 * @param all the terms, at least two
 * @param atLeast how many of them stand there, from 2 to all
 * @param withinTokens within how many tokens they stand, from the first of one hit to the last of
 *     another; words and signs are tokens, and zones are passed over. 0 means anywhere
 */
public record CoPresence(List<Terms> all, int atLeast, int withinTokens)
    implements DocumentProportion {

  public CoPresence {
    all = List.copyOf(all);
    if (all.size() < 2 || atLeast < 2 || atLeast > all.size()) {
      throw new IllegalArgumentException(
          "two or more terms can be together, found " + atLeast + " of " + all.size());
    }
    if (withinTokens < 0) {
      throw new IllegalArgumentException("tokens are not negative, found " + withinTokens);
    }
  }

  /** Creates a measure of all terms anywhere in a document. */
  public CoPresence(List<Terms> all) {
    this(all, all.size(), 0);
  }

  @Override
  public boolean holds(MeasuredDocument document, View view) {
    return !together(document, view).isEmpty();
  }

  /** Returns the hits that stand together, in the document's order. */
  List<Hit> together(MeasuredDocument document, View view) {
    List<Hit> hits =
        view.hits(document).stream()
            .filter(hit -> all.stream().anyMatch(terms -> terms.contains(hit)))
            .toList();
    if (withinTokens == 0) {
      return different(hits) >= atLeast ? hits : List.of();
    }
    BitSet together = new BitSet();
    for (int i = 0; i < hits.size(); i++) {
      int end = end(hits, i);
      if (different(hits.subList(i, end)) >= atLeast) {
        together.set(i, end);
      }
    }
    return together.stream().mapToObj(hits::get).toList();
  }

  /** Returns the first hit after a first one that is too far from it. */
  private int end(List<Hit> hits, int first) {
    int end = first + 1;
    while (end < hits.size()
        && hits.get(end).tokens().end() - hits.get(first).tokens().start() <= withinTokens) {
      end++;
    }
    return end;
  }

  private long different(List<Hit> hits) {
    return all.stream().filter(terms -> hits.stream().anyMatch(terms::contains)).count();
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return withinTokens == 0
        ? all.stream().mapToInt(terms -> view.hits(document, terms).size()).sum()
        : together(document, view).size();
  }

  @Override
  public List<Terms> terms() {
    return all;
  }

  @Override
  public String label() {
    List<String> labels = all.stream().map(Terms::label).toList();
    String near = withinTokens == 0 ? "" : " within " + withinTokens + " tokens";
    return atLeast == all.size()
        ? "share of documents with " + String.join(" and with ", labels) + near
        : "share of documents with "
            + atLeast
            + " of "
            + labels.stream().collect(Collectors.joining("; ", "(", ")"))
            + near;
  }
}
