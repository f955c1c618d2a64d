package org.frametrace.claims;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/**
 * Sentences that only people can judge: those with some terms, near others where the claim asks for
 * it. The value is their share of all sentences, the most that what the claim speaks of can have of
 * these words. Sentences of under four words do not count.
 *
 * @param question what the reader of a passage answers, with yes or no
 * @param candidates the terms of the passages
 * @param near what stands in the same sentence, or near it; empty for no condition
 * @param neighbours how many sentences before and after may hold the condition, from 0 to 5
 * @param passages how many are drawn for people to read, at least 1
 */
public record Reading(
    String question, Terms candidates, Optional<Terms> near, int neighbours, int passages)
    implements Quotient {

  public Reading {
    if (question.isBlank() || passages < 1) {
      throw new IllegalArgumentException(
          "a question and at least one passage are expected, found '"
              + question
              + "' and "
              + passages);
    }
    Sentences.checkNeighbours(neighbours);
  }

  /** Returns the first hit of each candidate sentence, in the document's order. */
  List<Hit> candidates(MeasuredDocument document, View view) {
    BitSet sentences = sentences(document, view);
    Set<Integer> taken = new HashSet<>();
    return view.hits(document, candidates).stream()
        .filter(hit -> sentences.get(hit.sentence()) && taken.add(hit.sentence()))
        .toList();
  }

  private BitSet sentences(MeasuredDocument document, View view) {
    BitSet found = Sentences.with(document, view, candidates);
    if (near.isPresent()) {
      found.and(Sentences.near(Sentences.with(document, view, near.get()), neighbours));
    }
    return found;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return new double[] {document.hits().size(view.zones()).sentences(), matches(document, view)};
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return sentences(document, view).cardinality();
  }

  @Override
  public List<Terms> terms() {
    return near.map(condition -> List.of(candidates, condition)).orElse(List.of(candidates));
  }

  @Override
  public String label() {
    return "share of sentences with "
        + candidates.label()
        + near.map(
                condition ->
                    (neighbours == 0
                            ? " and "
                            : " within "
                                + neighbours
                                + (neighbours == 1 ? " sentence of " : " sentences of "))
                        + condition.label())
            .orElse("")
        + ", for people to read: "
        + question;
  }
}
