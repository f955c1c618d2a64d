package org.frametrace.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.frametrace.tables.ActorTables;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Column;
import org.frametrace.tables.TableDefinition;

/** The kinds of sheets that people fill in, and what they may write on them. */
public enum SheetKind {
  /** Passages of a {@link Reading}, with a question. */
  PASSAGES("_passages", "answer", "yes, no or unclear (or y, n, 1, 0)"),
  /** Candidates of {@link Criticism}, with a strength. */
  CRITICISM("_reading", "strength", "0, 1, 2, 3 or unclear");

  /** The column with which a row is found again. */
  public static final String PASSAGE = "passage";

  private static final Map<String, String> WORDS =
      Map.of(
          "yes", "yes", "y", "yes", "1", "yes", "no", "no", "n", "no", "0", "no", "unclear",
          "unclear");
  private static final List<String> STRENGTHS = List.of("0", "1", "2", "3", "unclear");
  private static final List<String> TARGETS = List.of("member", "donor", "non-member", "generic");
  private static final List<String> EXPLICITNESS = List.of("named", "generic");

  private final String ending;
  private final String answer;
  private final String answers;

  SheetKind(String ending, String answer, String answers) {
    this.ending = ending;
    this.answer = answer;
    this.answers = answers;
  }

  /** Returns how the names of such sheets end, without {@code .csv}. */
  public String ending() {
    return ending;
  }

  /** Returns what the sheet of a name is. */
  public TableDefinition definition(String name) {
    return switch (this) {
      case PASSAGES -> ClaimTables.passages(name);
      case CRITICISM -> ActorTables.reading(name);
    };
  }

  /** Returns the columns that people fill in, which are the last. */
  public List<String> codes() {
    List<String> columns = definition("sheet").columns().stream().map(Column::name).toList();
    return columns.subList(columns.indexOf(first()), columns.size());
  }

  /** Returns the column of the first person's answers. */
  public String first() {
    return answer + "_1";
  }

  /** Returns the column of the second person's answers. */
  public String second() {
    return answer + "_2";
  }

  /** Returns the column of what both settled. */
  public String settled() {
    return "agreed";
  }

  /**
   * Returns what somebody has written in a column, as this program calls it.
   *
   * @param cell as it stands, not blank
   * @return nothing where that is no code of the column
   */
  public Optional<String> code(String column, String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return switch (column) {
      case "target" -> known(TARGETS, word);
      case "explicitness" -> known(EXPLICITNESS, word);
      default -> this == PASSAGES ? Optional.ofNullable(WORDS.get(word)) : known(STRENGTHS, word);
    };
  }

  private static Optional<String> known(List<String> words, String word) {
    return words.contains(word) ? Optional.of(word) : Optional.empty();
  }

  /** Returns what may stand in a column, in words. */
  public String expected(String column) {
    return switch (column) {
      case "target" -> String.join(", ", TARGETS) + ", or nothing";
      case "explicitness" -> String.join(", ", EXPLICITNESS) + ", or nothing";
      default -> answers + ", or nothing where it is not read yet";
    };
  }
}
