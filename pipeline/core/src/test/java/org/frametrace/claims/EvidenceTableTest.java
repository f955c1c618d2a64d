package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.frametrace.claims.PlantedYears.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Overlap;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;
import org.junit.jupiter.api.Test;

class EvidenceTableTest {

  private static final String LABEL = "migration_management";
  private static final Rate RATE = new Rate(Terms.frame(LABEL));

  @Test
  void groupsAddUpToWhatTheTableOfTestsSays() throws Exception {
    List<Finding> findings =
        List.of(
            PlantedTruthTest.finding("GEORGI-02", PlantedTruthTest.iom(1, 1992, 2009, 0.9), false),
            MadeClaim.finding(
                MadeClaim.of("TREND", MadeClaim.years(1990, 2009), new TrendRule(true, 1.25), RATE),
                rising(3)));
    List<Table> evidence = EvidenceTable.of(findings, Map.of());
    Table tests = FindingTables.tests(findings, Overlap.LONGEST_IN_FRAME);
    assertThat(tests.rows()).hasSizeGreaterThan(4);
    for (List<String> test : tests.rows()) {
      Table own = evidence.get(cell(tests, test, "claim").equals("TREND") ? 1 : 0);
      List<List<String>> groups = rows(own, "group", cell(tests, test, "test"));
      for (String column : List.of("documents", "words", "n")) {
        assertThat(groups.stream().mapToLong(row -> Long.parseLong(cell(own, row, column))).sum())
            .as("%s of %s", column, test)
            .isEqualTo(Long.parseLong(cell(tests, test, column)));
      }
      List<String> judged = rows(own, "judged", cell(tests, test, "test")).getFirst();
      assertThat(cell(own, judged, "value")).isEqualTo(cell(tests, test, "estimate"));
      assertThat(cell(own, judged, "low")).isEqualTo(cell(tests, test, "low"));
      assertThat(cell(own, judged, "high")).isEqualTo(cell(tests, test, "high"));
    }
  }

  @Test
  void countsByExposuresAreTheLevel() throws Exception {
    Finding finding =
        PlantedTruthTest.finding("GEORGI-02", PlantedTruthTest.iom(1, 2000, 2009, 0.9), false);
    Table table = EvidenceTable.of(List.of(finding), Map.of()).getFirst();
    String test = finding.principal().test().name();
    List<List<String>> groups = rows(table, "group", test);
    assertThat(groups).hasSize(30);
    assertThat(sum(table, groups, "count") / sum(table, groups, "exposure"))
        .isCloseTo(finding.principal().judgement().estimate(), within(1e-12));
    assertThat(groups)
        .allSatisfy(
            row -> {
              assertThat(cell(table, row, "year")).matches("200[0-9]");
              assertThat(cell(table, row, "group")).isIn("DGR", "STR", "WMR");
              assertThat(number(table, row, "low"))
                  .isLessThanOrEqualTo(number(table, row, "value"));
            });
  }

  @Test
  void strataGiveTheStandardisedRatio() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (String issuer : List.of("A", "B")) {
      for (String genre : List.of("report", "speech")) {
        for (int i = 0; i < 12; i++) {
          PlantedDocument document =
              new PlantedDocument(issuer + genre + i + ".txt", 6000 + 100 * i)
                  .column("issuer", issuer)
                  .column("genre", genre);
          for (int hit = 0; hit < (issuer.equals("A") ? 6 : 3) + i % 3; hit++) {
            document.hit(LABEL, "X1", 40 * hit);
          }
          documents.add(document.build());
        }
      }
    }
    Claim claim =
        MadeClaim.of(
            "RATIO",
            MadeClaim.issuer("A"),
            Optional.of(MadeClaim.issuer("B")),
            new ComparisonRule(1.25, List.of("genre")),
            RATE);
    Finding finding = MadeClaim.finding(claim, documents);
    Table table = EvidenceTable.of(List.of(finding), Map.of()).getFirst();
    List<List<String>> groups = rows(table, "group", "only");
    assertThat(groups).hasSize(4);
    double above = 0;
    double below = 0;
    for (int s = 0; s < 2; s++) {
      List<String> a = groups.get(s);
      List<String> b = groups.get(s + 2);
      assertThat(cell(table, a, "group")).isEqualTo(cell(table, b, "group"));
      double weight = number(table, a, "documents") + number(table, b, "documents");
      above += weight * number(table, a, "count") / number(table, a, "exposure");
      below += weight * number(table, b, "count") / number(table, b, "exposure");
    }
    assertThat(above / below).isCloseTo(finding.principal().judgement().estimate(), within(1e-12));
  }

  @Test
  void earlyUsesStandWithPageAndWords() {
    Claim claim =
        MadeClaim.of(
            "FIRST",
            MadeClaim.years(1990, 2009),
            new FirstUseRule(new Selection.Years(1999, 2001)),
            RATE);
    List<MeasuredDocument> documents =
        new PlantedYears(5, 1990, 2009, 6, 10_000).with(rate(LABEL, y -> y < 2000 ? 0 : 300));
    Finding finding = MadeClaim.finding(claim, documents);
    List<Attestation> wanted = EvidenceTable.attestations(List.of(finding));
    assertThat(wanted).isNotEmpty().hasSizeLessThanOrEqualTo(50);
    assertThat(wanted.getFirst().year()).isEqualTo(2000);
    assertThat(wanted).allMatch(one -> one.year() <= 2002);
    Attestation first = wanted.getFirst();
    ConcordanceLine line =
        new ConcordanceLine(
            first.document(),
            OptionalInt.of(2000),
            OptionalInt.of(7),
            1,
            2,
            3,
            first.hit(),
            "they want ",
            "=migration management",
            " now");
    Table table = EvidenceTable.of(List.of(finding), Map.of(first, line)).getFirst();
    List<List<String>> rows = rows(table, "attestation", "only");
    assertThat(rows).hasSameSizeAs(wanted);
    assertThat(cell(table, rows.getFirst(), "page")).isEqualTo("7");
    assertThat(cell(table, rows.getFirst(), "surface")).isEqualTo("=migration management");
    assertThat(cell(table, rows.getFirst(), "document")).isEqualTo(first.document().path());
    assertThat(cell(table, rows.getLast(), "surface")).isEmpty();
  }

  @Test
  void whatIsMissingIsListed() {
    Claim claim = MadeClaim.of("GAP", MadeClaim.years(1995, 2001), new TrendRule(true, 1.25), RATE);
    List<MeasuredDocument> documents =
        new PlantedYears(5, 1997, 1998, 2, 4000).with(rate(LABEL, y -> 1000));
    Table table =
        EvidenceTable.of(List.of(MadeClaim.finding(claim, documents)), Map.of()).getFirst();
    List<List<String>> missing =
        table.rows().stream().filter(row -> cell(table, row, "row").equals("missing")).toList();
    assertThat(missing)
        .extracting(row -> cell(table, row, "year"))
        .containsExactly("1995", "1996", "1999", "2000", "2001", "");
    assertThat(cell(table, missing.getLast(), "note")).isEqualTo("a document that nobody has");
  }

  @Test
  void fileNamesAreSafeAndUniqueWhateverTheIdsAre() {
    List<Claim> claims =
        List.of(
                "GEORGI-01",
                "georgi 01",
                "../../etc/passwd",
                "CON",
                "A",
                "A-reading",
                "A-passages",
                "é" + "x".repeat(300))
            .stream()
            .map(id -> MadeClaim.of(id, MadeClaim.years(1, 2), new TrendRule(true, 2), RATE))
            .toList();
    List<Finding> findings = claims.stream().map(c -> MadeClaim.finding(c, List.of())).toList();
    List<String> names =
        EvidenceTable.of(findings, Map.of()).stream()
            .map(table -> TableDefinition.of(table).fileName())
            .toList();
    assertThat(names)
        .startsWith("georgi_01.csv", "georgi_01_2.csv")
        .doesNotHaveDuplicates()
        .doesNotContain("con.csv", "claim_a_reading.csv", "claim_a_passages.csv")
        .allMatch(name -> name.matches("[a-z][a-z0-9_]{1,70}\\.csv"));
    Table table = FindingTables.claims(findings, false, Overlap.ALL);
    assertThat(table.rows())
        .extracting(row -> row.get(ClaimTables.CLAIMS.index("evidence")))
        .containsExactlyElementsOf(names.stream().map(name -> "claims/" + name).toList());
  }

  private static List<MeasuredDocument> rising(long seed) {
    return new PlantedYears(seed, 1990, 2009, 4, 4000)
        .with(rate(LABEL, year -> 1000 * Math.pow(2, (year - 1990) / 10.0)));
  }

  private static List<List<String>> rows(Table table, String kind, String test) {
    return table.rows().stream()
        .filter(row -> cell(table, row, "row").equals(kind))
        .filter(row -> cell(table, row, "test").equals(test))
        .toList();
  }

  private static double sum(Table table, List<List<String>> rows, String column) {
    return rows.stream().mapToDouble(row -> number(table, row, column)).sum();
  }

  private static double number(Table table, List<String> row, String column) {
    return Double.parseDouble(cell(table, row, column));
  }

  private static String cell(Table table, List<String> row, String column) {
    return row.get(TableDefinition.of(table).index(column));
  }
}
