package org.frametrace.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.frametrace.model.Outcome;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the reading of random corpora with what was put into them. */
final class RandomCorporaTest {

  private static final List<String> TEXTS =
      List.of(
          "plain",
          "with, comma",
          "with \"marks\"",
          "two\nlines",
          " blanks ",
          "caf\u00e9",
          "=1+1",
          "");

  @TempDir private Path temporary;

  @Test
  void everyFileHasOneOutcomeAndEveryRowIsFoundOrMissing() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      CorpusFolder corpus = CorpusFolder.in(temporary.resolve("corpus" + seed));
      Map<String, String> files = new TreeMap<>();
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        String name =
            (random.nextBoolean() ? "folder/" : "") + (char) ('a' + random.nextInt(8)) + ".txt";
        files.put(name, List.of("", "x", "y", "z", "long text").get(random.nextInt(5)));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        corpus.file(file.getKey(), file.getValue());
      }
      Map<String, List<String>> rows = new LinkedHashMap<>();
      List<String> names = new ArrayList<>(files.keySet());
      names.addAll(List.of("gone.txt", "folder/gone.txt"));
      Collections.shuffle(names, random);
      for (String name : names.subList(0, random.nextInt(names.size() + 1))) {
        String year = random.nextBoolean() ? "" : Integer.toString(random.nextInt(1500, 2101));
        rows.put(name, List.of(year, TEXTS.get(random.nextInt(TEXTS.size()))));
      }
      StringBuilder csv = new StringBuilder("year,file,note\n");
      rows.forEach(
          (name, cells) ->
              csv.append(cells.getFirst())
                  .append(random.nextBoolean() ? ",documents/" : ",")
                  .append(name)
                  .append(",\"")
                  .append(cells.getLast().replace("\"", "\"\""))
                  .append("\"\n"));
      corpus.metadata(csv.toString());
      check("seed " + seed, corpus, files, rows);
    }
  }

  @Test
  void noDamageToMetadataDoesMoreThanGiveProblems() throws Exception {
    CorpusFolder corpus = CorpusFolder.in(temporary);
    corpus.file("a.txt", "a");
    byte[] good = "file,title,year,language\na.txt,\"A, b\",1999,en\nb.txt,B,,\n".getBytes(UTF_8);
    byte[] letters = "\n\r,;\t\"'/\\.: 0a\u00e9\u0000".getBytes(UTF_8);
    for (long seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      byte[] damaged = Arrays.copyOf(good, good.length - random.nextInt(3));
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] = letters[random.nextInt(letters.length)];
      }
      corpus.metadata(damaged);
      try {
        assertThat(corpus.read().documents()).as("seed " + seed).hasSize(1);
      } catch (InvalidInputException e) {
        assertThat(e.problems())
            .as("seed " + seed)
            .isNotEmpty()
            .allSatisfy(problem -> assertThat(problem.line()).isBetween(0, damaged.length));
      }
    }
  }

  private static void check(
      String seed, CorpusFolder corpus, Map<String, String> files, Map<String, List<String>> rows)
      throws Exception {
    Corpus read = corpus.read();
    assertThat(read.files())
        .as(seed)
        .extracting(file -> file.id().path())
        .containsExactlyElementsOf(files.keySet());
    assertThat(read.missingFiles())
        .as(seed)
        .extracting(missing -> missing.file().replaceFirst("^documents/", ""))
        .containsExactlyElementsOf(
            rows.keySet().stream().filter(name -> !files.containsKey(name)).toList());
    Map<String, String> kept = new TreeMap<>();
    files.forEach(
        (name, text) ->
            kept.merge(
                text,
                name,
                (one, other) -> !rows.containsKey(one) && rows.containsKey(other) ? other : one));
    for (CorpusFile file : read.files()) {
      String name = file.id().path();
      String text = files.getOrDefault(name, "");
      List<String> row = rows.getOrDefault(name, List.of("", ""));
      assertThat(file.listed()).as(seed + name).isEqualTo(rows.containsKey(name));
      assertThat(file.metadata().get("year")).as(seed + name).isEqualTo(row.getFirst());
      assertThat(file.metadata().get("note")).as(seed + name).isEqualTo(row.getLast().strip());
      String expected =
          text.isEmpty() ? "failed" : name.equals(kept.get(text)) ? "done" : "skipped";
      assertThat(file.outcome().label()).as(seed + name).isEqualTo(expected);
      if (expected.equals("skipped")) {
        assertThat(file.duplicateOf().orElseThrow().path())
            .as(seed + name)
            .isEqualTo(kept.get(text));
      }
    }
    assertThat(read.documents())
        .as(seed)
        .hasSize(
            (int)
                read.files().stream().filter(f -> f.outcome() instanceof Outcome.Done<?>).count());
    assertThat(corpus.read()).as(seed + " again").isEqualTo(read);
  }
}
