package org.frametrace.run;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.frametrace.model.Stage;
import org.frametrace.study.Study;
import org.frametrace.study.StudyPlan;

/** Puts together what run.json says. */
final class RunReport {

  private RunReport() {}

  static Map<String, Object> of(
      Study study,
      RunState state,
      Goal goal,
      Adapters adapters,
      MeasuredCorpus corpus,
      StageClock stages,
      long start,
      int threads,
      Clock clock,
      ResultFiles files) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("study", study.name());
    run.put("goal", goal.label());
    run.put("finished", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    run.put("state", state.digest().hex());
    run.put("versions", adapters.versions());
    run.put("seed", study.seed());
    run.put("overlap", study.lexicons().overlap().label());
    run.put("threads", threads);
    Map<String, Object> documents = new LinkedHashMap<>();
    documents.put("found", corpus.accounts().size());
    for (String outcome : new String[] {"done", "skipped", "failed"}) {
      documents.put(outcome, corpus.count(outcome));
    }
    run.put("documents", documents);
    run.put("words", corpus.words());
    run.put("conflicts", corpus.conflicts());
    run.put("plan", new StudyPlan(study).values());
    run.put("inputs", state.inputs());
    run.put("results", files.digests());
    run.put("timings", timings(stages, start));
    return run;
  }

  /** Times of the stages add over threads; the wall time is that of the whole run. */
  private static Map<String, Object> timings(StageClock stages, long start) {
    Map<String, Object> timings = new LinkedHashMap<>();
    timings.put("wall_seconds", rounded((System.nanoTime() - start) / 1e9));
    for (Stage stage : Stage.values()) {
      if (stages.seconds(stage) == 0) {
        continue;
      }
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("seconds", rounded(stages.seconds(stage)));
      if (stages.words(stage) > 0) {
        one.put("words", stages.words(stage));
        one.put("words_per_second", Math.round(stages.words(stage) / stages.seconds(stage)));
      }
      timings.put(stage.label(), one);
    }
    return timings;
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
