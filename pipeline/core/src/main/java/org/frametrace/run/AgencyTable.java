package org.frametrace.run;

import static org.frametrace.tables.Cells.integer;
import static org.frametrace.tables.Cells.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.VerbUse;
import org.frametrace.tables.ActorTables;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;

/** Writes who does what in all documents. */
final class AgencyTable {

  private static final String ALL = "all";

  private AgencyTable() {}

  /** Returns one row an actor of a use, in the order of the documents and their texts. */
  static Table of(List<MeasuredDocument> documents) {
    List<List<String>> rows = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      for (VerbUse use : document.actions().uses()) {
        use.agents().forEach(actor -> rows.add(row(document, use, "agent", actor)));
        use.beneficiaries().forEach(actor -> rows.add(row(document, use, "beneficiary", actor)));
      }
    }
    return ActorTables.AGENCY.table(rows);
  }

  private static List<String> row(
      MeasuredDocument document, VerbUse use, String role, Actor actor) {
    return List.of(
        document.id().path(),
        integer(document.metadata().year()),
        integer(use.place().page()),
        use.place().left(),
        use.place().surface(),
        use.place().right(),
        use.verb(),
        Cells.truth(use.passive()),
        role,
        actor.type().label(),
        Cells.truth(actor.women()),
        actor.name(),
        actor.rule(),
        String.join(" ", use.objectWords()));
  }

  /** Returns one row a frame: how many uses in its sentences name no agent. */
  static Table agentless(List<MeasuredDocument> documents) {
    Map<String, int[]> counts = new TreeMap<>();
    for (MeasuredDocument document : documents) {
      Map<Integer, Set<String>> frames = new TreeMap<>();
      for (Hit hit : document.hits().hits()) {
        if (!hit.isName()) {
          String frame = hit.frame();
          frames
              .computeIfAbsent(hit.sentence(), any -> new TreeSet<>())
              .add(frame.contains(".") ? frame.substring(0, frame.indexOf('.')) : frame);
        }
      }
      for (VerbUse use : document.actions().uses()) {
        boolean agentless = use.agents().getFirst().type() == ActorType.AGENTLESS;
        Set<String> groups = new TreeSet<>(frames.getOrDefault(use.place().sentence(), Set.of()));
        groups.add(ALL);
        for (String frame : groups) {
          int[] count = counts.computeIfAbsent(frame, any -> new int[2]);
          count[0]++;
          count[1] += agentless ? 1 : 0;
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    counts.forEach(
        (frame, count) ->
            rows.add(
                List.of(
                    frame,
                    integer(count[0]),
                    integer(count[1]),
                    number(100.0 * count[1] / count[0]))));
    return ActorTables.AGENTLESS.table(rows);
  }
}
