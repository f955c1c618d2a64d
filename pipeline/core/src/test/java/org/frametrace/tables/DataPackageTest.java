package org.frametrace.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {

  @TempDir Path folder;

  @Test
  void everyTableAndColumnIsDescribed() throws IOException {
    DataPackage.write(folder, "demo", "A \"title\"", "all", TableDefinitions.ALL);
    JsonNode root = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(root.get("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(root.get("title").asText()).isEqualTo("A \"title\"");
    assertThat(root.get("resources")).hasSize(TableDefinitions.ALL.size());
    JsonNode entries = root.at("/resources/6");
    assertThat(entries.get("path").asText()).isEqualTo("entries.csv");
    assertThat(entries.at("/dialect/lineTerminator").asText()).isEqualTo("\r\n");
    assertThat(entries.at("/schema/missingValues/0").asText()).isEmpty();
    assertThat(entries.at("/schema/fields/4/name").asText()).isEqualTo("hits");
    assertThat(entries.at("/schema/fields/4/type").asText()).isEqualTo("integer");
    assertThat(entries.at("/schema/fields/4/unit").asText()).isEqualTo("hits");
    assertThat(entries.at("/schema/fields/6/description").asText()).contains("empty if");
  }

  @Test
  void writingTwiceGivesTheSameBytesAndLeavesOneFile() throws IOException {
    DataPackage.write(folder, "demo", "Title", "all", TableDefinitions.ALL);
    byte[] first = Files.readAllBytes(folder.resolve("datapackage.json"));
    DataPackage.write(folder, "demo", "Title", "all", TableDefinitions.ALL);
    assertThat(Files.readAllBytes(folder.resolve("datapackage.json"))).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("\r\n");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
