package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.HillNumbers;

/**
 * The effective number (H₁) of content lemmas around a label: those within five tokens of a hit, in
 * its sentence and outside all hits of the label, as the table {@code diversity} has them for
 * frames.
 *
 * @param node the label
 * @param beside labels of which nothing is expected; if present, the label is held against them
 */
public record Collocates(Terms node, Optional<Terms> beside) implements WordContexts {

  @Override
  public List<List<String>> contexts(MeasuredDocument document, View view) {
    return WordContexts.around(document, view, node);
  }

  @Override
  public Optional<WordContexts> placebo() {
    return beside.map(terms -> new Collocates(terms, Optional.empty()));
  }

  @Override
  public double number(HillNumbers numbers) {
    return numbers.h1();
  }

  @Override
  public List<Terms> terms() {
    List<Terms> all = new ArrayList<>(List.of(node));
    beside.ifPresent(all::add);
    return all;
  }

  @Override
  public String label() {
    return "effective number of lemmas (H1) around "
        + node.label()
        + beside.map(terms -> ", by that around " + terms.label()).orElse("");
  }
}
