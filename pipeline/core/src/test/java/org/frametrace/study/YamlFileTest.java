package org.frametrace.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class YamlFileTest {

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @Test
  void readsValuesOfEveryType() throws IOException {
    YamlMap map =
        open("text: a b\nwhole: 12\nnumber: 0.5\ntruth: true\nlist: [a, 'b']\nword: red\nin:\n  k: v\n")
            .orElseThrow();
    assertThat(map.text("text", "")).isEqualTo("a b");
    assertThat(map.integer("whole", 1, 20, 0)).isEqualTo(12);
    assertThat(map.number("number", 0, 1, 0)).isEqualTo(0.5);
    assertThat(map.optional("truth").flatMap(YamlValue::truth)).contains(true);
    assertThat(map.texts("list", List.of())).containsExactly("a", "b");
    assertThat(map.word("word", Map.of("red", 1, "blue", 2), 0)).isEqualTo(1);
    assertThat(map.section("in").text("k", "")).isEqualTo("v");
    assertThat(map.section("absent").text("k", "otherwise")).isEqualTo("otherwise");
    map.finish();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void everyWrongValueIsAProblemWithItsPlace() throws IOException {
    YamlMap map =
        open("whole: 1,000\nnumber: 1,5\nlist: a\nword: rad\nnothing:\nin: [a]\ntext: {a: b}\nbig: 21\n")
            .orElseThrow();
    map.integer("whole", 1, 20, 0);
    map.number("number", 0, 2, 0);
    map.texts("list", List.of());
    map.word("word", Map.of("red", 1, "blue", 2), 0);
    map.text("nothing", "");
    map.section("in");
    map.text("text", "");
    map.integer("big", 1, 20, 0);
    map.required("needed", "the thing");
    map.finish();
    assertThat(messages())
        .containsExactly(
            ":1:1: found no key 'needed'; expected 'needed:' with the thing",
            ":1:8: found '1,000' in 'whole'; expected a whole number from 1 to 20",
            ":2:9: found '1,5' in 'number'; expected a number from 0 to 2, with a decimal point",
            ":3:7: found 'a' in 'list'; expected a list: [a, b], or one item a line after '- '",
            ":4:7: found 'rad' in 'word'; expected one of blue, red (did you mean 'red'?)",
            ":5:9: found nothing in 'nothing'; expected text",
            ":6:5: found a list in 'in'; expected keys and values, one 'key: value' a line",
            ":7:7: found keys and values in 'text'; expected text",
            ":8:6: found '21' in 'big'; expected a whole number from 1 to 20");
  }

  @Test
  void unknownAndRepeatedKeysAreProblems() throws IOException {
    YamlMap map = open("corpus: a\ncorpsu: b\ncorpus: c\n? [x]\n: d\n").orElseThrow();
    map.text("corpus", "");
    map.text("claims", "");
    map.finish();
    assertThat(messages())
        .containsExactly(
            ":2:1: found the unknown key 'corpsu'; expected one of corpus, claims"
                + " (did you mean 'corpus'?)",
            ":3:1: found the key 'corpus' a second time; expected it once; it already stands on"
                + " line 1",
            ":4:3: found a list or keys as a key; expected a word as a key");
  }

  @Test
  void syntaxErrorsHaveTheirPlace() throws IOException {
    assertThat(refusal("study: a\n\tcorpus: b\n"))
        .isEqualTo(":2:1: found 'corpus: b'; expected spaces instead of the tab");
    assertThat(refusal("title: IOM: a history\n"))
        .isEqualTo(
            ":1:11: found 'title: IOM: a history'; expected quotation marks around a text that"
                + " holds ': ', and the same indent for all keys");
    assertThat(refusal("title: 'never closed\n")).startsWith(":1:8: found ").contains("quoted");
    assertThat(refusal("list: [a, b\n")).contains("expected YAML that can be read");
  }

  @Test
  void whatOnlyMachinesNeedIsRefused() throws IOException {
    assertThat(refusal("a: &x [b]\nc: *x\n")).startsWith(":2:4: found the alias '*x'");
    assertThat(refusal("a: !!java.net.URL [b]\n")).startsWith(":1:4: found the tag ");
    assertThat(refusal("a: !env b\n")).startsWith(":1:4: found the tag ");
    assertThat(refusal("a: b\n---\nc: d\n")).startsWith(":2:1: found a second document");
    assertThat(refusal("a: " + "[".repeat(200_000) + "\n"))
        .contains("more than 20 levels of lists and keys");
    assertThat(refusal("a: b\n".repeat(500_000))).contains("found 2500000 bytes");
  }

  @Test
  void filesThatAreNoTextAreRefused() throws IOException {
    assertThat(refusal(""))
        .isEqualTo(": found an empty file; expected a file with keys and values");
    assertThat(refusal("# only a comment\n")).startsWith(": found an empty file");
    assertThat(refusal("just words\n"))
        .isEqualTo(":1:1: found 'just words'; expected keys and values, one 'key: value' a line");
    assertThat(refusal(new byte[] {'a', ':', '\n', (byte) 0xE9, '\n'}))
        .startsWith(":2: found the byte E9, which is no UTF-8; expected text in UTF-8");
    assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}))
        .startsWith(": found text in UTF-16");
    assertThat(refusal("a: \u0000\n")).contains("found");
    Problems others = new Problems();
    assertThat(YamlFile.read(folder, "a file", others)).isEmpty();
    assertThat(YamlFile.read(folder.resolve("absent.yaml"), "a file", others)).isEmpty();
    assertThat(others.list())
        .extracting(Problem::found)
        .containsExactly("a folder", "no such file");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNotMatter() throws IOException {
    YamlMap map = open("\uFEFFa: b\r\nc: d\r\n").orElseThrow();
    assertThat(map.text("a", "")).isEqualTo("b");
    assertThat(map.text("c", "")).isEqualTo("d");
    map.finish();
    assertThat(problems.list()).isEmpty();
  }

  private Optional<YamlMap> open(String text) throws IOException {
    Path file = folder.resolve("study.yaml");
    Files.writeString(file, text);
    return YamlFile.read(file, "a file", problems);
  }

  private String refusal(String text) throws IOException {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private String refusal(byte[] bytes) throws IOException {
    Path file = folder.resolve("refused.yaml");
    Files.write(file, bytes);
    Problems found = new Problems();
    assertThat(YamlFile.read(file, "a file", found)).isEmpty();
    assertThat(found.list()).hasSize(1);
    return found.list().getFirst().message().substring(file.toString().length());
  }

  private List<String> messages() {
    int prefix = folder.resolve("study.yaml").toString().length();
    return problems.list().stream().map(p -> p.message().substring(prefix)).toList();
  }
}
