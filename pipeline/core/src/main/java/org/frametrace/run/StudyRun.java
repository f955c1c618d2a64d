package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.acquire.DigestCache;
import org.frametrace.claims.AskedActions;
import org.frametrace.claims.Attestation;
import org.frametrace.claims.CodedSheets;
import org.frametrace.claims.EvidenceTable;
import org.frametrace.claims.FactTable;
import org.frametrace.claims.Passages;
import org.frametrace.claims.ReadingSheet;
import org.frametrace.clean.Cleaner;
import org.frametrace.extract.ExtractedTexts;
import org.frametrace.extract.Extractor;
import org.frametrace.infer.TextMetadata;
import org.frametrace.language.ParagraphLanguages;
import org.frametrace.model.Level;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.StageOutcome;
import org.frametrace.report.Report;
import org.frametrace.report.ReportInput;
import org.frametrace.reuse.Reuse;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.CorpusStore;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Study;
import org.frametrace.tables.Table;

/**
 * One run of a study: brings the store up to date with the corpus, then computes every table, the
 * verdicts and the report.
 */
public final class StudyRun {

  private final Study study;
  private final Path output;
  private final int threads;
  private final Adapters adapters;
  private final Progress progress;
  private final Clock clock;

  /**
   * Prepares a run.
   *
   * @param output the folder of results, which need not be there
   * @param threads how many documents are worked on at a time, at least 1
   * @param adapters makes the parts that stand on frameworks
   * @param progress shows how far the run has come
   * @param clock gives the times of run.json and log.jsonl
   */
  public StudyRun(
      Study study, Path output, int threads, Adapters adapters, Progress progress, Clock clock) {
    this.study = study;
    this.output = output;
    this.threads = threads;
    this.adapters = adapters;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Runs up to a goal.
   *
   * @throws InvalidInputException if anything that a researcher wrote is wrong; nothing was run or
   *     written
   * @throws RunException if the run broke in a way that a person can do something about
   * @throws IOException if reading or writing failed
   * @throws InterruptedException if the run was stopped
   */
  public RunSummary run(Goal goal)
      throws InvalidInputException, RunException, IOException, InterruptedException {
    DigestCache digests = DigestCache.open(digestFile());
    Inputs inputs = Inputs.read(study, digests, LocalDate.now(clock).getYear());
    try (OutputLock lock = OutputLock.acquire(output)) {
      ReadingSheets.Held held = ResultFiles.sheets(output).read(inputs.claims());
      RunState state = RunState.of(inputs, held.codes(), adapters);
      Optional<RunRecord> last = RunRecord.read(output);
      if (last.isPresent()
          && state.covers(last.get(), goal)
          && last.get().damaged(output).isEmpty()) {
        List<String> notices = new ArrayList<>(inputs.notices());
        notices.addAll(held.notices());
        notices.addAll(ResultFiles.sheets(output).waiting(inputs.claims()));
        return summaries().upToDate(last.get(), notices);
      }
      digests.save();
      try (EventLog log = new EventLog(output.resolve("log.jsonl"), clock)) {
        return run(goal, inputs, held, state, log);
      }
    }
  }

  private RunSummary run(
      Goal goal, Inputs inputs, ReadingSheets.Held held, RunState state, EventLog log)
      throws InvalidInputException, RunException, IOException, InterruptedException {
    long start = System.nanoTime();
    StageClock stages = new StageClock();
    List<String> notices = new ArrayList<>(inputs.notices());
    notices.addAll(held.notices());
    for (String notice : notices) {
      log.notice(notice);
    }
    if (!goal.reaches(Goal.ANNOTATE)) {
      return readOnly(goal, inputs, stages, log, notices);
    }
    MatchingTerms terms = new MatchingTerms(inputs.lexicon().spelling());
    try (CorpusStore store = adapters.openStore(indexFolder(output), terms)) {
      ingest(inputs.corpus().documents(), store, stages, log);
      if (!goal.reaches(Goal.MEASURE)) {
        return summaries().read(inputs, stored(inputs, store), notices);
      }
      RunRecord.withdraw(output);
      ResultFiles files = new ResultFiles(output);
      Reuse reuse = new ReusePass(study, store, reuseFile(output)).run(threads, progress);
      MeasuredCorpus corpus =
          new MeasuringPass(inputs, reuse).run(store, files.tables(), threads, stages, progress);
      if (goal.reaches(Goal.CLAIMS) && FactTable.asked(inputs.claims())) {
        corpus = corpus.with(new FactPass(store, factFile()).run(threads, progress));
      }
      if (goal.reaches(Goal.CLAIMS) && AskedActions.any(inputs.claims())) {
        ActionPass pass = new ActionPass(inputs, store, reuse, adapters.parser(), parseFolder());
        corpus = corpus.withActions(pass.run(corpus.atLevel(Level.MAIN), threads, progress));
      }
      if (goal.reaches(Goal.CLAIMS) && WordingPass.isAsked(inputs.claims())) {
        WordingPass pass = new WordingPass(inputs, store, reuse);
        corpus = corpus.withWording(pass.run(corpus.atLevel(Level.MAIN), threads, progress));
      }
      write(
          goal,
          inputs,
          held.codes(),
          state,
          store,
          corpus,
          RecycledTable.of(reuse.passages(), store),
          files);
      files.removeOthers();
      RunRecord.write(
          output,
          RunReport.of(study, state, goal, adapters, corpus, stages, start, threads, clock, files));
      if (goal.reaches(Goal.CLAIMS)) {
        notices.addAll(ResultFiles.sheets(output).waiting(inputs.claims()));
      }
      return summaries().measured(corpus, notices);
    }
  }

  private void write(
      Goal goal,
      Inputs inputs,
      CodedSheets codes,
      RunState state,
      CorpusReader store,
      MeasuredCorpus corpus,
      Table recycled,
      ResultFiles files)
      throws IOException {
    ResultTables results = new ResultTables(inputs, threads);
    List<Table> tables = new ArrayList<>(results.measures(corpus, progress));
    tables.add(recycled);
    if (goal.reaches(Goal.CLAIMS)) {
      List<ReadingSheet> sheets = new ArrayList<>(results.criticism(corpus));
      Passages passages = results.passages(corpus);
      sheets.addAll(
          passages.sheets(Attestations.lines(store, passages.places(), Attestations.WHOLE)));
      ResultTables.Judged judged = results.claims(results.claims(sheets, codes), corpus, progress);
      tables.addAll(judged.tables());
      List<Attestation> early = EvidenceTable.attestations(judged.findings());
      for (Table evidence :
          EvidenceTable.of(judged.findings(), Attestations.lines(store, early, HitContext.WIDTH))) {
        files.writeEvidence(evidence);
      }
      tables.addAll(results.facts(corpus));
      tables.addAll(results.actions(corpus));
      ResultFiles.sheets(output).write(sheets);
    }
    files.write(study, tables);
    if (goal.reaches(Goal.REPORT)) {
      Report report =
          Report.of(
              new ReportInput(
                  study.title(),
                  tables,
                  corpus.concordance(),
                  facts(state, inputs),
                  study.report().framesLeftOut()));
      files.write("report/index.html", report.page());
      for (Map.Entry<String, String> figure : report.figures().entrySet()) {
        files.write("report/figures/" + figure.getKey(), figure.getValue());
      }
    }
  }

  private Map<String, String> facts(RunState state, Inputs inputs) {
    Map<String, String> facts = new LinkedHashMap<>(adapters.versions());
    facts.put("text recognition", adapters.ocrFingerprint(study.extract()));
    facts.put("seed", Long.toString(study.seed()));
    facts.put("lexicon level", study.lexicons().level().label());
    facts.put("overlap of matches", study.lexicons().overlap().label());
    state.inputs().forEach((name, digest) -> facts.put("digest of the " + name, digest));
    facts.put("lexicon entries", Integer.toString(inputs.lexicon().entries().size()));
    return facts;
  }

  private void ingest(
      List<SourceDocument> documents, CorpusStore store, StageClock stages, EventLog log)
      throws IOException, InterruptedException {
    DocumentKeys keys = keys();
    Ingestion ingestion = new Ingestion(store, keys);
    Ingestion.Plan plan = ingestion.plan(documents);
    if (plan.isEmpty()) {
      return;
    }
    ingestion.tidy(plan);
    if (plan.read().isEmpty()) {
      return;
    }
    int workers = Math.min(threads, plan.read().size());
    try (Extractor extractor = adapters.extractor(study.extract(), workers);
        Progress.Task task =
            progress.begin("Reading and tagging", plan.read().size(), "documents")) {
      DocumentReader.Tagging tagging =
          new DocumentReader.Tagging(
              new ParagraphLanguages(adapters.languageIdentifier()),
              adapters.annotator(study.annotate()),
              LocalDate.now(clock).getYear());
      DocumentReader reader = reader(extractor, Optional.of(tagging), Goal.ANNOTATE, stages, log);
      ingestion.read(plan.read(), reader, workers, stages, task);
    }
  }

  /** Takes documents no further than their text; what was extracted is kept for the next run. */
  private RunSummary readOnly(
      Goal goal, Inputs inputs, StageClock stages, EventLog log, List<String> notices)
      throws IOException, InterruptedException {
    List<SourceDocument> documents = inputs.corpus().documents();
    List<StageOutcome> outcomes = new ArrayList<>();
    try (Extractor extractor = adapters.extractor(study.extract(), threads);
        Progress.Task task = progress.begin("Reading", documents.size(), "documents")) {
      DocumentReader reader = reader(extractor, Optional.empty(), goal, stages, log);
      new Workers(threads, 4 * threads, "frametrace-read")
          .inOrder(
              documents.iterator(),
              document -> reader.read(document).finalOutcome(),
              outcome -> {
                outcomes.add(outcome);
                task.step();
              });
    }
    return summaries().read(inputs, outcomes, notices);
  }

  private static List<StageOutcome> stored(Inputs inputs, CorpusStore store) throws IOException {
    List<StageOutcome> outcomes = new ArrayList<>();
    for (SourceDocument document : inputs.corpus().documents()) {
      store.summary(document.id()).ifPresent(summary -> outcomes.add(summary.finalOutcome()));
    }
    return outcomes;
  }

  private DocumentReader reader(
      Extractor extractor,
      Optional<DocumentReader.Tagging> tagging,
      Goal goal,
      StageClock stages,
      EventLog log)
      throws IOException {
    return new DocumentReader(
        extractor, texts(), new Cleaner(study.clean()), tagging, goal, keys(), stages, log);
  }

  private DocumentKeys keys() throws IOException {
    return new DocumentKeys(
        adapters.extractorFingerprint(study.extract()),
        adapters.ocrFingerprint(study.extract()),
        new Cleaner(study.clean()).fingerprint(),
        adapters.annotatorFingerprint(study.annotate()),
        new ParagraphLanguages(adapters.languageIdentifier()).fingerprint()
            + " "
            + new TextMetadata().fingerprint(),
        study.annotate().languages(),
        study.extract());
  }

  private RunSummaries summaries() {
    return new RunSummaries(study, output);
  }

  private ExtractedTexts texts() throws IOException {
    return extractedTexts(output);
  }

  /** Returns the extracted texts that a folder of results keeps. */
  public static ExtractedTexts extractedTexts(Path output) throws IOException {
    Path folder = output.resolve("store").resolve("extracted");
    Files.createDirectories(folder);
    return new ExtractedTexts(folder);
  }

  /**
   * Returns where the index of a folder of results lies.
   *
   * @throws RunException if there is none yet
   */
  public static Path requireIndex(Path output) throws RunException {
    Path index = indexFolder(output);
    if (!Files.isDirectory(index)) {
      throw new RunException(
          "There are no documents in "
              + output
              + " yet. Run the study first: frametrace run STUDY");
    }
    return index;
  }

  /** Returns where the index of a folder of results lies. */
  private static Path indexFolder(Path output) {
    return output.resolve("store").resolve("index");
  }

  /** Returns where a folder of results keeps what its corpus has more than once. */
  static Path reuseFile(Path output) {
    return output.resolve("store").resolve("reuse.bin");
  }

  private Path factFile() {
    return output.resolve("store").resolve("facts.bin");
  }

  private Path parseFolder() {
    return output.resolve("store").resolve("parses");
  }

  private Path digestFile() {
    return output.resolve("store").resolve("digests.txt");
  }
}
