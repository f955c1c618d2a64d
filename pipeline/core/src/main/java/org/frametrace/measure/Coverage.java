package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.tables.Cells;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.Table;

/** Says what was found and what could be measured, by series, issuer and year. */
public final class Coverage {

  private Coverage() {}

  /**
   * A document of the corpus, whatever became of it.
   *
   * @param metadata what is known about it
   * @param outcome its final outcome
   * @param words words in its measured zones; present if and only if it was measured
   * @param language how much of its measured zones is in measured languages; empty if it has no
   *     text
   */
  public record Document(
      DocumentMetadata metadata,
      StageOutcome outcome,
      OptionalLong words,
      Optional<LanguageShare> language) {

    public Document {
      if (outcome.label().equals("done") != words.isPresent()) {
        throw new IllegalArgumentException(
            "a document that is done was measured, found "
                + outcome.label()
                + " at "
                + outcome.stage().label()
                + " with words "
                + words);
      }
    }

    /** Returns whether its text could be read: it came further than extraction. */
    boolean read() {
      return words.isPresent() || outcome.stage().compareTo(Stage.EXTRACT) > 0;
    }
  }

  private record Key(String series, String issuer, String year) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::series).thenComparing(Key::issuer).thenComparing(Key::year);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Returns the table.
   *
   * @param documents every document found, in any order
   */
  public static Table table(Collection<Document> documents) {
    SortedMap<Key, List<Document>> cells = new TreeMap<>();
    for (Document document : documents) {
      Key key =
          new Key(
              document.metadata().get("series"),
              document.metadata().get("issuer"),
              Cells.integer(document.metadata().year()));
      cells.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
    }
    List<List<String>> rows = new ArrayList<>();
    cells.forEach((key, cell) -> rows.add(row(key, cell)));
    return DocumentTables.COVERAGE.table(rows);
  }

  private static List<String> row(Key key, List<Document> documents) {
    long measured = documents.stream().filter(one -> one.words().isPresent()).count();
    long words = documents.stream().mapToLong(one -> one.words().orElse(0)).sum();
    LanguageShare language =
        documents.stream()
            .flatMap(one -> one.language().stream())
            .reduce(new LanguageShare(0, 0), LanguageShare::plus);
    OptionalDouble share = language.share();
    return List.of(
        key.series(),
        key.issuer(),
        key.year(),
        Cells.integer(documents.size()),
        Cells.integer(documents.stream().filter(Document::read).count()),
        Cells.integer(measured),
        Cells.integer(labelled(documents, "failed")),
        Cells.integer(labelled(documents, "skipped")),
        measured == 0 ? Cells.EMPTY : Cells.integer(words),
        share.isPresent() ? Cells.number(share.getAsDouble()) : Cells.EMPTY,
        share.isPresent() ? Cells.integer(language.other()) : Cells.EMPTY);
  }

  private static long labelled(List<Document> documents, String label) {
    return documents.stream().filter(one -> one.outcome().label().equals(label)).count();
  }
}
