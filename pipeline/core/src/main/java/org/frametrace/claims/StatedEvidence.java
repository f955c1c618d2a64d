package org.frametrace.claims;

import java.util.List;

/**
 * What documents state about a claim, put together.
 *
 * @param verdict what they say
 * @param reason why, in one sentence
 * @param estimate the share of the claim's parts that are supported, from 0 to 1
 * @param sources the places that it rests on
 */
record StatedEvidence(Verdict verdict, String reason, double estimate, List<StatedSource> sources) {

  /** What every reason ends with that rests on a number read by a machine. */
  static final String TO_BE_READ =
      "before this is relied on, a person must read the lines in the file of evidence";

  StatedEvidence {
    sources = List.copyOf(sources);
  }

  /** Joins the verdicts on the parts of a claim, of which all are claimed. */
  static StatedEvidence of(List<Verdict> parts, String reason, List<StatedSource> sources) {
    long supported = parts.stream().filter(v -> v == Verdict.SUPPORTED).count();
    return new StatedEvidence(
        QuantityRule.joined(parts), reason, (double) supported / parts.size(), sources);
  }
}
