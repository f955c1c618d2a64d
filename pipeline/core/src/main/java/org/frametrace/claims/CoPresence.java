package org.frametrace.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of documents in which all of several terms stand: {@code #{d : each of them} / #d}.
 *
 * @param all what must stand there, at least two
 */
public record CoPresence(List<Terms> all) implements DocumentProportion {

  public CoPresence {
    all = List.copyOf(all);
    if (all.size() < 2) {
      throw new IllegalArgumentException("two or more terms can be together, found " + all.size());
    }
  }

  @Override
  public boolean holds(MeasuredDocument document, View view) {
    return all.stream().noneMatch(terms -> view.hits(document, terms).isEmpty());
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return all.stream().mapToInt(terms -> view.hits(document, terms).size()).sum();
  }

  @Override
  public List<Terms> terms() {
    return all;
  }

  @Override
  public String label() {
    return "share of documents with "
        + all.stream().map(Terms::label).collect(Collectors.joining(" and with "));
  }
}
