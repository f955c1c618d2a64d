package org.frametrace.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frametrace.annotate.Annotator;
import org.frametrace.clean.Cleaner;
import org.frametrace.clean.TextLayer;
import org.frametrace.extract.ExtractedTexts;
import org.frametrace.extract.Extractor;
import org.frametrace.infer.Completion;
import org.frametrace.infer.TextMetadata;
import org.frametrace.language.ParagraphLanguages;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.InferredValue;
import org.frametrace.model.Outcome;
import org.frametrace.model.PageMap;
import org.frametrace.model.PicturePages;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.store.StoredDocument;

/** Takes one document from its file to its tokens. Safe for use by several threads. */
final class DocumentReader {

  /** Failures that another setting of the limits can cure. */
  private static final Set<Reason> LIMITED =
      Set.of(Reason.TIME_LIMIT, Reason.MEMORY_LIMIT, Reason.OUTPUT_LIMIT);

  /** Failures that may be gone the next time although nothing was changed. */
  private static final Set<Reason> PASSING =
      Set.of(Reason.WORKER_DIED, Reason.UNREADABLE, Reason.INTERNAL, Reason.DISK_LIMIT);

  /** Failures that text recognition, or another version of it, can cure. */
  private static final Set<Reason> PICTURED = Set.of(Reason.NEEDS_OCR, Reason.NO_TEXT);

  private final TextMetadata textMetadata = new TextMetadata();
  private final Completion completion = new Completion();
  private final Extractor extractor;
  private final ExtractedTexts extractedTexts;
  private final Cleaner cleaner;
  private final Optional<Tagging> tagging;
  private final Goal goal;
  private final DocumentKeys keys;
  private final StageClock clock;
  private final EventLog log;

  /**
   * What the tagging of a text needs.
   *
   * @param languages tells the language of each paragraph
   * @param annotator tags the paragraphs of the languages that are measured
   * @param latestYear the latest year that a document can have
   */
  record Tagging(ParagraphLanguages languages, Annotator annotator, int latestYear) {}

  /**
   * Creates a reader.
   *
   * @param tagging present where the goal reaches annotation
   * @param goal how far documents are taken
   */
  DocumentReader(
      Extractor extractor,
      ExtractedTexts extractedTexts,
      Cleaner cleaner,
      Optional<Tagging> tagging,
      Goal goal,
      DocumentKeys keys,
      StageClock clock,
      EventLog log) {
    this.extractor = extractor;
    this.extractedTexts = extractedTexts;
    this.cleaner = cleaner;
    this.tagging = tagging;
    this.goal = goal;
    this.keys = keys;
    this.clock = clock;
    this.log = log;
  }

  /** Reads a document as far as it goes. Only what breaks the run is thrown. */
  StoredDocument read(SourceDocument document) throws IOException, InterruptedException {
    Passage passage = new Passage(document);
    Outcome<ExtractedText> extracted = extract(document);
    passage.reached(Stage.EXTRACT, extracted);
    if (!(extracted instanceof Outcome.Done<ExtractedText>(ExtractedText pages))
        || !goal.reaches(Goal.CLEAN)) {
      return passage.stored(keys, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<PageMap> map = Optional.of(PageMap.of(pages));

    Outcome<CleanText> cleaned = clean(pages);
    passage.reached(Stage.CLEAN, cleaned);
    if (!(cleaned instanceof Outcome.Done<CleanText>(CleanText text))) {
      return passage.stored(keys, map, Optional.empty(), Optional.empty());
    }
    if (tagging.isEmpty()) {
      return passage.stored(keys, map, Optional.of(text), Optional.empty());
    }
    Outcome<CleanText> described = describe(passage, pages, text, tagging.get());
    Outcome<AnnotatedDocument> annotated =
        described instanceof Outcome.Done<CleanText>(CleanText identified)
            ? annotate(identified, tagging.get().annotator())
            : new Outcome.Failed<>(StageOutcome.of(Stage.ANNOTATE, described).failure().get());
    passage.reached(Stage.ANNOTATE, annotated);
    Optional<AnnotatedDocument> tokens =
        annotated instanceof Outcome.Done<AnnotatedDocument>(AnnotatedDocument value)
            ? Optional.of(value)
            : Optional.empty();
    return passage.stored(
        keys,
        map,
        Optional.of(described instanceof Outcome.Done<CleanText>(CleanText known) ? known : text),
        tokens);
  }

  private Outcome<ExtractedText> extract(SourceDocument document)
      throws IOException, InterruptedException {
    for (String key : List.of(keys.extracted(document), keys.recognised(document))) {
      Optional<ExtractedText> kept = extractedTexts.read(key);
      if (kept.isPresent()) {
        return new Outcome.Done<>(kept.get());
      }
    }
    long start = System.nanoTime();
    Outcome<ExtractedText> extracted = extractor.extract(document);
    clock.since(Stage.EXTRACT, start);
    if (extracted instanceof Outcome.Done<ExtractedText>(ExtractedText text)) {
      boolean pictures = PicturePages.of(text).any();
      extractedTexts.write(pictures ? keys.recognised(document) : keys.extracted(document), text);
      clock.words(Stage.EXTRACT, wordsIn(text));
    }
    return extracted;
  }

  private Outcome<CleanText> clean(ExtractedText pages) {
    long start = System.nanoTime();
    try {
      CleanText text = cleaner.clean(pages);
      if (text.paragraphs().isEmpty()) {
        return new Outcome.Failed<>(
            new Failure(
                Reason.NO_TEXT, "the file was read and holds no text that could be measured"));
      }
      double readability = TextLayer.readability(text.text());
      if (readability < TextLayer.READABLE) {
        return new Outcome.Failed<>(unreadable(readability));
      }
      return new Outcome.Done<>(text);
    } catch (RuntimeException e) {
      return new Outcome.Failed<>(internal(e));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new Outcome.Failed<>(tooLarge("cleaning"));
    } finally {
      clock.since(Stage.CLEAN, start);
    }
  }

  /** Tells the languages of a text and what the document says about itself. */
  private Outcome<CleanText> describe(
      Passage passage, ExtractedText pages, CleanText text, Tagging tools) {
    DocumentMetadata given = passage.document.metadata();
    try {
      ParagraphLanguages.Identified identified = tools.languages().identify(text, given.language());
      List<InferredValue> inferred = new ArrayList<>(textMetadata.infer(pages, tools.latestYear()));
      identified
          .main()
          .ifPresent(main -> inferred.add(new InferredValue("language", main, "text")));
      passage.inferred = inferred;
      passage.metadata = completion.complete(given, inferred);
      return new Outcome.Done<>(identified.text());
    } catch (RuntimeException e) {
      return new Outcome.Failed<>(internal(e));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new Outcome.Failed<>(tooLarge("describing"));
    }
  }

  /** Annotates the paragraphs of the measured languages, if they are more than a few words. */
  private Outcome<AnnotatedDocument> annotate(CleanText text, Annotator annotator) {
    Optional<Failure> refusal = MeasuredLanguages.refusal(text, keys.languages());
    if (refusal.isPresent()) {
      return new Outcome.Skipped<>(refusal.get());
    }
    long start = System.nanoTime();
    try {
      AnnotatedDocument annotated =
          annotator.annotate(MeasuredLanguages.of(text, keys.languages()));
      clock.words(Stage.ANNOTATE, annotated.tokens());
      return new Outcome.Done<>(annotated);
    } catch (RuntimeException e) {
      return new Outcome.Failed<>(internal(e));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new Outcome.Failed<>(tooLarge("tagging"));
    } finally {
      clock.since(Stage.ANNOTATE, start);
    }
  }

  private static Failure unreadable(double readability) {
    return new Failure(
        Reason.UNREADABLE_TEXT_LAYER,
        String.format(
            Locale.ROOT,
            "the file's text layer holds glyph codes instead of letters (readability %.2f, a text"
                + " has at least %.2f); run text recognition on its pages",
            readability,
            TextLayer.READABLE));
  }

  /** One document that is too large for the program must not cost the others. */
  private static Failure tooLarge(String work) {
    return new Failure(
        Reason.MEMORY_LIMIT,
        work
            + " the text needed more memory than the program has; split the file, or set"
            + " FRAMETRACE_HEAP to more, for example to 4g");
  }

  private static Failure internal(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return new Failure(
        Reason.INTERNAL,
        String.format(
            Locale.ROOT,
            "a fault of the program, please report it with the file: %s%s",
            e,
            trace.length == 0 ? "" : " at " + trace[0]));
  }

  private static long wordsIn(ExtractedText text) {
    long words = 0;
    boolean within = false;
    String characters = text.text();
    for (int i = 0; i < characters.length(); i++) {
      boolean letter = Character.isLetterOrDigit(characters.charAt(i));
      if (letter && !within) {
        words++;
      }
      within = letter;
    }
    return words;
  }

  /** What a document has passed so far. */
  private final class Passage {
    private final SourceDocument document;
    private final List<StageOutcome> outcomes = new ArrayList<>();
    private DocumentMetadata metadata;
    private List<InferredValue> inferred = List.of();
    private long start = System.nanoTime();

    private Passage(SourceDocument document) {
      this.document = document;
      this.metadata = document.metadata();
      outcomes.add(new StageOutcome(Stage.ACQUIRE, "done", Optional.empty()));
    }

    private void reached(Stage stage, Outcome<?> outcome) throws IOException {
      StageOutcome reached = StageOutcome.of(stage, outcome);
      outcomes.add(reached);
      long now = System.nanoTime();
      log.outcome(document.id(), reached, Duration.ofNanos(now - start));
      start = now;
    }

    private StoredDocument stored(
        DocumentKeys keys,
        Optional<PageMap> pages,
        Optional<CleanText> text,
        Optional<AnnotatedDocument> annotation) {
      Optional<Reason> reason = outcomes.getLast().failure().map(Failure::reason);
      String key =
          reason.filter(PASSING::contains).isPresent()
              ? keys.passing(document)
              : reason.filter(LIMITED::contains).isPresent()
                  ? keys.limited(document)
                  : reason.filter(PICTURED::contains).isPresent()
                          || pages.filter(map -> map.pictures().any()).isPresent()
                      ? keys.pictured(document)
                      : keys.read(document);
      return new StoredDocument(
          document.id(),
          key,
          document.sha256(),
          metadata,
          outcomes,
          pages,
          inferred,
          text,
          annotation);
    }
  }
}
