package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.frametrace.model.Overlap;
import org.frametrace.study.InvalidInputException;
import org.frametrace.tables.Column;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

class FindingTablesTest {

  @Test
  void insufficientEvidenceNamesWhatThereIsAndWhatIsMissing()
      throws InvalidInputException, IOException {
    Finding finding =
        PlantedTruthTest.finding("GEORGI-02", PlantedTruthTest.iom(1, 2020, 2025, 0.9), false);
    Table table = FindingTables.claims(List.of(finding), false, Overlap.LONGEST_IN_FRAME);
    assertThat(cell(table, 0, "verdict")).isEqualTo("insufficient evidence");
    assertThat(cell(table, 0, "documents")).isEqualTo("0");
    assertThat(cell(table, 0, "estimate")).isEmpty();
    assertThat(cell(table, 0, "validation")).isEqualTo("unvalidated lexicon");
    assertThat(cell(table, 0, "robustness")).isEmpty();
    assertThat(cell(table, 0, "caution"))
        .contains("needs 30 documents, or a series with one in every year; found 0")
        .contains("needs 100000 words; found 0")
        .contains("IOM publications 2000-2009: 0 of 72 measured documents fit")
        .contains("issuer IOM: 72; series DGR/STR/WMR/SPE/COU/MRS/PRJ: 72; years 2000-2009: 0")
        .contains("years without a document: 2000-2009")
        .contains("Missing documents: IOM annual Reports of the Director General on 2000-2009");
  }

  @Test
  void aVerdictHasItsNumbers() throws InvalidInputException, IOException {
    Finding finding =
        PlantedTruthTest.finding("GEORGI-02", PlantedTruthTest.iom(1, 2000, 2009, 1), false);
    Table table = FindingTables.claims(List.of(finding), false, Overlap.LONGEST_IN_FRAME);
    // Wilson for 120 of 120: 1 / (1 + 1.959964² / 120) = 0.968982.
    assertThat(cell(table, 0, "estimate")).isEqualTo("1");
    assertThat(cell(table, 0, "low")).startsWith("0.96898");
    assertThat(cell(table, 0, "high")).isEqualTo("1");
    assertThat(cell(table, 0, "documents")).isEqualTo("120");
    assertThat(cell(table, 0, "words")).isEqualTo("480000");
    assertThat(cell(table, 0, "years")).isEqualTo("2000-2009");
    assertThat(cell(table, 0, "verdict")).isEqualTo("supported");
    assertThat(cell(table, 0, "rule"))
        .isEqualTo("R-LEV(contradicted 0.6, supported 0.9, complete series)");
    Table tests = FindingTables.tests(List.of(finding), Overlap.LONGEST_IN_FRAME);
    assertThat(tests.rows()).hasSize(4);
    assertThat(cell(tests, 1, "role")).isEqualTo("veto");
    assertThat(cell(tests, 1, "verdict")).isEqualTo("insufficient evidence");
    assertThat(cell(tests, 1, "reason")).contains("needs 20 documents on each side; found 0 and 0");
  }

  private static String cell(Table table, int row, String column) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    return table.rows().get(row).get(names.indexOf(column));
  }
}
