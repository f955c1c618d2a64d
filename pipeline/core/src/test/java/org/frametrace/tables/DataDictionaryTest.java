package org.frametrace.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  private static final String MARK = "<!-- generated:";

  @Test
  void theDictionaryInTheOutputFolderIsThatOfTheProgram() throws IOException {
    Path file =
        Path.of(Objects.requireNonNull(System.getProperty("frametrace.root")))
            .resolve("output/README.md");
    String text = Files.readString(file);
    String generated = text.substring(text.indexOf('\n', text.indexOf(MARK)) + 1);
    String expected = "\n" + DataDictionary.markdown(TableDefinitions.ALL).stripTrailing() + "\n";
    assertThat(generated)
        .as("the sections of %s; put there what this test expects", file)
        .isEqualTo(expected);
  }

  @Test
  void everyColumnThatCanBeUnavailableSaysWhatEmptyMeans() {
    // Rates, intervals and shares are the columns that go missing.
    List<String> silent =
        TableDefinitions.ALL.stream()
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.type() == Column.Type.NUMBER)
            .filter(column -> !column.name().startsWith("prevalence"))
            .filter(column -> !column.meaning().contains("empty"))
            .map(Column::name)
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void everyTableHasItsOwnName() {
    assertThat(TableDefinitions.ALL).extracting(TableDefinition::name).doesNotHaveDuplicates();
  }
}
