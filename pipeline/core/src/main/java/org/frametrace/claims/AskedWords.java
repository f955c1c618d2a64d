package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/**
 * The labels of a document near which claims look at single words.
 *
 * @param labels one a measure and label
 */
public record AskedWords(List<Terms> labels) {

  public AskedWords {
    labels = List.copyOf(labels);
  }

  /** Returns what tests ask of a document that is one of theirs. */
  public static AskedWords of(List<Claim> claims, MeasuredDocument document, Set<Zone> zones) {
    List<Terms> labels = new ArrayList<>();
    for (Claim claim : claims) {
      for (ClaimTest test : claim.tests()) {
        if (test.measure() instanceof WordMeasure
            && (test.documents().contains(document, zones)
                || test.against().filter(s -> s.contains(document, zones)).isPresent())) {
          labels.addAll(test.measure().terms());
        }
      }
    }
    return new AskedWords(labels);
  }

  /** Returns whether any claim asks for single words. */
  public static boolean any(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.tests().stream())
        .anyMatch(test -> test.measure() instanceof WordMeasure);
  }

  /** Returns whether a hit is of such a label, also where names are counted as terms. */
  public boolean contains(Hit hit) {
    Hit term = hit.isName() ? hit.asTerm() : hit;
    return labels.stream().anyMatch(label -> label.contains(hit) || label.contains(term));
  }
}
