package org.frametrace.claims;

import static org.frametrace.tables.Cells.integer;
import static org.frametrace.tables.Cells.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.TextPlace;
import org.frametrace.model.Zone;
import org.frametrace.tables.Cells;
import org.frametrace.tables.FactTables;
import org.frametrace.tables.Table;

/** Writes what documents say about stated facts, line by line, for people to read. */
public final class FactTable {

  private FactTable() {}

  /** Returns whether any of the claims asks what documents state. */
  public static boolean asked(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.tests().stream())
        .anyMatch(test -> test.measure() instanceof StatedMeasure);
  }

  /**
   * Returns the table of facts: one row a place that speaks of a fact, and one for a fact of which
   * no document speaks.
   *
   * @param documents all measured documents of the corpus, with their facts, in order of their ids
   * @param zones the zones that the study measures
   */
  public static Table of(List<Claim> claims, List<MeasuredDocument> documents, Set<Zone> zones) {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : claims) {
      for (ClaimTest test : claim.tests()) {
        if (test.rule() instanceof QuantityRule rule
            && test.measure() instanceof Quantities quantities) {
          List<MeasuredDocument> selected =
              documents.stream().filter(d -> test.documents().contains(d, zones)).toList();
          for (FactEvidence evidence : quantities.ofFacts(selected, rule.tolerance())) {
            rows.addAll(rows(claim, test, rule, evidence));
          }
        }
      }
    }
    return FactTables.FACTS.table(rows);
  }

  private static List<List<String>> rows(
      Claim claim, ClaimTest test, QuantityRule rule, FactEvidence evidence) {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<MeasuredDocument, List<Statement>> source : evidence.sources().entrySet()) {
      for (Statement statement : source.getValue()) {
        List<String> row = new ArrayList<>(stated(claim, test, rule, evidence));
        row.addAll(found(statement));
        row.add(source.getKey().id().path());
        row.addAll(place(statement.place()));
        row.add(statement.agreement().label());
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      List<String> row = new ArrayList<>(stated(claim, test, rule, evidence));
      while (row.size() < FactTables.FACTS.columns().size()) {
        row.add(Cells.EMPTY);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> stated(
      Claim claim, ClaimTest test, QuantityRule rule, FactEvidence evidence) {
    Fact fact = evidence.fact();
    return List.of(
        claim.id(),
        test.name(),
        fact.what(),
        fact.unit(),
        Integer.toString(fact.year()),
        number(fact.value()),
        number(fact.tolerance(rule.tolerance())),
        evidence.verdict(rule.tolerance()).label(),
        Cells.truth(evidence.conflict()));
  }

  private static List<String> found(Statement statement) {
    ReferenceDate date = statement.date();
    return List.of(
        number(statement.low()),
        number(statement.high()),
        statement.bound().label(),
        Integer.toString(date.first()),
        Integer.toString(date.last()),
        date.source().label());
  }

  private static List<String> place(TextPlace place) {
    return List.of(
        integer(place.page()), place.zone().label(), place.left(), place.surface(), place.right());
  }
}
