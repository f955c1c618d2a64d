package org.frametrace.claims;

import static org.frametrace.tables.Cells.integer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Reproach;
import org.frametrace.statistics.Seeds;
import org.frametrace.tables.ActorTables;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;

/** Lists the candidates of criticism of a claim for people to read, in an order drawn by lot. */
public final class ReadingSheet {

  private ReadingSheet() {}

  /**
   * Returns a sheet for each claim with candidates, in order of the claims.
   *
   * @param documents all measured documents of the corpus, in order of their ids
   */
  public static List<Table> of(
      List<Claim> claims, List<MeasuredDocument> documents, ClaimSettings settings) {
    List<Table> sheets = new ArrayList<>();
    SortedMap<String, String> names = ClaimFiles.names(claims);
    View view = new View(settings.zones(), settings.level());
    for (Claim claim : claims) {
      List<List<String>> rows = new ArrayList<>();
      for (ClaimTest test : claim.tests()) {
        if (test.measure() instanceof Criticism criticism) {
          for (MeasuredDocument document : documents) {
            if (test.documents().contains(document, settings.zones())) {
              criticism.candidates(document, view).forEach(r -> rows.add(row(document, r)));
            }
          }
        }
      }
      if (!rows.isEmpty()) {
        Collections.shuffle(rows, new Random(Seeds.of(settings.seed(), "reading", claim.id())));
        String name = ClaimFiles.sheet(names.getOrDefault(claim.id(), ""));
        sheets.add(ActorTables.reading(name).table(rows));
      }
    }
    return sheets;
  }

  private static List<String> row(MeasuredDocument document, Reproach reproach) {
    return List.of(
        document.id().path(),
        integer(reproach.place().page()),
        reproach.place().left(),
        reproach.place().surface(),
        reproach.place().right(),
        Cells.EMPTY,
        Cells.EMPTY,
        Cells.EMPTY);
  }
}
