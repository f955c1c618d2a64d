package org.frametrace.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.frametrace.model.Digest;
import org.frametrace.study.StudyPlan;

/**
 * Names everything that the results of a run depend on: the study, what it reads, the program, and
 * how far the run goes.
 *
 * @param digest names all of it
 * @param inputs the digests of the parts, by name
 */
record RunState(Digest digest, Map<String, String> inputs) {

  static RunState of(Inputs inputs, Adapters adapters, Goal goal) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("study", Digest.of(new StudyPlan(inputs.study()).text()).hex());
    parts.put("lexicon", inputs.lexicon().digest().hex());
    parts.put("claims", inputs.claimsDigest().hex());
    parts.put("corpus", inputs.corpusDigest().hex());
    Digest all = Digest.of("run", goal.label(), parts.toString(), adapters.versions().toString());
    return new RunState(all, parts);
  }

  boolean isOf(RunRecord record) {
    return record.state().equals(digest.hex());
  }
}
