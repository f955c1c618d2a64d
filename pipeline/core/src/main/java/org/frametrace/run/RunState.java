package org.frametrace.run;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.frametrace.claims.CodedSheets;
import org.frametrace.model.Digest;
import org.frametrace.study.StudyPlan;

/**
 * Names everything that the results of a run depend on: the study, what it reads, what people have
 * coded, and the program.
 *
 * @param digest names all of it
 * @param inputs the digests of the parts, by name
 */
record RunState(Digest digest, Map<String, String> inputs) {

  static RunState of(Inputs inputs, CodedSheets codes, Adapters adapters) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("study", Digest.of(new StudyPlan(inputs.study()).text()).hex());
    parts.put("lexicon", inputs.lexicon().digest().hex());
    parts.put("claims", inputs.claimsDigest().hex());
    parts.put("corpus", inputs.corpusDigest().hex());
    parts.put("codes", codes.digest().hex());
    Digest all =
        Digest.of(
            "run",
            parts.toString(),
            adapters.versions().toString(),
            adapters.ocrFingerprint(inputs.study().extract()));
    return new RunState(all, parts);
  }

  /** Returns whether a finished run was of this state and went at least as far as a goal. */
  boolean covers(RunRecord record, Goal goal) {
    return record.state().equals(digest.hex())
        && Arrays.stream(Goal.values())
            .filter(reached -> reached.label().equals(record.goal()))
            .anyMatch(reached -> reached.reaches(goal));
  }
}
