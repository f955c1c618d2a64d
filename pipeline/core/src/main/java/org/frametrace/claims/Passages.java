package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Digest;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.Lot;

/**
 * Draws the passages that people must read for claims, by a {@link Lot} of the seed, the test and
 * their places, and writes them on sheets.
 */
public final class Passages {

  private record Drawn(String test, String question, Attestation place) {}

  private record Sheet(String claim, String name, List<Drawn> drawn) {}

  private final List<Sheet> sheets = new ArrayList<>();

  private Passages() {}

  /**
   * Draws the passages of all claims that ask for some.
   *
   * @param documents all measured documents of the corpus, in order of their ids
   */
  public static Passages of(
      List<Claim> claims, Collection<MeasuredDocument> documents, ClaimSettings settings) {
    Passages passages = new Passages();
    SortedMap<String, String> names = ClaimFiles.names(claims);
    for (Claim claim : claims) {
      List<Drawn> all = new ArrayList<>();
      for (ClaimTest test : claim.tests()) {
        if (test.measure() instanceof Reading reading) {
          String draw = String.join("\n", Long.toString(settings.seed()), claim.id(), test.name());
          List<MeasuredDocument> selected =
              documents.stream()
                  .filter(d -> test.documents().contains(d, settings.zones()))
                  .toList();
          View view = test.view(settings, claim.narrow() ? Level.NARROW : settings.level());
          all.addAll(drawn(test, reading, selected, view, draw));
        }
      }
      if (!all.isEmpty()) {
        String name = ClaimFiles.sheet(names.getOrDefault(claim.id(), ""), SheetKind.PASSAGES);
        passages.sheets.add(new Sheet(claim.id(), name, all));
      }
    }
    return passages;
  }

  private static List<Drawn> drawn(
      ClaimTest test, Reading reading, List<MeasuredDocument> documents, View view, String draw) {
    Lot<Drawn> lot = new Lot<>(reading.passages());
    for (MeasuredDocument document : documents) {
      int year = test.documents().year(document).orElse(0);
      for (Hit hit : reading.candidates(document, view)) {
        String place =
            String.join(
                "\n", document.id().path(), Integer.toString(hit.tokens().start()), hit.entry());
        lot.offer(
            Digest.of("passages", draw, place).hex(),
            new Drawn(test.name(), reading.question(), new Attestation(document.id(), year, hit)));
      }
    }
    return lot.drawn();
  }

  /** Returns the places whose words {@link #sheets} needs. */
  public List<Attestation> places() {
    return sheets.stream()
        .flatMap(sheet -> sheet.drawn().stream())
        .map(Drawn::place)
        .distinct()
        .toList();
  }

  /**
   * Returns a sheet for each claim with passages, in order of the claims.
   *
   * @param lines the places in their context; a place without one is left out
   */
  public List<ReadingSheet> sheets(Map<Attestation, ConcordanceLine> lines) {
    List<ReadingSheet> written = new ArrayList<>();
    for (Sheet sheet : sheets) {
      ReadingSheet.Builder rows = new ReadingSheet.Builder();
      for (Drawn one : sheet.drawn()) {
        ConcordanceLine line = lines.get(one.place());
        if (line != null) {
          rows.add(
              one.test(),
              line.document(),
              line.sentence(),
              line.page(),
              List.of(line.left(), line.surface(), line.right()),
              one.question());
        }
      }
      written.add(new ReadingSheet(sheet.claim(), SheetKind.PASSAGES, sheet.name(), rows.rows()));
    }
    return written;
  }
}
