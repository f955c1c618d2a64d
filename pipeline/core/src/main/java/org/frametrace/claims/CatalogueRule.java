package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frametrace.statistics.StratifiedBootstrap;

/**
 * R-ABS of documents: whether there is no document of a kind.
 *
 * <p>Contradicted if at least {@code contradictedBy} are found; if fewer are, people must look at
 * them. If none is, the corpus alone does not show that there is none: that is supported only where
 * the claim says among how many it must be missing, and so many are there; else the evidence is
 * insufficient. Documents of one title are one document.
 *
 * @param contradictedBy how many different documents speak against the claim, at least 1
 * @param supportedAmong among how many different documents none must be; empty if that shows
 *     nothing, however many there are
 */
public record CatalogueRule(int contradictedBy, OptionalInt supportedAmong) implements Rule {

  private static final int MOST_NAMED = 5;

  public CatalogueRule {
    if (contradictedBy < 1 || supportedAmong.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "at least one document is expected, found " + contradictedBy + " and " + supportedAmong);
    }
  }

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof Documents;
  }

  @Override
  public boolean restsOnSpread() {
    return false;
  }

  @Override
  public String asksFor() {
    return "documents";
  }

  /** Returns the documents that were found, one for each title, in the order of their paths. */
  static List<Sample.Observation> found(Sample sample) {
    Set<String> taken = new TreeSet<>();
    List<Sample.Observation> found = new ArrayList<>();
    for (Sample.Observation o : sample.observations()) {
      if (o.contribution()[1] > 0 && taken.add(Documents.key(o.document()))) {
        found.add(o);
      }
    }
    return found;
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    Estimate estimate =
        new Estimate(sample.value(), LevelRule.interval(sample, bootstrap), Double.NaN);
    List<Sample.Observation> found = found(sample);
    long searched =
        sample.observations().stream().map(o -> Documents.key(o.document())).distinct().count();
    if (found.size() >= contradictedBy) {
      return Judgement.of(Verdict.CONTRADICTED, "found " + names(found), estimate, List.of(sample));
    }
    if (!found.isEmpty()) {
      return Judgement.of(
          Verdict.NEEDS_HUMAN_READING,
          "somebody must look whether it is what the claim speaks of: "
              + names(found)
              + "; without that, no fewer than "
              + contradictedBy
              + " would contradict",
          estimate,
          List.of(sample));
    }
    if (supportedAmong.isEmpty()) {
      return Judgement.missing(
          List.of(
              "none is found among "
                  + searched
                  + " different documents, and that this corpus does not hold one does not show that"
                  + " there is none"),
          estimate,
          List.of(sample));
    }
    return searched >= supportedAmong.getAsInt()
        ? Judgement.of(
            Verdict.SUPPORTED,
            "none is found among " + searched + " different titles",
            estimate,
            List.of(sample))
        : Judgement.missing(
            List.of(
                "needs "
                    + supportedAmong.getAsInt()
                    + " different titles among which none is found; found "
                    + searched),
            estimate,
            List.of(sample));
  }

  private static String names(List<Sample.Observation> found) {
    String named =
        found.stream()
            .limit(MOST_NAMED)
            .map(
                o ->
                    Documents.title(o.document()).map(title -> "'" + title + "' ").orElse("")
                        + "("
                        + o.document().id().path()
                        + ")")
            .collect(Collectors.joining(", "));
    return found.size() > MOST_NAMED
        ? named + " and " + (found.size() - MOST_NAMED) + " more"
        : named;
  }

  @Override
  public String label() {
    return "R-ABS(contradicted by "
        + contradictedBy
        + (contradictedBy == 1 ? " document" : " documents")
        + (supportedAmong.isPresent()
            ? ", supported among " + supportedAmong.getAsInt() + ")"
            : ")");
  }
}
