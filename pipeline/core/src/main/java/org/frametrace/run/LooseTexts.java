package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frametrace.annotate.Annotator;
import org.frametrace.clean.Cleaner;
import org.frametrace.extract.Extractor;
import org.frametrace.language.ParagraphLanguages;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.Study;

/** Reads single files outside any corpus as far as their tokens; nothing is stored. */
public final class LooseTexts {

  private LooseTexts() {}

  /** Takes what was read. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the tokens of a file. */
    void take(DocumentId id, AnnotatedDocument document) throws IOException;
  }

  /**
   * Reads files one after another.
   *
   * @param study its settings of reading, cleaning and tagging hold
   * @return a line for each file that could not be read
   * @throws RunException if there is no such file
   */
  public static List<String> read(List<Path> files, Study study, Adapters adapters, Taker taker)
      throws IOException, InterruptedException, RunException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new RunException("There is no file " + file + ".");
      }
    }
    List<String> unread = new ArrayList<>();
    Cleaner cleaner = new Cleaner(study.clean());
    ParagraphLanguages languages = new ParagraphLanguages(adapters.languageIdentifier());
    Annotator annotator = adapters.annotator(study.annotate());
    try (Extractor extractor = adapters.extractor(study.extract(), 1)) {
      for (Path file : files) {
        DocumentId id = new DocumentId(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        SourceDocument source =
            new SourceDocument(id, file, Digest.of(bytes), bytes.length, DocumentMetadata.NONE);
        switch (extractor.extract(source)) {
          case Outcome.Done<ExtractedText>(ExtractedText pages) -> {
            CleanText text = languages.identify(cleaner.clean(pages), "").text();
            taker.take(
                id, annotator.annotate(MeasuredLanguages.of(text, study.annotate().languages())));
          }
          case Outcome.Skipped<ExtractedText>(Failure failure) ->
              unread.add(file + ": " + failure.detail());
          case Outcome.Failed<ExtractedText>(Failure failure) ->
              unread.add(file + ": " + failure.detail());
        }
      }
    }
    return List.copyOf(unread);
  }
}
