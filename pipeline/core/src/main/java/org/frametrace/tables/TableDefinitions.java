package org.frametrace.tables;

import java.util.List;

/** All tables of a run. */
public final class TableDefinitions {

  /** Every table, in the order in which a reader meets them. */
  public static final List<TableDefinition> ALL =
      List.of(
          DocumentTables.DOCUMENTS,
          DocumentTables.OUTCOMES,
          DocumentTables.CONFLICTS,
          DocumentTables.COVERAGE,
          DocumentTables.HITS,
          DocumentTables.HITS_ELSEWHERE,
          FrameTables.ENTRIES,
          FrameTables.ENTRIES_BY_PERIOD,
          FrameTables.INFLUENCE,
          FrameTables.FRAMES_BY_DOCUMENT,
          FrameTables.FRAMES_BY_YEAR,
          FrameTables.FRAMES_BY_GROUP,
          FrameTables.SENSITIVITY,
          TrendTables.TRENDS,
          TrendTables.CHANGEPOINTS,
          AssociationTables.COOCCURRENCE,
          AssociationTables.COLLOCATES,
          DiversityTable.DIVERSITY,
          AssociationTables.KEYNESS,
          DocumentTables.RECYCLED,
          ClaimTables.CLAIMS,
          ClaimTables.CLAIM_TESTS,
          ClaimTables.CLAIMS_SENSITIVITY,
          ClaimTables.CONTROLS,
          ClaimTables.CLAIM_EVIDENCE,
          FactTables.FACTS,
          FactTables.QUANTITIES,
          ActorTables.AGENCY,
          ActorTables.AGENTLESS);

  private TableDefinitions() {}
}
