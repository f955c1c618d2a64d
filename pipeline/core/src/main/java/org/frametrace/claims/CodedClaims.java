package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.statistics.Seeds;
import org.frametrace.statistics.StratifiedBootstrap;

/** Gives claims what people coded for them. */
public final class CodedClaims {

  private CodedClaims() {}

  /**
   * Returns the claims in their order; tests that people read for know what they answered.
   *
   * @param sheets what should be read
   * @param codes what people wrote
   */
  public static List<Claim> of(
      List<Claim> claims, List<ReadingSheet> sheets, CodedSheets codes, ClaimSettings settings) {
    return claims.stream().map(claim -> coded(claim, sheets, codes, settings)).toList();
  }

  private static Claim coded(
      Claim claim, List<ReadingSheet> sheets, CodedSheets codes, ClaimSettings settings) {
    List<ClaimTest> tests = new ArrayList<>();
    for (ClaimTest test : claim.tests()) {
      ClaimTest own = test;
      for (ReadingSheet sheet : sheets) {
        if (sheet.claim().equals(claim.id()) && asks(test.measure(), sheet.kind())) {
          StratifiedBootstrap bootstrap =
              new StratifiedBootstrap(
                  settings.replicates(),
                  Seeds.of(settings.seed(), "agreement", claim.id(), test.name()));
          own = test.with(Coding.of(test, sheet, codes.of(sheet.name()), bootstrap));
        }
      }
      tests.add(own);
    }
    return claim.with(tests);
  }

  private static boolean asks(Measure measure, SheetKind kind) {
    return switch (kind) {
      case PASSAGES -> measure instanceof Reading;
      case CRITICISM -> measure instanceof Criticism;
    };
  }
}
