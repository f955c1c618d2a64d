package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;

/**
 * A sheet on which people code what they read for a claim.
 *
 * @param claim the claim's id
 * @param kind what is coded
 * @param name the name of its file, without {@code .csv}
 * @param rows in the order in which they should be read
 */
public record ReadingSheet(String claim, SheetKind kind, String name, List<Row> rows) {

  /** Sixteen million million names: enough that no two passages of a sheet share one. */
  private static final int DIGITS = 12;

  /**
   * A sentence to be read.
   *
   * @param passage its name, by which its codes are found
   * @param tests the tests of the claim that ask for it
   * @param document where it stands
   * @param sentence which sentence of the document
   * @param cells what people see, after the name
   */
  public record Row(
      String passage, Set<String> tests, DocumentId document, int sentence, List<String> cells) {

    public Row {
      tests = Collections.unmodifiableSet(new TreeSet<>(tests));
      cells = List.copyOf(cells);
    }
  }

  public ReadingSheet {
    rows = List.copyOf(rows);
  }

  /** Collects the rows of a sheet, each with a name of its own. */
  static final class Builder {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * Adds a sentence. Its name is made from its words: numbers of a document's pages and tokens
     * move when anything before them does, and a passage that reads otherwise must be read again.
     *
     * @param question what is asked; empty where the sheet asks one thing of all
     */
    void add(
        String test,
        DocumentId document,
        int sentence,
        OptionalInt page,
        List<String> words,
        String question) {
      List<String> parts = new ArrayList<>(List.of("passage", document.path(), question));
      // Each by itself: the words around two sentences of one paragraph are the same in all.
      parts.addAll(words);
      String digest = Digest.of(parts.toArray(String[]::new)).hex();
      String base = "p" + digest.substring(0, DIGITS);
      String name = base;
      for (int n = 2; taken(name, document, sentence); n++) {
        name = base + "-" + n;
      }
      Set<String> tests = new TreeSet<>(Set.of(test));
      Row known = rows.get(name);
      if (known != null) {
        tests.addAll(known.tests());
      }
      List<String> cells = new ArrayList<>(List.of(document.path(), Cells.integer(page)));
      cells.addAll(words);
      if (!question.isEmpty()) {
        cells.add(question);
      }
      rows.put(name, new Row(name, tests, document, sentence, cells));
    }

    /** Sentences may say the same. */
    private boolean taken(String name, DocumentId document, int sentence) {
      Row row = rows.get(name);
      return row != null && !(row.document().equals(document) && row.sentence() == sentence);
    }

    List<Row> rows() {
      return List.copyOf(rows.values());
    }
  }

  /** Returns the sheet as a table that nobody has filled in. */
  public Table table() {
    List<String> empty = Collections.nCopies(kind.codes().size(), Cells.EMPTY);
    return kind.definition(name)
        .table(
            rows.stream()
                .map(
                    row -> {
                      List<String> cells = new ArrayList<>(List.of(row.passage()));
                      cells.addAll(row.cells());
                      cells.addAll(empty);
                      return List.copyOf(cells);
                    })
                .toList());
  }
}
