package org.frametrace.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseFolderTest {

  private static final SortedMap<Integer, Parse> PARSES =
      new TreeMap<>(
          Map.of(
              3,
              new Parse(
                  List.of(
                      new Dependency(1, 0, "nsubj"),
                      new Dependency(Dependency.ROOT, 1, "root"),
                      new Dependency(1, 2, "obj"))),
              70_000,
              new Parse(List.of(new Dependency(Dependency.ROOT, 0, "root")))));

  @TempDir private Path folder;

  @Test
  void whatIsKeptReadsBack() throws Exception {
    ParseFolder kept = new ParseFolder(folder.resolve("store/parses"), "parser 1");
    assertThat(kept.read("a")).isEmpty();
    kept.write("a", PARSES);
    assertThat(kept.read("a")).isEqualTo(PARSES);
    assertThat(kept.read("b")).isEmpty();
  }

  @Test
  void parsesOfAnotherParserAreNotRead() throws Exception {
    new ParseFolder(folder, "parser 1").write("a", PARSES);
    assertThat(new ParseFolder(folder, "parser 2").read("a")).isEmpty();
  }

  @Test
  void aDamagedFileHoldsNothing() throws Exception {
    ParseFolder kept = new ParseFolder(folder, "parser 1");
    kept.write("a", PARSES);
    Path file = folder.resolve("a.parses");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(kept.read("a")).isEmpty();
    Files.write(file, new byte[2]);
    assertThat(kept.read("a")).isEmpty();
  }

  @Test
  void parsesOfDocumentsThatAreGoneAreForgotten() throws Exception {
    ParseFolder kept = new ParseFolder(folder, "parser 1");
    kept.write("a", PARSES);
    kept.write("b", PARSES);
    kept.keepOnly(Set.of("b"));
    assertThat(kept.read("a")).isEmpty();
    assertThat(kept.read("b")).isEqualTo(PARSES);
  }
}
