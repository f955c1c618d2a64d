package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/**
 * A source whose wording claims look for in documents.
 *
 * @param measure one of the measures that ask
 * @param asked the documents that are asked about
 */
public record AskedWording(SharedWording measure, List<Selection> asked) {

  public AskedWording {
    asked = List.copyOf(asked);
  }

  /** Returns the sources that claims name, in the order of their names. */
  public static List<AskedWording> of(List<Claim> claims) {
    Map<String, SharedWording> measures = new TreeMap<>();
    Map<String, List<Selection>> asked = new TreeMap<>();
    for (Claim claim : claims) {
      for (ClaimTest test : claim.tests()) {
        if (test.measure() instanceof SharedWording measure) {
          measures.putIfAbsent(measure.source(), measure);
          List<Selection> own = asked.computeIfAbsent(measure.source(), s -> new ArrayList<>());
          own.add(test.documents());
          test.against().ifPresent(own::add);
        }
      }
    }
    return measures.values().stream()
        .map(measure -> new AskedWording(measure, asked.getOrDefault(measure.source(), List.of())))
        .toList();
  }

  /** Returns whether a document is one of the source. */
  public boolean isSource(MeasuredDocument document, Set<Zone> zones) {
    return measure.from().contains(document, zones);
  }

  /** Returns whether a document is asked about. */
  public boolean asks(MeasuredDocument document, Set<Zone> zones) {
    return !isSource(document, zones)
        && asked.stream().anyMatch(selection -> selection.contains(document, zones));
  }
}
