package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that converts dictionaries. */
class LexiconConvertTest {

  @TempDir private Path folder;

  private StudyFolder.Printed convert(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "lexicon";
    all[1] = "convert";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return StudyFolder.execute(all);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void wordsAreSplitAsTextsAre() throws IOException {
    String dictionary =
        file(
            "d.yml",
            """
            words:
            - migra*
            - rights-based
            - rights-based approach*
            - don't
            - co-operation
            - "*-based"
            - not * good
            - w?rd
            - cannot
            """);

    StudyFolder.Printed printed = convert(dictionary, path("d.csv"), "--prefix", "W", "--strict");

    assertThat(printed.err()).isEmpty();
    assertThat(printed.code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("d.csv")))
        .map(line -> line.replaceFirst(",d.yml,$", ""))
        .isEqualTo(
            List.of(
                "frame,id,level,pattern,exclude,source,note",
                "words,W00001,m,\"\"\"migra*\"\"\",",
                "words,W00002,m,\"\"\"rights\"\" \"\"based\"\"\",",
                "words,W00003,m,\"\"\"rights\"\" \"\"based\"\" \"\"approach*\"\"\",",
                "words,W00004,m,\"\"\"do\"\" (\"\"n't\"\"|\"\"n’t\"\")\",",
                "words,W00005,m,\"\"\"co-operation\"\"\",",
                "words,W00006,m,\"_{1,1} \"\"based\"\"\",",
                "words,W00007,m,\"\"\"not\"\" _{1,1} \"\"good\"\"\",",
                "words,W00008,m,\"\"\"w?rd\"\"\",",
                "words,W00009,m,\"\"\"can\"\" \"\"not\"\"\","));
    assertThat(Files.readString(folder.resolve("d.losses.csv"))).isEqualTo("place,what,why\n");
  }

  @Test
  void lossesArePrintedWrittenAndCountWhenAsked() throws IOException {
    String dictionary = file("d.cat", "A\n\tgood (3)\n\t@R [GOOD NEAR BAD /P] (1)\n");

    StudyFolder.Printed printed = convert(dictionary, path("d.dic"), "--strict");

    assertThat(printed.code()).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(printed.err()).contains("d.cat:2: the weight 3 of 'good'", "d.cat:3: the rule");
    assertThat(printed.out()).contains("2 losses");
    assertThat(Files.readString(folder.resolve("d.dic"))).isEqualTo("%\n1\tA\n%\ngood\t1\n");
    assertThat(Files.readAllLines(folder.resolve("d.losses.csv"))).hasSize(3);
    assertThat(convert(dictionary, path("e.dic")).code()).isZero();
  }

  @Test
  void nothingIsWrittenOverUnlessForced() throws IOException {
    String dictionary = file("d.lc3", "+A\nword\n");
    String there = file("d.csv", "mine");

    StudyFolder.Printed refused = convert(dictionary, there);

    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err()).contains("d.csv: found a file that is there").contains("--force");
    assertThat(folder.resolve("d.csv")).hasContent("mine");
    assertThat(convert(dictionary, there, "--force").code()).isZero();
    assertThat(Files.readString(folder.resolve("d.csv"))).contains("a,D00001,m");
  }

  @Test
  void aBundledLexiconGoesOutToEveryFormat() {
    String lexicon = Installation.root().resolve("config/lexicons/rights_based.csv").toString();
    for (String extension : List.of("yml", "dic", "cat", "ykd", "lcd", "lc3", "vbpro")) {
      StudyFolder.Printed printed = convert(lexicon, path("out." + extension), "--force");

      assertThat(printed.err()).doesNotContain("problem");
      assertThat(printed.code()).as(extension).isZero();
    }
    assertThat(convert(path("out.yml"), path("back.csv")).code()).isZero();
  }

  @Test
  void wrongFilesAndNamesAreExplained() throws IOException {
    String wrong = file("d.dic", "word\n");

    assertThat(convert(wrong, path("d.csv")).err())
        .contains("d.dic:1: found 'word'; expected a line");
    assertThat(convert(wrong, path("d.xls")).err()).contains("found 'd.xls'");
    assertThat(convert(path("a.csv"), path("b.csv")).err()).contains("both lexicons");
    assertThat(convert(wrong, path("no/such/d.csv")).err()).contains("no folder for it");
    assertThat(convert(path("none.dic"), path("d.csv")).err()).contains("no such file");
    assertThat(convert(wrong, path("d.csv"), "--prefix", "1").code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(folder.resolve("d.csv")).doesNotExist();
  }

  @Test
  void theCommandsHaveHelpWithExamples() {
    assertThat(convert("--help").out()).contains("Examples:", "frametrace lexicon convert");
    assertThat(StudyFolder.execute("lexicon").out()).contains("convert");
  }
}
