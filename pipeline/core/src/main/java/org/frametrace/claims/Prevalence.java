package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/**
 * The share of documents in which terms stand: {@code dp = #{d : hits(d) ≥ k} / #d}.
 *
 * @param counted what is counted
 * @param minimumHits k, how often they stand there at least
 * @param alsoZones zones that count beside those of the study, such as front matter
 */
public record Prevalence(Terms counted, int minimumHits, Set<Zone> alsoZones)
    implements DocumentProportion {

  public Prevalence {
    if (minimumHits < 1) {
      throw new IllegalArgumentException(
          "a document has the terms with at least one hit, found " + minimumHits);
    }
    EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
    zones.addAll(alsoZones);
    alsoZones = Collections.unmodifiableSet(zones);
  }

  @Override
  public boolean holds(MeasuredDocument document, View view) {
    return matches(document, view) >= minimumHits;
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return view.with(alsoZones).hits(document, counted).size();
  }

  @Override
  public int words(MeasuredDocument document, View view) {
    return view.with(alsoZones).words(document);
  }

  @Override
  public List<Terms> terms() {
    return List.of(counted);
  }

  @Override
  public String label() {
    String zones =
        alsoZones.isEmpty()
            ? ""
            : ", with "
                + alsoZones.stream()
                    .map(Zone::label)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining(", "));
    return "share of documents with " + minimumHits + "+ hits of " + counted.label() + zones;
  }
}
