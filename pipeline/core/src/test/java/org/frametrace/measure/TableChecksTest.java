package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.tables.Cells;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;
import org.junit.jupiter.api.Test;

class TableChecksTest {

  @Test
  void tablesOfOneRunAgree() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(problems(tables(seed))).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void aChangedCountIsFoundInEveryTable() {
    List<Table> tables = tables(5);
    int changes = 0;
    for (int t = 0; t < tables.size(); t++) {
      Table table = tables.get(t);
      for (String column : List.of("hits", "hit_sentences", "measured", "found")) {
        if (table.columns().stream().anyMatch(one -> one.name().equals(column))) {
          List<Table> changed = new ArrayList<>(tables);
          changed.set(t, withOneMore(table, column));
          assertThat(problems(changed)).as("%s of %s", column, table.name()).isNotEmpty();
          changes++;
        }
      }
    }
    assertThat(changes).isEqualTo(13);
  }

  @Test
  void aDocumentWithTwoFinalOutcomesIsNamed() {
    Table documents =
        DocumentTables.DOCUMENTS.table(List.of(row(DocumentTables.DOCUMENTS, "document", "a")));
    List<String> last =
        row(DocumentTables.OUTCOMES, "document", "a", "stage", "clean", "final", "true");
    Table outcomes = DocumentTables.OUTCOMES.table(List.of(last, last));
    assertThat(problems(List.of(documents, outcomes)))
        .containsExactly(
            "[a]: the number of rows of documents.csv is 1, the number of rows of outcomes.csv with"
                + " final true is 2");
  }

  private static List<String> problems(List<Table> tables) {
    List<TableCounts> counted = new ArrayList<>();
    for (Table table : tables) {
      TableCounts counts = new TableCounts(TableDefinition.of(table));
      table.rows().forEach(counts::add);
      counted.add(counts);
    }
    return TableChecks.problems(counted);
  }

  @Test
  void aHitMoreThanWasCountedIsNamedByDocumentAndFrame() {
    List<Table> tables = new ArrayList<>(tables(5));
    tables.replaceAll(
        table -> {
          if (!table.name().equals("hits")) {
            return table;
          }
          List<List<String>> rows = new ArrayList<>(table.rows());
          rows.add(row(DocumentTables.HITS, "document", "new", "frame", "f"));
          return DocumentTables.HITS.table(rows);
        });
    assertThat(problems(tables))
        .containsExactly(
            "[new, f]: hits of frames_by_document.csv is 0, the number of rows of hits.csv is 1");
  }

  /** Adds one to the first row of the pooled documents, or of all. */
  private static Table withOneMore(Table table, String column) {
    List<List<String>> rows = new ArrayList<>(table.rows());
    int place = TableDefinition.of(table).index(column);
    List<String> row = new ArrayList<>(rows.getFirst());
    row.set(place, Cells.integer(Long.parseLong(row.get(place)) + 1));
    rows.set(0, row);
    return new Table(table.name(), table.meaning(), table.columns(), rows);
  }

  private static List<Table> tables(long seed) {
    Counting counting = RandomCorpus.counting();
    List<MeasuredDocument> documents = RandomCorpus.documents(new Random(seed), 25);
    Tally tally = Tally.of(documents.stream().map(counting::count).toList());
    List<Table> tables =
        new ArrayList<>(
            new Measurement(counting, RandomCorpus.ENTRIES, RandomCorpus.SETTINGS, 1)
                .tables(tally).stream().map(Supplier::get).toList());
    List<List<String>> rows = new ArrayList<>();
    List<Coverage.Document> covered = new ArrayList<>();
    for (DocumentCounts document : tally.documents().values()) {
      Coverage.Document coverage = CoverageTest.measured(document.metadata(), document.words());
      rows.add(
          row(
              DocumentTables.DOCUMENTS,
              "document",
              document.document().path(),
              "year",
              document.metadata().get("year"),
              "issuer",
              document.metadata().get("issuer"),
              "status",
              "done",
              "words",
              Cells.integer(document.words()),
              "sentences",
              Cells.integer(document.sentences()),
              "other_language_words",
              Cells.integer(coverage.language().orElseThrow().other())));
      covered.add(coverage);
    }
    List<List<String>> hits = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      for (Hit hit : document.hits().hits()) {
        if (counting.counts(hit)) {
          hits.add(
              row(DocumentTables.HITS, "document", document.id().path(), "frame", hit.frame()));
        }
      }
    }
    tables.add(DocumentTables.DOCUMENTS.table(rows));
    tables.add(DocumentTables.HITS.table(hits));
    tables.add(Coverage.table(covered));
    return tables;
  }

  /** Returns a row with some cells; the others are empty. */
  private static List<String> row(TableDefinition definition, String... cells) {
    List<String> row = new ArrayList<>();
    definition.columns().forEach(column -> row.add(""));
    for (int i = 0; i < cells.length; i += 2) {
      row.set(definition.index(cells[i]), cells[i + 1]);
    }
    return row;
  }
}
