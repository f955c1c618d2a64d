package org.frametrace.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.frametrace.claims.AskedActions;
import org.frametrace.claims.Claim;
import org.frametrace.claims.ClaimEvaluator;
import org.frametrace.claims.ClaimSettings;
import org.frametrace.claims.CodedClaims;
import org.frametrace.claims.CodedSheets;
import org.frametrace.claims.Controls;
import org.frametrace.claims.CriticismSheets;
import org.frametrace.claims.FactTable;
import org.frametrace.claims.Finding;
import org.frametrace.claims.FindingTables;
import org.frametrace.claims.Passages;
import org.frametrace.claims.ReadingSheet;
import org.frametrace.claims.Robustness;
import org.frametrace.measure.Collocates;
import org.frametrace.measure.Cooccurrences;
import org.frametrace.measure.Counting;
import org.frametrace.measure.Coverage;
import org.frametrace.measure.Diversity;
import org.frametrace.measure.DocumentCounts;
import org.frametrace.measure.KeyLemmas;
import org.frametrace.measure.Measurement;
import org.frametrace.measure.Sensitivity;
import org.frametrace.measure.Sensitivity.Variant;
import org.frametrace.measure.Tally;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.study.Study;
import org.frametrace.tables.Table;

/**
 * Computes the tables of a measured corpus, except those of hits, which are written as they are
 * found.
 */
final class ResultTables {

  private final Inputs inputs;
  private final Study study;
  private final int threads;

  /**
   * Prepares the computation.
   *
   * @param threads how many rows are computed at a time; nothing depends on it but the time
   */
  ResultTables(Inputs inputs, int threads) {
    this.inputs = inputs;
    this.study = inputs.study();
    this.threads = threads;
  }

  /** Parallel streams work on the threads of the pool that they are called in. */
  private <T> T sideBySide(Callable<T> work) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.invoke(ForkJoinTask.adapt(work));
    }
  }

  /** Returns the tables about documents and frames. */
  List<Table> measures(MeasuredCorpus corpus, Progress progress) {
    return sideBySide(
        () -> {
          List<Supplier<Table>> tables = tables(corpus);
          try (Progress.Task task = progress.begin("Computing", tables.size(), "tables")) {
            return tables.stream()
                .map(
                    table -> {
                      Table computed = table.get();
                      task.step();
                      return computed;
                    })
                .toList();
          }
        });
  }

  private List<Supplier<Table>> tables(MeasuredCorpus corpus) {
    Counting counting = inputs.counting();
    Tally tally = tally(corpus.documents(), counting);
    List<Supplier<Table>> tables = new ArrayList<>();
    tables.add(() -> AccountTables.documents(corpus.accounts()));
    tables.add(() -> AccountTables.outcomes(corpus.accounts()));
    tables.add(() -> AccountTables.conflicts(corpus.accounts()));
    tables.add(
        () -> Coverage.table(corpus.accounts().stream().map(ResultTables::coverage).toList()));
    tables.addAll(
        new Measurement(counting, inputs.entries(), study.measure(), study.seed()).tables(tally));
    tables.add(
        () ->
            new Sensitivity(counting, study.measure(), study.seed())
                .table(variants(corpus, counting, tally)));
    tables.add(
        () ->
            new Cooccurrences(counting, study.measure().replicates(), study.seed())
                .table(corpus.documents()));
    if (study.measure().collocates()) {
      tables.add(() -> Collocates.table(corpus.terms(), counting.overlap()));
      tables.add(
          () ->
              new Diversity(counting.overlap(), study.measure().replicates(), study.seed())
                  .table(corpus.terms()));
    }
    if (study.measure().keyness()) {
      tables.add(() -> KeyLemmas.table(corpus.terms()));
    }
    return tables;
  }

  private static Map<Variant, Tally> variants(
      MeasuredCorpus corpus, Counting counting, Tally headline) {
    boolean recycled = !corpus.whole().equals(corpus.documents());
    Tally whole = recycled ? tally(corpus.whole(), counting) : headline;
    Map<Variant, Tally> variants = new EnumMap<>(Variant.class);
    variants.put(Variant.HEADLINE, headline);
    variants.put(Variant.WITH_RECYCLED_TEXT, whole);
    variants.put(
        Variant.WITH_NEAR_DUPLICATES, headline.merge(tally(corpus.duplicates(), counting)));
    variants.put(Variant.WITH_BOTH, whole.merge(tally(corpus.wholeDuplicates(), counting)));
    return variants;
  }

  private static Tally tally(List<MeasuredDocument> documents, Counting counting) {
    return Tally.of(counts(documents, counting));
  }

  private static List<DocumentCounts> counts(List<MeasuredDocument> documents, Counting counting) {
    return documents.parallelStream().map(counting::count).toList();
  }

  private ClaimSettings settings() {
    return new ClaimSettings(
        study.measure().zones(), Level.MAIN, study.measure().replicates(), study.seed(), false);
  }

  /**
   * What is found on the study's claims.
   *
   * @param findings with their verdicts
   * @param tables about them
   */
  record Judged(List<Finding> findings, List<Table> tables) {}

  /**
   * Judges claims: once, in all reasonable ways, and where they should not hold.
   *
   * @param claims those of the study, with what people coded for them
   */
  Judged claims(List<Claim> claims, MeasuredCorpus corpus, Progress progress) {
    List<MeasuredDocument> documents = corpus.atLevel(Level.MAIN);
    ClaimEvaluator evaluator =
        new ClaimEvaluator(documents, corpus.atLevel(Level.NARROW), settings());
    Robustness robustness = new Robustness(evaluator, corpus.byLevel(), corpus.whole());
    Controls controls = new Controls(evaluator, documents, study.seed());
    return sideBySide(
        () -> {
          try (Progress.Task task = progress.begin("Judging claims", 3, "rounds")) {
            List<Finding> once = evaluator.findings(claims);
            task.step();
            Robustness.Result result = robustness.of(once);
            task.step();
            List<Controls.Control> controlled = controls.of(result.findings());
            task.step();
            return new Judged(
                result.findings(),
                List.of(
                    FindingTables.claims(result.findings(), false, study.lexicons().overlap()),
                    FindingTables.tests(result.findings(), study.lexicons().overlap()),
                    FindingTables.robustness(result.outcomes()),
                    FindingTables.controls(controlled)));
          }
        });
  }

  /** Returns the tables about what documents state; none where no claim asks. */
  List<Table> facts(MeasuredCorpus corpus) {
    if (!FactTable.asked(inputs.claims())) {
      return List.of();
    }
    List<MeasuredDocument> documents = corpus.atLevel(Level.MAIN);
    return List.of(
        FactTable.of(inputs.claims(), documents, study.measure().zones()),
        QuantityTable.of(documents));
  }

  /** Returns the tables about who does what; none where no claim asks. */
  List<Table> actions(MeasuredCorpus corpus) {
    List<MeasuredDocument> documents = corpus.atLevel(Level.MAIN);
    return AskedActions.any(inputs.claims())
        ? List.of(AgencyTable.of(documents), AgencyTable.agentless(documents))
        : List.of();
  }

  /** Returns sheets on which people code candidates of criticism. */
  List<ReadingSheet> criticism(MeasuredCorpus corpus) {
    return CriticismSheets.of(inputs.claims(), corpus.atLevel(Level.MAIN), settings());
  }

  /** Draws the passages that people must read for claims. */
  Passages passages(MeasuredCorpus corpus) {
    return Passages.of(inputs.claims(), corpus.atLevel(Level.MAIN), settings());
  }

  /** Returns the study's claims with what people coded for them. */
  List<Claim> claims(List<ReadingSheet> sheets, CodedSheets codes) {
    return CodedClaims.of(inputs.claims(), sheets, codes, settings());
  }

  private static Coverage.Document coverage(Account account) {
    OptionalLong words =
        account
            .size()
            .map(size -> OptionalLong.of(size.measured().words()))
            .orElse(OptionalLong.empty());
    return new Coverage.Document(account.metadata(), account.last(), words, account.language());
  }
}
