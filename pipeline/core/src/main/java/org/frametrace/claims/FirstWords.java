package org.frametrace.claims;

import java.util.List;
import java.util.Optional;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.HillNumbers;

/**
 * The number (H₀) of different content lemmas with which hits begin: kinds of what an entry names,
 * such as risk and migration in {@code [N] management}. Rare kinds count as much as frequent ones.
 *
 * @param counted the entries
 */
public record FirstWords(Terms counted) implements WordContexts {

  @Override
  public List<List<String>> contexts(MeasuredDocument document, View view) {
    return view.hits(document, counted).stream()
        .map(hit -> document.words().at(hit.tokens().start()))
        .flatMap(Optional::stream)
        .map(List::of)
        .toList();
  }

  @Override
  public double number(HillNumbers numbers) {
    return numbers.h0();
  }

  @Override
  public List<Terms> terms() {
    return List.of(counted);
  }

  @Override
  public String label() {
    return "number of different first words of " + counted.label();
  }
}
