package org.frametrace.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frametrace.acquire.CorpusFile;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.StageOutcome;
import org.frametrace.study.Study;

/**
 * Sums up runs for the people who started them.
 *
 * @param study what was run
 * @param output the folder of its results
 */
record RunSummaries(Study study, Path output) {

  /** Sums up a run that measured. */
  RunSummary measured(MeasuredCorpus corpus, List<String> known) {
    int failed = corpus.count("failed");
    int found = corpus.accounts().size();
    List<String> notices = new ArrayList<>(known);
    long elsewhere = corpus.accounts().stream().filter(Account::isMostlyElsewhere).count();
    if (elsewhere > 0) {
      notices.add(
          "of "
              + elsewhere
              + (elsewhere == 1 ? " document" : " documents")
              + " less than half the words are measured, since the rest stands in annexes, tables or"
              + " other zones: see words and words_all_zones in documents.csv, and zones in the"
              + " study");
    }
    return new RunSummary(
        output,
        false,
        found,
        corpus.count("done"),
        corpus.count("skipped"),
        failed,
        corpus.words(),
        corpus.conflicts(),
        failed > study.limits().failedShare() * found,
        notices);
  }

  /** Sums up a run that measured nothing: what became of the documents that could be read. */
  RunSummary read(Inputs inputs, List<StageOutcome> read, List<String> notices) {
    Map<String, Integer> tally = new TreeMap<>();
    for (CorpusFile file : inputs.corpus().files()) {
      if (!(file.outcome() instanceof Outcome.Done<SourceDocument>)) {
        tally.merge(file.outcome().label(), 1, Integer::sum);
      }
    }
    read.forEach(outcome -> tally.merge(outcome.label(), 1, Integer::sum));
    int failed = tally.getOrDefault("failed", 0);
    int found = inputs.corpus().files().size();
    return new RunSummary(
        output,
        false,
        found,
        tally.getOrDefault("done", 0),
        tally.getOrDefault("skipped", 0),
        failed,
        0,
        0,
        failed > study.limits().failedShare() * found,
        notices);
  }

  /** Sums up a run that had nothing to do, from the record of the last one. */
  RunSummary upToDate(RunRecord last, List<String> notices) {
    int failed = last.documents("failed");
    return new RunSummary(
        output,
        true,
        last.documents("found"),
        last.documents("done"),
        last.documents("skipped"),
        failed,
        last.words(),
        last.conflicts(),
        failed > study.limits().failedShare() * last.documents("found"),
        notices);
  }
}
