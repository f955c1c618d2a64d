package org.frametrace.claims;

import static org.frametrace.tables.Cells.integer;
import static org.frametrace.tables.Cells.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.frametrace.claims.Finding.TestOutcome;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.tables.Cells;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;

/** Writes what the verdict on one claim rests on, a file a claim. */
public final class EvidenceTable {

  private final Map<Attestation, ConcordanceLine> lines;
  private final List<List<String>> rows = new ArrayList<>();

  private EvidenceTable(Map<Attestation, ConcordanceLine> lines) {
    this.lines = lines;
  }

  /** Returns the early uses whose words and pages {@link #of} needs. */
  public static List<Attestation> attestations(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.outcomes().stream())
        .flatMap(outcome -> outcome.evidence().attestations().stream())
        .distinct()
        .toList();
  }

  /**
   * Returns a table for each finding, in their order, each with a name of its own.
   *
   * @param lines early uses in their context; those that are missing are written without words
   */
  public static List<Table> of(List<Finding> findings, Map<Attestation, ConcordanceLine> lines) {
    SortedMap<String, String> names =
        ClaimFiles.names(findings.stream().map(Finding::claim).toList());
    List<Table> tables = new ArrayList<>();
    for (Finding finding : findings) {
      EvidenceTable evidence = new EvidenceTable(lines);
      evidence.add(finding);
      tables.add(
          new TableDefinition(
                  names.getOrDefault(finding.claim().id(), ""),
                  ClaimTables.CLAIM_EVIDENCE.meaning(),
                  ClaimTables.CLAIM_EVIDENCE.columns())
              .table(evidence.rows));
    }
    return tables;
  }

  private void add(Finding finding) {
    finding.outcomes().forEach(this::add);
    if (finding.verdict() == Verdict.INSUFFICIENT_EVIDENCE) {
      for (String need : finding.claim().needs()) {
        row("missing").set("note", need).add();
      }
    }
  }

  private void add(TestOutcome outcome) {
    String test = outcome.test().name();
    Judgement judgement = outcome.judgement();
    row("judged")
        .set("test", test)
        .set("selection", outcome.test().documents().meaning())
        .set("documents", integer(judgement.documents()))
        .set("words", integer(judgement.words()))
        .set("n", integer(judgement.matches()))
        .set("value", number(judgement.estimate()))
        .set("low", number(judgement.low()))
        .set("high", number(judgement.high()))
        .set("note", judgement.verdict().label() + ": " + judgement.reason())
        .add();
    TestEvidence evidence = outcome.evidence();
    for (TestEvidence.Cell cell : evidence.cells()) {
      row("group")
          .set("test", test)
          .set("selection", cell.selection().meaning())
          .set("group", cell.group())
          .set("year", integer(cell.year()))
          .set("documents", integer(cell.documents()))
          .set("words", integer(cell.words()))
          .set("n", integer(cell.matches()))
          .set("exposure", number(cell.exposure()))
          .set("count", number(cell.count()))
          .set("value", number(cell.value()))
          .set("low", number(cell.interval().low()))
          .set("high", number(cell.interval().high()))
          .add();
    }
    if (outcome.test().measure() instanceof Coded coded && coded.coding().passages() > 0) {
      add(test, coded.coding());
    }
    if (Double.isFinite(evidence.cases().value())) {
      row("cases")
          .set("test", test)
          .set("selection", outcome.test().documents().meaning())
          .set("value", number(evidence.cases().value()))
          .set("low", number(evidence.cases().interval().low()))
          .set("high", number(evidence.cases().interval().high()))
          .set("note", "share of all sentences that are such a passage, with the answer yes")
          .add();
    }
    evidence.statements().forEach(source -> add(test, source));
    evidence.attestations().forEach(attestation -> add(test, attestation));
    for (MeasuredDocument document : evidence.found()) {
      row("document")
          .set("test", test)
          .set("selection", outcome.test().documents().meaning())
          .set("year", integer(outcome.test().documents().year(document)))
          .set("document", document.id().path())
          .set("note", document.metadata().get("title"))
          .add();
    }
    evidence
        .emptyYears()
        .forEach(
            (selection, years) -> {
              for (int year : years) {
                row("missing")
                    .set("test", test)
                    .set("selection", selection.meaning())
                    .set("year", integer(year))
                    .set("documents", integer(0))
                    .set("note", "no measured document of this year")
                    .add();
              }
            });
  }

  private void add(String test, Coding coding) {
    row("coding")
        .set("test", test)
        .set("documents", integer(coding.answers().size()))
        .set("n", integer(coding.passages()))
        .set("exposure", integer(coding.coded()))
        .set("count", integer(coding.count(Answer.YES)))
        .set("note", coding.account())
        .add();
    CoderAgreement agreement = coding.agreement();
    if (agreement.passages() > 0) {
      row("agreement")
          .set("test", test)
          .set("n", integer(agreement.passages()))
          .set("exposure", integer(agreement.passages()))
          .set("count", integer(agreement.same()))
          .set("value", number(agreement.alpha()))
          .set("low", number(agreement.interval().low()))
          .set("high", number(agreement.interval().high()))
          .set("note", agreement.account())
          .add();
    }
  }

  private void add(String test, StatedSource source) {
    row("statement")
        .set("test", test)
        .set("group", source.what())
        .set("year", integer(source.year()))
        .set("low", number(source.low()))
        .set("high", number(source.high()))
        .set("document", source.document().path())
        .set("page", integer(source.place().page()))
        .set("left", source.place().left())
        .set("surface", source.place().surface())
        .set("right", source.place().right())
        .set("note", source.note())
        .add();
  }

  private void add(String test, Attestation attestation) {
    Optional<ConcordanceLine> line = Optional.ofNullable(lines.get(attestation));
    row("attestation")
        .set("test", test)
        .set("group", attestation.hit().entry())
        .set("year", integer(attestation.year()))
        .set("document", attestation.document().path())
        .set("page", line.map(l -> integer(l.page())).orElse(Cells.EMPTY))
        .set("left", line.map(ConcordanceLine::left).orElse(Cells.EMPTY))
        .set("surface", line.map(ConcordanceLine::surface).orElse(Cells.EMPTY))
        .set("right", line.map(ConcordanceLine::right).orElse(Cells.EMPTY))
        .add();
  }

  private Row row(String kind) {
    return new Row().set("row", kind);
  }

  /** A row in which only some columns say something. */
  private final class Row {

    private final String[] cells = new String[ClaimTables.CLAIM_EVIDENCE.columns().size()];

    Row() {
      Arrays.fill(cells, Cells.EMPTY);
    }

    Row set(String column, String cell) {
      cells[ClaimTables.CLAIM_EVIDENCE.index(column)] = cell;
      return this;
    }

    void add() {
      rows.add(List.of(cells));
    }
  }
}
