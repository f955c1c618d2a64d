package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.acquire.CorpusFile;
import org.frametrace.match.Matcher;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Outcome;
import org.frametrace.model.PageMap;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.model.Zone;
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
  private final List<MeasuredDocument> documents = new ArrayList<>();
  private final Map<Level, List<MeasuredDocument>> byLevel = new EnumMap<>(Level.class);
  private final ConcordanceSample sample;

  MeasuringPass(Inputs inputs) {
    this.inputs = inputs;
    this.study = inputs.study();
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
      } else {
        accounts.put(file.id(), unread(file));
      }
    }
    Matcher matcher =
        Matcher.of(inputs.lexicon(), study.lexicons().level(), study.lexicons().overlap());
    Matching matching = new Matching(store, matcher, otherLevels(), study.measure(), stages);
    try (HitTables hits = new HitTables(tables, study.measure().zones());
        Progress.Task task = progress.begin("Counting", readable.size(), "documents")) {
      matching.measure(
          readable.iterator(),
          threads,
          document -> {
            hits.write(document.lines());
            take(document);
          },
          task);
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
    return new MeasuredCorpus(List.copyOf(accounts.values()), documents, byLevel, sample.lines());
  }

  /** Claims are judged by the main lexicon and by the narrow one, whatever the study counts. */
  private Map<Level, Matcher> otherLevels() {
    Map<Level, Matcher> matchers = new EnumMap<>(Level.class);
    if (!inputs.claims().isEmpty()) {
      for (Level level : List.of(Level.NARROW, Level.MAIN)) {
        if (level != study.lexicons().level()) {
          matchers.put(level, Matcher.of(inputs.lexicon(), level, study.lexicons().overlap()));
        }
      }
    }
    return matchers;
  }

  private void take(Measured document) {
    accounts.put(document.summary().id(), account(document));
    DocumentMetadata metadata = document.summary().metadata();
    document.hits().ifPresent(hits -> documents.add(new MeasuredDocument(metadata, hits)));
    document
        .byLevel()
        .forEach(
            (level, hits) ->
                byLevel
                    .computeIfAbsent(level, any -> new ArrayList<>())
                    .add(new MeasuredDocument(metadata, hits)));
    for (ConcordanceLine line : document.lines()) {
      if (study.measure().zones().contains(line.hit().zone())) {
        sample.offer(line);
      }
    }
  }

  private static Account unread(CorpusFile file) {
    return new Account(
        file.id(),
        file.metadata(),
        file.sha256(),
        file.duplicateOf(),
        List.of(StageOutcome.of(Stage.ACQUIRE, file.outcome())),
        Optional.empty(),
        Optional.empty());
  }

  private Account account(Measured document) {
    DocumentSummary summary = document.summary();
    List<StageOutcome> outcomes = new ArrayList<>(summary.outcomes());
    if (document.hits().isPresent()) {
      outcomes.add(new StageOutcome(Stage.INDEX, "done", Optional.empty()));
      outcomes.add(new StageOutcome(Stage.MEASURE, "done", Optional.empty()));
    }
    Optional<PageMap> pages = summary.pages();
    return new Account(
        summary.id(),
        summary.metadata(),
        Optional.of(summary.sha256()),
        Optional.empty(),
        outcomes,
        pages,
        document.hits().map(hits -> size(hits, document.degradedSentences())));
  }

  private Account.Size size(DocumentHits hits, int degradedSentences) {
    return new Account.Size(
        hits.size(study.measure().zones()),
        hits.size(EnumSet.allOf(Zone.class)),
        degradedSentences);
  }
}
