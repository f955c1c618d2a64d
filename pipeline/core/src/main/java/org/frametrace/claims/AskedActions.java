package org.frametrace.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/**
 * What claims ask of a document about who does what.
 *
 * @param verbs lemmas of verbs whose uses are measured
 * @param criticism whether candidates of criticism are
 */
public record AskedActions(Set<String> verbs, boolean criticism) {

  public AskedActions {
    verbs = Set.copyOf(verbs);
  }

  /** Returns what tests ask of a document that is one of theirs. */
  public static AskedActions of(List<Claim> claims, MeasuredDocument document, Set<Zone> zones) {
    Set<String> verbs = new TreeSet<>();
    boolean criticism = false;
    for (Claim claim : claims) {
      for (ClaimTest test : claim.tests()) {
        Measure measure = test.measure();
        if (isAboutActions(measure) && isSelected(test, document, zones)) {
          switch (measure) {
            case Agency agency -> verbs.addAll(agency.verbs());
            case Beneficiaries beneficiaries -> verbs.addAll(beneficiaries.verbs());
            default -> criticism = true;
          }
        }
      }
    }
    return new AskedActions(verbs, criticism);
  }

  /** Returns whether any claim asks who does what. */
  public static boolean any(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.tests().stream())
        .anyMatch(test -> isAboutActions(test.measure()));
  }

  private static boolean isAboutActions(Measure measure) {
    return measure instanceof Agency
        || measure instanceof Beneficiaries
        || measure instanceof Criticism;
  }

  private static boolean isSelected(ClaimTest test, MeasuredDocument document, Set<Zone> zones) {
    Optional<Selection> against = test.against();
    return test.documents().contains(document, zones)
        || (against.isPresent() && against.get().contains(document, zones));
  }

  /** Returns whether nothing is asked. */
  public boolean isEmpty() {
    return verbs.isEmpty() && !criticism;
  }
}
