package org.frametrace.bench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frametrace.clean.Cleaner;
import org.frametrace.corenlp.CoreNlpAnnotator;
import org.frametrace.extract.Extractor;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Hit;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.CleanSettings;
import org.frametrace.study.MeasureSettings;
import org.frametrace.tika.InProcessExtractor;
import org.frametrace.tika.OptimaizeLanguageIdentifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoCorpusTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("frametrace.root", "."), "corpora", "demo");

  /** What was read, so that each file is read once. */
  private static final Map<String, ExtractedText> EXTRACTED = new TreeMap<>();

  /** Run with {@code -Dframetrace.demo.write=true} to write the corpus anew. */
  @BeforeAll
  static void writeTheCorpusIfAsked() throws IOException {
    if (Boolean.getBoolean("frametrace.demo.write")) {
      DemoCorpus.main(new String[] {CORPUS.toString()});
    }
  }

  @Test
  void theCommittedCorpusIsWhatTheGeneratorWrites() throws IOException {
    SortedMap<String, byte[]> written = DemoCorpus.files();
    assertThat(committed()).containsExactlyElementsOf(written.keySet());
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      assertThat(Files.readAllBytes(CORPUS.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  private static List<String> committed() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyDocumentSaysOnItsFirstPageThatItIsMadeUp() throws Exception {
    for (Plan plan : Plan.all()) {
      String notice = plan.french() ? "Ce document est inventé." : "This document is made up.";
      assertThat(extract(plan).pages().getFirst().text().replaceAll("\\s+", " "))
          .as(plan.file())
          .contains(notice);
    }
  }

  @Test
  void theFrenchDocumentIsRecognised() throws Exception {
    OptimaizeLanguageIdentifier identifier = new OptimaizeLanguageIdentifier();
    for (Plan plan : Plan.all()) {
      assertThat(identifier.identify(extract(plan).text()))
          .as(plan.file())
          .contains(plan.french() ? "fr" : "en");
    }
  }

  @Test
  void theWholeWayFindsWhatWasPlanted() throws Exception {
    Matcher matcher = PhrasebookTest.matcher();
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(200);
    Cleaner cleaner = new Cleaner(new CleanSettings(3));
    List<String> wrong = new ArrayList<>();
    for (Plan plan : Plan.all()) {
      if (!plan.measured()) {
        continue;
      }
      AnnotatedDocument document = annotator.annotate(cleaner.clean(extract(plan)));
      List<Hit> hits =
          matcher
              .match(new DocumentId(plan.file()), document, MeasureSettings.DEFAULT.zones())
              .hits();
      Map<String, Integer> found = new TreeMap<>();
      Plan.FRAMES.forEach(frame -> found.put(frame, 0));
      hits.stream()
          .filter(hit -> MeasureSettings.DEFAULT.zones().contains(hit.zone()))
          .forEach(hit -> found.merge(hit.frame(), 1, Integer::sum));
      if (!found.equals(plan.planted())) {
        wrong.add(plan.file() + " found " + found + " planted " + plan.planted());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static ExtractedText extract(Plan plan) throws Exception {
    ExtractedText known = EXTRACTED.get(plan.file());
    if (known != null) {
      return known;
    }
    Path file = CORPUS.resolve("documents").resolve(plan.file());
    byte[] content = Files.readAllBytes(file);
    SourceDocument source =
        new SourceDocument(
            new DocumentId(plan.file()),
            file,
            Digest.of(content),
            content.length,
            DocumentMetadata.NONE);
    try (Extractor extractor = new InProcessExtractor(10_000_000)) {
      Outcome<ExtractedText> outcome = extractor.extract(source);
      if (outcome instanceof Outcome.Done<ExtractedText>(ExtractedText text)) {
        EXTRACTED.put(plan.file(), text);
        return text;
      }
      throw new AssertionError(plan.file() + ": " + outcome);
    }
  }
}
