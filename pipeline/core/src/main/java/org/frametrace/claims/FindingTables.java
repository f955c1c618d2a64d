package org.frametrace.claims;

import static org.frametrace.tables.Cells.integer;
import static org.frametrace.tables.Cells.number;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.frametrace.claims.ClaimTest.Role;
import org.frametrace.claims.Finding.TestOutcome;
import org.frametrace.model.Overlap;
import org.frametrace.tables.Cells;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Table;

/** Writes findings as tables. */
public final class FindingTables {

  private static final String UNVALIDATED = "unvalidated lexicon";
  private static final String VALIDATED = "validated lexicon";

  private FindingTables() {}

  /**
   * Returns the table of claims: one row a claim, with the numbers of the first test that decides.
   *
   * @param validated whether people have coded a sample and the lexicons passed
   * @param overlap which matches count that share a token
   */
  public static Table claims(List<Finding> findings, boolean validated, Overlap overlap) {
    SortedMap<String, String> files =
        ClaimFiles.names(findings.stream().map(Finding::claim).toList());
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      List<String> cells = row(finding, validated);
      cells.add(ClaimFiles.path(files.getOrDefault(finding.claim().id(), "")));
      cells.add(overlap.label());
      rows.add(cells);
    }
    return ClaimTables.CLAIMS.table(rows);
  }

  /** Returns the table of tests: one row a test of a claim, those that only show included. */
  public static Table tests(List<Finding> findings, Overlap overlap) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      for (TestOutcome outcome : finding.outcomes()) {
        List<String> cells = row(finding.claim(), outcome);
        cells.add(overlap.label());
        rows.add(cells);
      }
    }
    return ClaimTables.CLAIM_TESTS.table(rows);
  }

  /** Returns the table of all ways to compute the claims: one row a claim and specification. */
  public static Table robustness(List<Robustness.Outcome> outcomes) {
    return ClaimTables.CLAIMS_SENSITIVITY.table(
        outcomes.stream()
            .map(
                outcome -> {
                  Specification way = outcome.specification();
                  return List.of(
                      outcome.claim(),
                      way.level().label(),
                      way.names() ? "counted" : "left out",
                      way.recycled() ? "counted" : "left out",
                      way.weighting().label(),
                      way.withoutEntry(),
                      way.withoutSeries(),
                      number(outcome.principal().estimate()),
                      number(outcome.principal().low()),
                      number(outcome.principal().high()),
                      outcome.verdict().label());
                })
            .toList());
  }

  /** Returns the table of negative controls: one row a test that has one. */
  public static Table controls(List<Controls.Control> controls) {
    return ClaimTables.CONTROLS.table(controls.stream().map(FindingTables::row).toList());
  }

  private static List<String> row(Controls.Control control) {
    Judgement judgement = control.outcome().judgement();
    boolean answered = judgement.verdict() == Verdict.SUPPORTED && control.draws() > 0;
    return List.of(
        control.claim().id(),
        control.outcome().test().name(),
        control.outcome().test().rule().label(),
        judgement.verdict().label(),
        control.kind().label(),
        integer(control.draws()),
        integer(control.count(Verdict.SUPPORTED)),
        integer(control.count(Verdict.CONTRADICTED)),
        integer(control.count(Verdict.MIXED)),
        integer(control.count(Verdict.INSUFFICIENT_EVIDENCE)),
        number(judgement.estimate()),
        number(control.estimate()),
        answered ? Cells.truth(control.holds()) : Cells.EMPTY);
  }

  private static List<String> row(Finding finding, boolean validated) {
    Claim claim = finding.claim();
    Judgement judgement = finding.principal().judgement();
    List<String> cells = new ArrayList<>();
    cells.add(claim.id());
    cells.add(claim.paper());
    cells.add(claim.importance().label());
    cells.add(claim.type());
    cells.add(claim.paraphrase());
    cells.add(finding.principal().test().measured());
    cells.addAll(evidence(judgement));
    cells.addAll(coding(finding.principal().test().measure()));
    cells.add(
        claim.tests().stream()
            .filter(test -> test.role() == Role.DECIDES)
            .map(test -> test.rule().label())
            .collect(Collectors.joining(" and ")));
    cells.add(finding.verdict().label());
    cells.add(finding.verdictNarrow().label());
    cells.add(number(100 * finding.robustness()));
    cells.add(validated ? VALIDATED : UNVALIDATED);
    cells.add(number(judgement.detectableRatio()));
    cells.add(String.join("; ", claim.threats()));
    cells.add(finding.caution());
    cells.add(number(judgement.p()));
    cells.add(number(finding.adjustedP()));
    cells.add(claim.locator());
    cells.add(claim.ceiling().label());
    cells.add(String.join("; ", claim.needs()));
    cells.add(String.join("; ", claim.tensions()));
    return cells;
  }

  private static List<String> row(Claim claim, TestOutcome outcome) {
    ClaimTest test = outcome.test();
    List<String> cells = new ArrayList<>();
    cells.add(claim.id());
    cells.add(test.name());
    cells.add(test.role().label());
    cells.add(test.documents().meaning());
    cells.add(test.against().map(Selection::meaning).orElse(Cells.EMPTY));
    cells.add(test.measured());
    cells.addAll(evidence(outcome.judgement()));
    cells.addAll(coding(test.measure()));
    cells.add(test.rule().label());
    cells.add(outcome.judgement().verdict().label());
    cells.add(outcome.verdictNarrow().label());
    cells.add(number(outcome.judgement().detectableRatio()));
    cells.add(number(outcome.judgement().p()));
    cells.add(outcome.judgement().reason());
    return cells;
  }

  private static List<String> evidence(Judgement judgement) {
    return List.of(
        integer(judgement.documents()),
        integer(judgement.words()),
        YearRanges.of(judgement.years()),
        number(judgement.estimate()),
        number(judgement.low()),
        number(judgement.high()),
        integer(judgement.matches()));
  }

  /** Returns what people coded; nothing where they need not read. */
  private static List<String> coding(Measure measure) {
    if (!(measure instanceof Coded coded) || coded.coding().passages() == 0) {
      return List.of(Cells.EMPTY, Cells.EMPTY, Cells.EMPTY);
    }
    Coding coding = coded.coding();
    return List.of(
        integer(coding.coded()),
        integer(coding.count(Answer.YES)),
        number(coding.agreement().alpha()));
  }
}
