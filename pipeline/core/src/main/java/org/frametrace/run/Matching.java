package org.frametrace.run;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.frametrace.match.MatchedDocument;
import org.frametrace.match.Matcher;
import org.frametrace.measure.Counting;
import org.frametrace.measure.DocumentTerms;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.Level;
import org.frametrace.model.Stage;
import org.frametrace.model.TokenRuns;
import org.frametrace.reuse.Reuse;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentSummary;
import org.frametrace.study.MeasureSettings;

/**
 * Finds the hits of every stored document, side by side, and hands them on in the order of the ids.
 */
final class Matching {

  private final CorpusReader store;
  private final Reuse reuse;
  private final Matcher matcher;
  private final Level level;
  private final Set<Level> levels;
  private final List<String> languages;
  private final MeasureSettings settings;
  private final Counting counting;
  private final LabelWords words;
  private final StageClock clock;

  /**
   * Creates a matching.
   *
   * @param reuse says what is recycled
   * @param matcher finds what is counted at all the levels
   * @param level the level whose hits are listed
   * @param others the levels by which claims are judged besides
   * @param languages the languages that are measured
   * @param counting what counts in tables
   * @param words takes the words near the labels of claims
   */
  Matching(
      CorpusReader store,
      Reuse reuse,
      Matcher matcher,
      Level level,
      Set<Level> others,
      List<String> languages,
      MeasureSettings settings,
      Counting counting,
      LabelWords words,
      StageClock clock) {
    this.store = store;
    this.reuse = reuse;
    this.matcher = matcher;
    this.level = level;
    this.levels = EnumSet.of(level);
    this.levels.addAll(others);
    this.languages = List.copyOf(languages);
    this.settings = settings;
    this.counting = counting;
    this.words = words;
    this.clock = clock;
  }

  /** Measures documents of the store; those that are not there are passed over. */
  void measure(
      Iterator<DocumentId> documents,
      int threads,
      Workers.Taker<Measured> taker,
      Progress.Task progress)
      throws IOException, InterruptedException {
    new Workers(threads, 4 * threads, "frametrace-match")
        .inOrder(
            documents,
            this::measure,
            measured -> {
              if (measured.isPresent()) {
                taker.take(measured.get());
              }
              progress.step();
            });
  }

  private Optional<Measured> measure(DocumentId id) throws IOException {
    Optional<DocumentSummary> summary = store.summary(id);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Optional<CleanText> text = store.text(id);
    Optional<LanguageShare> language =
        text.map(clean -> LanguageShare.of(clean, settings.zones(), languages));
    Optional<AnnotatedDocument> tokens = store.annotation(id);
    if (tokens.isEmpty() || text.isEmpty()) {
      return Optional.of(
          new Measured(
              summary.get(),
              Optional.empty(),
              TokenRuns.NONE,
              Map.of(),
              List.of(),
              language,
              0,
              Optional.empty(),
              LabelWords.Found.NOTHING));
    }
    long start = System.nanoTime();
    TokenRuns recycled = reuse.recycled(id);
    Map<Level, MatchedDocument> matched =
        matcher.match(id, tokens.get(), settings.zones(), recycled, levels);
    LabelWords.Found near =
        reuse.duplicates().containsKey(id)
            ? LabelWords.Found.NOTHING
            : words.of(summary.get().metadata(), tokens.get(), matched.values(), recycled);
    MatchedDocument hits = Objects.requireNonNull(matched.remove(level), "the study's level");
    Map<Level, DocumentHits> byLevel = new EnumMap<>(Level.class);
    matched.forEach((other, found) -> byLevel.put(other, found.withoutRecycled()));
    clock.since(Stage.MEASURE, start);
    clock.words(Stage.MEASURE, tokens.get().tokens());
    return Optional.of(
        new Measured(
            summary.get(),
            Optional.of(hits),
            recycled,
            byLevel,
            lines(summary.get(), text.get(), tokens.get(), hits.whole()),
            language,
            tokens.get().degraded().length,
            terms(id, tokens.get(), hits.withoutRecycled(), recycled),
            near));
  }

  private Optional<DocumentTerms> terms(
      DocumentId id, AnnotatedDocument tokens, DocumentHits hits, TokenRuns recycled) {
    boolean wanted = settings.keyness() || settings.collocates();
    return wanted && !reuse.duplicates().containsKey(id)
        ? Optional.of(DocumentTerms.of(tokens, hits, recycled, counting, settings.collocates()))
        : Optional.empty();
  }

  private static List<ConcordanceLine> lines(
      DocumentSummary summary, CleanText text, AnnotatedDocument tokens, DocumentHits hits) {
    HitContext context = new HitContext(summary, text, tokens);
    return hits.hits().stream().map(context::line).toList();
  }
}
