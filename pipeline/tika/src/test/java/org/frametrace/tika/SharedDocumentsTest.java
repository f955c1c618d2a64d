package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Outcome;
import org.frametrace.model.PicturePages;
import org.frametrace.study.ExtractSettings;
import org.frametrace.study.OcrSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads real documents, if they are there. */
class SharedDocumentsTest {

  private static final ExtractSettings SETTINGS =
      new ExtractSettings(
          Duration.ofMinutes(2),
          512,
          5_000_000,
          2_000,
          new OcrSettings(true, Duration.ofMinutes(5), 20));

  private static List<Path> documents(String corpus) throws IOException {
    Path folder = Path.of(System.getProperty("frametrace.corpora", "none"), corpus, "documents");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the shared documents are not there");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<Outcome<ExtractedText>> extract(List<Path> files) throws Exception {
    List<Outcome<ExtractedText>> outcomes = new ArrayList<>();
    try (WorkerExtractor extractor = new WorkerExtractor(SETTINGS, 2);
        ExecutorService threads = Executors.newFixedThreadPool(2, Thread.ofPlatform().factory())) {
      List<Future<Outcome<ExtractedText>>> futures = new ArrayList<>();
      for (Path file : files) {
        Callable<Outcome<ExtractedText>> task = () -> extractor.extract(Samples.document(file));
        futures.add(threads.submit(task));
      }
      for (Future<Outcome<ExtractedText>> future : futures) {
        outcomes.add(future.get());
      }
    }
    return outcomes;
  }

  @Test
  void givesEveryHostileDocumentAnOutcomeAndLosesNoHealthyOne() throws Exception {
    List<Path> files = documents("hostile");
    Map<Reason, Integer> failures = new EnumMap<>(Reason.class);
    int done = 0;
    List<Outcome<ExtractedText>> outcomes = extract(files);
    for (Outcome<ExtractedText> outcome : outcomes) {
      switch (outcome) {
        case Outcome.Done<ExtractedText>(ExtractedText text) -> {
          assertThat(text.hasText()).isTrue();
          done++;
        }
        case Outcome.Failed<ExtractedText>(Failure failure) ->
            failures.merge(failure.reason(), 1, Integer::sum);
        case Outcome.Skipped<ExtractedText> skipped -> throw new AssertionError(skipped);
      }
    }
    assertThat(outcomes).hasSize(200);
    assertThat(failures).doesNotContainKeys(Reason.INTERNAL, Reason.WORKER_DIED);
    assertThat(failures.get(Reason.ENCRYPTED)).isBetween(20, 35);
    assertThat(done).isGreaterThan(120);
  }

  @Test
  void saysOfEveryScanWhatIsMissing() throws Exception {
    TextRecognition none = TextRecognition.none(SETTINGS.ocr());
    try (WorkerExtractor extractor =
        new WorkerExtractor(SETTINGS, 2, System.getProperty("java.class.path"), none)) {
      for (Path file : documents("scanned")) {
        assertThat(extractor.extract(Samples.document(file)))
            .isInstanceOfSatisfying(
                Outcome.Failed.class,
                failed -> {
                  assertThat(failed.failure().reason()).isEqualTo(Reason.NEEDS_OCR);
                  assertThat(failed.failure().detail()).contains("apt install tesseract-ocr");
                });
      }
    }
  }

  @Test
  void recognisesAScannedLetter() throws Exception {
    Path letter =
        documents("scanned").stream()
            .filter(file -> file.toString().contains("Sixth_Commitee"))
            .findFirst()
            .orElseThrow();
    Assumptions.assumeTrue(
        TextRecognition.find(SETTINGS.ocr()).languages().contains("eng"),
        "Tesseract is not installed with English");
    ExtractedText text = Samples.text(extract(List.of(letter)).getFirst());
    assertThat(text.text()).contains("question of", "admission of Pakistan", "United Nations");
    assertThat(PicturePages.of(text).recognised()).isEqualTo(text.pages().size());
    assertThat(PicturePages.of(text).confidence().orElse(0)).isBetween(0.8, 1.0);
  }

  @Test
  void readsSpanishDocumentsAndKnowsTheirLanguage() throws Exception {
    OptimaizeLanguageIdentifier languages = new OptimaizeLanguageIdentifier();
    for (Outcome<ExtractedText> outcome : extract(documents("spanish"))) {
      ExtractedText text = Samples.text(outcome);
      assertThat(text.paged()).isTrue();
      assertThat(languages.identify(text.text())).contains("es");
    }
  }
}
