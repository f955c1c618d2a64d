package org.frametrace.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.frametrace.model.CleanText;
import org.junit.jupiter.api.Test;

/** Words, tags, lemmas, spans and sentences are those of CoreNLP's own pipeline. */
class EqualityWithPipelineTest {

  private static final int PARAGRAPHS_A_DOCUMENT = 15;

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(Integer.MAX_VALUE);
  private static final Pipeline PIPELINE = new Pipeline();

  private static final String[] PIECES = {
    "the",
    "The",
    "of",
    "managed",
    "MANAGED",
    "migration",
    "Rights",
    "U.S.",
    "etc.",
    "e.g.",
    "Dr.",
    "rights-based",
    "co-operation",
    "can't",
    "cannot",
    "they're",
    "'s",
    "\u2019s",
    "\u2019",
    "'",
    "\"",
    "\u201c",
    "\u201d",
    "(",
    ")",
    "[",
    "]",
    "{",
    "-",
    "\u2013",
    "\u2014",
    "--",
    "...",
    "\u2026",
    ".",
    ".",
    "!",
    "?",
    ";",
    ":",
    ",",
    "1,000",
    "2010\u20132013",
    "12.5%",
    "$",
    "US$",
    "\u20ac",
    "\u00a3",
    "5 1/2",
    "\u00bd",
    "http://example.org/a_b?c=d",
    "a@example.org",
    "#tag",
    "@name",
    "signs_up",
    "signing_off",
    "was",
    "been",
    "running",
    "related",
    "\u00e9migr\u00e9",
    "na\u00efve",
    "\ud83d\ude00",
    "\u4e2d\u6587",
    "\u3002",
    "\ufffd",
    "\u0007",
    "AT&T",
    "and/or",
    "*",
    "\u2022",
    "(a)",
    "1.",
    "II.",
    "\u00a7",
    "No.",
    "p.",
    "pp.",
    "gonna",
    "'em",
    "<b>",
    "</b>",
    "&amp;",
    "\u00ad",
    "re\u00adport",
    "\u200b",
    "\t",
    "_",
    "~",
    "`",
    "``",
    "''",
    "well-known",
    "X-",
    "-Y",
    "counter-trafficking",
    "I",
    "A",
    "datum",
    "people",
    "lay",
    "left",
  };

  @Test
  void onRandomPiecesOfText() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String[] paragraphs = new String[1 + random.nextInt(4)];
      for (int i = 0; i < paragraphs.length; i++) {
        StringBuilder paragraph = new StringBuilder();
        for (int n = random.nextInt(60); n > 0; n--) {
          paragraph.append(PIECES[random.nextInt(PIECES.length)]);
          if (random.nextInt(8) != 0) {
            paragraph.append(' ');
          }
        }
        paragraphs[i] = paragraph.toString();
      }
      assertEqual(CoreNlpAnnotatorTest.text(paragraphs), "seed " + seed);
    }
  }

  @Test
  void onRealDocuments() throws IOException {
    Path corpora = Path.of(System.getProperty("frametrace.corpora", "none"));
    Path documents = corpora.resolve("known-groups/documents");
    assumeTrue(Files.isDirectory(documents), "no shared corpora at " + documents);
    try (Stream<Path> files = Files.list(documents)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String[] paragraphs = Files.readString(file).split("\\s*\\R\\s*\\R\\s*", -1);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < Math.min(paragraphs.length, PARAGRAPHS_A_DOCUMENT); i++) {
          some.add(paragraphs[i].replaceAll("\\s*\\R\\s*", " "));
        }
        assertEqual(
            CoreNlpAnnotatorTest.text(some.toArray(String[]::new)), file.getFileName().toString());
      }
    }
  }

  private static void assertEqual(CleanText text, String what) {
    assertThat(Pipeline.rows(ANNOTATOR.annotate(text))).as(what).isEqualTo(PIPELINE.rows(text));
  }
}
