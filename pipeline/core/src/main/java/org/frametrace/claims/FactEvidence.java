package org.frametrace.claims;

import static org.frametrace.tables.Cells.number;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.frametrace.model.MeasuredDocument;

/**
 * What a set of documents says about one fact.
 *
 * @param fact the fact
 * @param sources the documents that say something about it, each with its statements
 */
record FactEvidence(Fact fact, Map<MeasuredDocument, List<Statement>> sources) {

  static FactEvidence of(Fact fact, List<MeasuredDocument> documents, OptionalDouble tolerance) {
    Map<MeasuredDocument, List<Statement>> sources = new LinkedHashMap<>();
    for (MeasuredDocument document : documents) {
      List<Statement> statements = fact.statements(document.facts(), tolerance);
      if (!statements.isEmpty()) {
        sources.put(document, statements);
      }
    }
    return new FactEvidence(fact, sources);
  }

  /**
   * Returns what one document says in the end. One statement that agrees is enough: numbers beside
   * it count something else, such as a part.
   */
  static Agreement stance(List<Statement> statements) {
    Agreement stance = Agreement.OPEN;
    for (Statement statement : statements) {
      if (statement.agreement() == Agreement.YES) {
        return Agreement.YES;
      }
      if (statement.agreement() == Agreement.NO) {
        stance = Agreement.NO;
      }
    }
    return stance;
  }

  /** Returns how many documents take a stance. */
  long count(Agreement stance) {
    return sources.values().stream().filter(s -> stance(s) == stance).count();
  }

  /** Returns whether sources disagree with one another about the fact. */
  boolean conflict() {
    return count(Agreement.YES) > 0 && count(Agreement.NO) > 0;
  }

  /** Returns the places that speak of the fact. */
  List<StatedSource> places() {
    List<StatedSource> places = new ArrayList<>();
    sources.forEach(
        (document, statements) -> {
          for (Statement s : statements) {
            String note = "agrees with " + number(fact.value()) + ": " + s.agreement().label();
            places.add(
                new StatedSource(
                    fact.what(),
                    document.id(),
                    s.date().first(),
                    s.low(),
                    s.high(),
                    s.place(),
                    note));
          }
        });
    return places;
  }

  /** Returns the verdict on the fact alone. */
  Verdict verdict(OptionalDouble tolerance) {
    long yes = count(Agreement.YES);
    long no = count(Agreement.NO);
    if (yes > 0) {
      return no == 0 ? Verdict.SUPPORTED : Verdict.MIXED;
    }
    if (no == 0) {
      return Verdict.INSUFFICIENT_EVIDENCE;
    }
    return twoAgree(tolerance) ? Verdict.CONTRADICTED : Verdict.MIXED;
  }

  /** Whether two sources in words of their own agree on another value. */
  private boolean twoAgree(OptionalDouble tolerance) {
    List<List<Statement>> others = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    for (List<Statement> statements : sources.values()) {
      if (stance(statements) == Agreement.NO) {
        // The same sentence in two documents is one source.
        List<Statement> own =
            statements.stream()
                .filter(s -> s.agreement() == Agreement.NO)
                .filter(s -> sentences.add(s.place().context().strip()))
                .toList();
        for (Statement statement : own) {
          for (List<Statement> earlier : others) {
            if (earlier.stream().anyMatch(e -> fact.same(e, statement, tolerance))) {
              return true;
            }
          }
        }
        others.add(own);
      }
    }
    return false;
  }
}
