package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Reproach;
import org.frametrace.statistics.Seeds;

/** Lists the candidates of criticism of a claim for people to read, in an order drawn by lot. */
public final class CriticismSheets {

  private CriticismSheets() {}

  /**
   * Returns a sheet for each claim with candidates, in order of the claims. A sentence is one
   * candidate, whatever stands in it.
   *
   * @param documents all measured documents of the corpus, in order of their ids
   */
  public static List<ReadingSheet> of(
      List<Claim> claims, List<MeasuredDocument> documents, ClaimSettings settings) {
    List<ReadingSheet> sheets = new ArrayList<>();
    SortedMap<String, String> names = ClaimFiles.names(claims);
    View view = new View(settings.zones(), settings.level());
    for (Claim claim : claims) {
      ReadingSheet.Builder rows = new ReadingSheet.Builder();
      for (ClaimTest test : claim.tests()) {
        if (test.measure() instanceof Criticism criticism) {
          for (MeasuredDocument document : documents) {
            if (test.documents().contains(document, settings.zones())) {
              add(rows, test.name(), document, criticism.candidates(document, view));
            }
          }
        }
      }
      if (!rows.rows().isEmpty()) {
        List<ReadingSheet.Row> shuffled = new ArrayList<>(rows.rows());
        Collections.shuffle(shuffled, new Random(Seeds.of(settings.seed(), "reading", claim.id())));
        sheets.add(
            new ReadingSheet(
                claim.id(),
                SheetKind.CRITICISM,
                ClaimFiles.sheet(names.getOrDefault(claim.id(), ""), SheetKind.CRITICISM),
                shuffled));
      }
    }
    return sheets;
  }

  private static void add(
      ReadingSheet.Builder rows,
      String test,
      MeasuredDocument document,
      List<Reproach> candidates) {
    Set<Integer> taken = new HashSet<>();
    for (Reproach reproach : candidates) {
      if (taken.add(reproach.place().sentence())) {
        rows.add(
            test,
            document.id(),
            reproach.place().sentence(),
            reproach.place().page(),
            List.of(reproach.place().left(), reproach.place().surface(), reproach.place().right()),
            "");
      }
    }
  }
}
