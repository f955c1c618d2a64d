package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.frametrace.model.MeasuredDocument;

/**
 * What documents state about facts that a paper states.
 *
 * @param facts at least one
 */
public record Quantities(List<Fact> facts) implements StatedFacts {

  public Quantities {
    facts = List.copyOf(facts);
    if (facts.isEmpty()) {
      throw new IllegalArgumentException("at least one fact is looked for");
    }
  }

  /** Returns what documents say about each fact, in the order of the facts. */
  List<FactEvidence> ofFacts(List<MeasuredDocument> documents, OptionalDouble tolerance) {
    return facts.stream().map(fact -> FactEvidence.of(fact, documents, tolerance)).toList();
  }

  @Override
  public StatedEvidence evidence(List<MeasuredDocument> documents, OptionalDouble tolerance) {
    List<FactEvidence> evidence = ofFacts(documents, tolerance);
    List<Verdict> verdicts = evidence.stream().map(e -> e.verdict(tolerance)).toList();
    List<StatedSource> sources = evidence.stream().flatMap(one -> one.places().stream()).toList();
    return StatedEvidence.of(verdicts, reason(evidence, verdicts), sources);
  }

  private static String reason(List<FactEvidence> evidence, List<Verdict> verdicts) {
    StringJoiner parts = new StringJoiner("; ");
    for (Verdict verdict : Verdict.values()) {
      List<String> facts = new ArrayList<>();
      for (int i = 0; i < evidence.size(); i++) {
        if (verdicts.get(i) == verdict) {
          FactEvidence one = evidence.get(i);
          long yes = one.count(Agreement.YES);
          long no = one.count(Agreement.NO);
          facts.add(
              one.fact().what()
                  + " "
                  + one.fact().year()
                  + (yes + no == 0 ? "" : " (" + yes + " agree, " + no + " do not)"));
        }
      }
      if (!facts.isEmpty()) {
        parts.add(sources(verdict) + ": " + String.join(", ", facts));
      }
    }
    boolean read = verdicts.stream().anyMatch(verdict -> verdict != Verdict.INSUFFICIENT_EVIDENCE);
    return read
        ? parts + "; before this is relied on, a person must read the source lines in facts.csv"
        : parts.toString();
  }

  private static String sources(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "sources agree";
      case CONTRADICTED -> "sources speak against it";
      case MIXED -> "sources differ";
      case INSUFFICIENT_EVIDENCE, NEEDS_HUMAN_READING -> "without a source";
    };
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return facts.stream()
        .mapToInt(fact -> fact.statements(document.facts(), OptionalDouble.empty()).size())
        .sum();
  }

  @Override
  public String label() {
    return "stated facts: " + facts.stream().map(Fact::what).collect(Collectors.joining("; "));
  }
}
