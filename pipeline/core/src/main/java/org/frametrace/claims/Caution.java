package org.frametrace.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.frametrace.claims.ClaimTest.Role;
import org.frametrace.claims.Finding.TestOutcome;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/** Writes what stands beside a verdict. */
final class Caution {

  private Caution() {}

  /**
   * Returns the reason of every test that counts, what is missing if something is, and what the
   * claim's author wants readers to know.
   */
  static String of(
      Claim claim,
      Verdict verdict,
      List<TestOutcome> outcomes,
      String lexicons,
      List<MeasuredDocument> documents,
      Set<Zone> zones) {
    StringJoiner caution = new StringJoiner(" ");
    Set<Selection> wanting = new LinkedHashSet<>();
    for (TestOutcome outcome : outcomes) {
      ClaimTest test = outcome.test();
      boolean silentVeto =
          test.role() == Role.VETO && outcome.judgement().verdict() != Verdict.CONTRADICTED;
      if (test.role() == Role.SHOWN || silentVeto) {
        continue;
      }
      caution.add(
          capitalised(test.name())
              + ": "
              + outcome.judgement().verdict().label()
              + ", "
              + outcome.judgement().reason()
              + ".");
      if (test.role() == Role.DECIDES
          && outcome.judgement().verdict() == Verdict.INSUFFICIENT_EVIDENCE
          && !(test.measure() instanceof Unavailable)) {
        wanting.add(test.documents());
        test.against().ifPresent(wanting::add);
        wanting.addAll(test.measure().sources());
      }
    }
    if (verdict == Verdict.INSUFFICIENT_EVIDENCE && !wanting.isEmpty()) {
      wanting.forEach(selection -> caution.add(selection.account(documents, zones) + "."));
      if (!claim.needs().isEmpty()) {
        caution.add("Missing documents: " + String.join("; ", claim.needs()) + ".");
      }
    }
    if (!lexicons.isEmpty()) {
      caution.add(lexicons);
    }
    if (claim.ceiling() == Ceiling.ILLUSTRATION) {
      caution.add(
          "Texts can only be consistent with this claim or not; they cannot prove motive or"
              + " practice.");
    }
    if (!claim.caution().isEmpty()) {
      caution.add(claim.caution());
    }
    return caution.toString();
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
