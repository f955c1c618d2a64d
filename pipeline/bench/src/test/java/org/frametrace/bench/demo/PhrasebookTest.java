package org.frametrace.bench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frametrace.corenlp.CoreNlpAnnotator;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.match.Matcher;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sentences of the demonstration have the hits that they say they have. */
class PhrasebookTest {

  private static final int FILLINGS = 5;
  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(200);
  private static final Phrasebook PHRASEBOOK = new Phrasebook();
  private static Matcher matcher;

  @BeforeAll
  static void readTheLexicons() throws InvalidInputException {
    matcher = matcher();
  }

  /** Returns a matcher of the project's own lexicons. */
  static Matcher matcher() throws InvalidInputException {
    Path lexicons = Path.of(System.getProperty("frametrace.root", "."), "config", "lexicons");
    List<Path> files =
        Plan.FRAMES.stream()
            .filter(frame -> !frame.endsWith(".NAME"))
            .map(frame -> lexicons.resolve(frame + ".csv"))
            .toList();
    return Matcher.of(
        LexiconReader.read(
            new LexiconSettings(
                files,
                lexicons.resolve("masks.csv"),
                lexicons.resolve("sets.csv"),
                lexicons.resolve("spelling.csv"),
                LexiconSettings.DEFAULT_LEVEL,
                LexiconSettings.DEFAULT_OVERLAP)),
        LexiconSettings.DEFAULT_LEVEL,
        LexiconSettings.DEFAULT_OVERLAP);
  }

  @Test
  void aPlantedSentenceHitsItsFramesOnce() {
    Phrasebook.planted()
        .forEach(
            (frames, templates) -> {
              Map<String, Integer> expected = new TreeMap<>();
              for (String frame : frames.split("\\+")) {
                expected.merge(frame, 1, Integer::sum);
              }
              templates.forEach(template -> assertHits(template, expected));
            });
  }

  @Test
  void otherSentencesHitNothing() {
    Stream.of(
            Phrasebook.sections("themes.txt").values().stream().flatMap(List::stream),
            Phrasebook.lines("decoys.txt").stream(),
            Phrasebook.lines("items.txt").stream(),
            Phrasebook.sections("themes.txt").keySet().stream(),
            Plan.all().stream().map(plan -> plan.get("title")),
            Plan.all().stream().map(plan -> plan.get("issuer")),
            Stream.of(Author.NOTICE, Author.IMPRINT),
            Author.NOTES.stream())
        .flatMap(lines -> lines)
        .distinct()
        .forEach(template -> assertHits(template, Map.of()));
  }

  private static void assertHits(String template, Map<String, Integer> expected) {
    for (int seed = 0; seed < FILLINGS; seed++) {
      String sentence = Manuscript.typographic(PHRASEBOOK.fill(template, new Random(seed)));
      assertThat(hits(sentence)).as(sentence).isEqualTo(expected);
      if (sentence.equals(template)) {
        return;
      }
    }
  }

  private static Map<String, Integer> hits(String paragraph) {
    Span span = new Span(0, paragraph.length());
    CleanText text =
        new CleanText(
            paragraph,
            List.of(new ZonedSpan(span, Zone.BODY, "test")),
            Alignment.identity(span.length()));
    AnnotatedDocument document = ANNOTATOR.annotate(text);
    Map<String, Integer> counts = new TreeMap<>();
    List<Hit> hits =
        new ArrayList<>(matcher.match(new DocumentId("x"), document, EnumSet.of(Zone.BODY)).hits());
    hits.forEach(hit -> counts.merge(hit.frame(), 1, Integer::sum));
    return counts;
  }
}
