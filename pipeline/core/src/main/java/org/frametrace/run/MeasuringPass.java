package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.acquire.CorpusFile;
import org.frametrace.infer.Completion;
import org.frametrace.match.MatchedDocument;
import org.frametrace.match.Matcher;
import org.frametrace.measure.TermTally;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Duplicate;
import org.frametrace.model.Failure;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Outcome;
import org.frametrace.model.PageMap;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;
import org.frametrace.reuse.Reuse;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentSummary;
import org.frametrace.study.Study;

/**
 * Passes once over the stored documents: finds their hits, writes these, and accounts for every
 * input.
 */
final class MeasuringPass {

  private final Inputs inputs;
  private final Study study;
  private final SortedMap<DocumentId, Account> accounts = new TreeMap<>();
  private final Reuse reuse;
  private final List<MeasuredDocument> documents = new ArrayList<>();
  private final List<MeasuredDocument> whole = new ArrayList<>();
  private final List<MeasuredDocument> duplicates = new ArrayList<>();
  private final List<MeasuredDocument> wholeDuplicates = new ArrayList<>();
  private final Map<Level, List<MeasuredDocument>> byLevel = new EnumMap<>(Level.class);
  private final ConcordanceSample sample;
  private final Completion completion = new Completion();
  private final TermTally terms;

  /** What rows and file names say, before anything was inferred from texts. */
  private final Map<DocumentId, DocumentMetadata> given = new HashMap<>();

  MeasuringPass(Inputs inputs, Reuse reuse) {
    this.inputs = inputs;
    this.reuse = reuse;
    this.study = inputs.study();
    this.terms = new TermTally(study.measure().groupBy(), study.measure().periods());
    this.sample = new ConcordanceSample(study.seed(), study.report().concordanceLines());
  }

  /**
   * Measures the corpus.
   *
   * @param tables an existing folder, into which the tables of hits are written
   */
  MeasuredCorpus run(
      CorpusReader store, Path tables, int threads, StageClock stages, Progress progress)
      throws IOException, InterruptedException {
    List<DocumentId> readable = new ArrayList<>();
    for (CorpusFile file : inputs.corpus().files()) {
      if (file.outcome() instanceof Outcome.Done<SourceDocument>) {
        readable.add(file.id());
        given.put(file.id(), file.metadata());
      } else {
        accounts.put(file.id(), unread(file));
      }
    }
    Level level = study.lexicons().level();
    Set<Level> others = otherLevels();
    Level widest = others.isEmpty() ? level : Level.WIDE;
    Matcher matcher = Matcher.of(inputs.lexicon(), widest, study.lexicons().overlap());
    Matching matching =
        new Matching(
            store,
            reuse,
            matcher,
            level,
            others,
            study.annotate().languages(),
            study.measure(),
            inputs.counting(),
            new LabelWords(inputs.claims(), study.measure().zones()),
            stages);
    try (HitTables hits = new HitTables(tables, study.lexicons().overlap());
        Progress.Task task = progress.begin("Counting", readable.size(), "documents")) {
      matching.measure(readable.iterator(), threads, document -> take(document, hits), task);
      hits.finish();
    }
    if (accounts.size() != inputs.corpus().files().size()) {
      throw new IllegalStateException(
          "every input has exactly one outcome, found "
              + inputs.corpus().files().size()
              + " inputs and "
              + accounts.size()
              + " outcomes");
    }
    if (!inputs.claims().isEmpty()) {
      byLevel.put(study.lexicons().level(), documents);
    }
    return new MeasuredCorpus(
        List.copyOf(accounts.values()),
        documents,
        whole,
        duplicates,
        wholeDuplicates,
        byLevel,
        sample.lines(),
        terms);
  }

  /** Claims are judged by the main lexicon and by the others too, whatever the study counts. */
  private Set<Level> otherLevels() {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    if (!inputs.claims().isEmpty()) {
      levels.addAll(EnumSet.allOf(Level.class));
      levels.remove(study.lexicons().level());
    }
    return levels;
  }

  private void take(Measured document, HitTables tables) throws IOException {
    accounts.put(document.summary().id(), account(document));
    boolean duplicate = reuse.duplicates().containsKey(document.summary().id());
    DocumentMetadata metadata = document.summary().metadata();
    if (document.hits().isPresent()) {
      MatchedDocument hits = document.hits().get();
      (duplicate ? duplicates : documents)
          .add(
              new MeasuredDocument(metadata, hits.withoutRecycled())
                  .with(document.words().without()));
      (duplicate ? wholeDuplicates : whole)
          .add(new MeasuredDocument(metadata, hits.whole()).with(document.words().whole()));
    }
    document.terms().ifPresent(counted -> terms.add(metadata, counted));
    if (!duplicate) {
      document
          .byLevel()
          .forEach(
              (level, hits) ->
                  byLevel
                      .computeIfAbsent(level, any -> new ArrayList<>())
                      .add(new MeasuredDocument(metadata, hits).with(document.words().without())));
    }
    for (ConcordanceLine line : document.lines()) {
      Optional<LeftOut> cause =
          LeftOut.of(line.hit(), duplicate, study.measure().zones(), document.recycled());
      String id = HitContext.id(line.document(), line.hit());
      tables.write(id, line, cause);
      if (cause.isEmpty()) {
        sample.offer(id, line);
      }
    }
  }

  private static Account unread(CorpusFile file) {
    return new Account(
        file.id(),
        file.metadata(),
        file.sha256(),
        file.duplicateOf()
            .map(of -> new Duplicate(of, Duplicate.Kind.EXACT, OptionalDouble.empty())),
        List.of(StageOutcome.of(Stage.ACQUIRE, file.outcome())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Account account(Measured document) {
    DocumentSummary summary = document.summary();
    Optional<Duplicate> duplicate = Optional.ofNullable(reuse.duplicates().get(summary.id()));
    List<StageOutcome> outcomes = new ArrayList<>(summary.outcomes());
    if (document.hits().isPresent()) {
      outcomes.add(new StageOutcome(Stage.INDEX, "done", Optional.empty()));
      outcomes.add(
          duplicate
              .map(
                  one ->
                      StageOutcome.of(
                          Stage.MEASURE,
                          new Outcome.Skipped<>(
                              new Failure(Failure.Reason.DUPLICATE, detail(one)))))
              .orElse(new StageOutcome(Stage.MEASURE, "done", Optional.empty())));
    }
    Optional<PageMap> pages = summary.pages();
    return new Account(
        summary.id(),
        summary.metadata(),
        Optional.of(summary.sha256()),
        duplicate,
        outcomes,
        pages,
        duplicate.isPresent()
            ? Optional.empty()
            : document.hits().map(hits -> size(hits, document.degradedSentences())),
        document.language(),
        completion.conflicts(
            given.getOrDefault(summary.id(), DocumentMetadata.NONE), summary.inferred()));
  }

  private static String detail(Duplicate duplicate) {
    String what =
        switch (duplicate.kind()) {
          case EXACT -> "the same bytes as ";
          case TEXT -> "the same words as ";
          case NEAR ->
              String.format(
                  Locale.ROOT,
                  "%.1f %% of the five-word passages of both are common with ",
                  100 * duplicate.similarity().orElse(0));
          case TRANSLATION -> "a translation of ";
        };
    return what + duplicate.of() + ", which is measured instead";
  }

  private Account.Size size(MatchedDocument hits, int degradedSentences) {
    ZoneSize measured = hits.withoutRecycled().size(study.measure().zones());
    return new Account.Size(
        measured,
        hits.whole().size(EnumSet.allOf(Zone.class)),
        hits.whole().size(study.measure().zones()).words() - measured.words(),
        degradedSentences);
  }
}
