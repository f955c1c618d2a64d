package org.frametrace.claims;

import static org.frametrace.tables.Cells.integer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Digest;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.Lot;
import org.frametrace.tables.Cells;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Table;

/**
 * Draws the passages that people must read for claims, by a {@link Lot} of the seed, the test and
 * their places, and writes them on sheets.
 */
public final class Passages {

  private record Drawn(String question, Attestation place) {}

  private final Map<String, List<Drawn>> bySheet = new LinkedHashMap<>();

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
          all.addAll(
              drawn(
                  reading,
                  test.documents(),
                  selected,
                  test.view(settings, settings.level()),
                  draw));
        }
      }
      if (!all.isEmpty()) {
        passages.bySheet.put(ClaimFiles.passages(names.getOrDefault(claim.id(), "")), all);
      }
    }
    return passages;
  }

  private static List<Drawn> drawn(
      Reading reading,
      Selection selection,
      List<MeasuredDocument> documents,
      View view,
      String draw) {
    Lot<Drawn> lot = new Lot<>(reading.passages());
    for (MeasuredDocument document : documents) {
      int year = selection.year(document).orElse(0);
      for (Hit hit : reading.candidates(document, view)) {
        String place =
            String.join(
                "\n", document.id().path(), Integer.toString(hit.tokens().start()), hit.entry());
        lot.offer(
            Digest.of("passages", draw, place).hex(),
            new Drawn(reading.question(), new Attestation(document.id(), year, hit)));
      }
    }
    return lot.drawn();
  }

  /** Returns the places whose words {@link #sheets} needs. */
  public List<Attestation> places() {
    return bySheet.values().stream().flatMap(List::stream).map(Drawn::place).distinct().toList();
  }

  /**
   * Returns a sheet for each claim with passages, in order of the claims.
   *
   * @param lines the places in their context; a place without one is left out
   */
  public List<Table> sheets(Map<Attestation, ConcordanceLine> lines) {
    List<Table> sheets = new ArrayList<>();
    bySheet.forEach(
        (name, drawn) -> {
          List<List<String>> rows = new ArrayList<>();
          for (Drawn one : drawn) {
            ConcordanceLine line = lines.get(one.place());
            if (line != null) {
              rows.add(row(one.question(), line));
            }
          }
          sheets.add(ClaimTables.passages(name).table(rows));
        });
    return sheets;
  }

  private static List<String> row(String question, ConcordanceLine line) {
    return List.of(
        line.document().path(),
        integer(line.page()),
        line.left(),
        line.surface(),
        line.right(),
        question,
        Cells.EMPTY,
        Cells.EMPTY,
        Cells.EMPTY);
  }
}
