package org.frametrace.study;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.frametrace.model.Zone;

/**
 * What is measured and how its uncertainty is estimated.
 *
 * @param zones the zones that are counted
 * @param groupBy metadata columns by whose values documents are grouped
 * @param periods named spans of years; they may overlap
 * @param frameShareOf the frames whose shares are taken of one another; empty means every frame of
 *     the lexicon
 * @param replicates number of bootstrap replicates
 * @param keyness whether the lemmas of groups and periods are contrasted
 * @param collocates whether the lemmas around frames are counted
 */
public record MeasureSettings(
    Set<Zone> zones,
    List<String> groupBy,
    List<Period> periods,
    List<String> frameShareOf,
    int replicates,
    boolean keyness,
    boolean collocates) {

  /**
   * Stands in tables for every document where a column or a period is named, so neither can have
   * this name.
   */
  public static final String ALL = "all";

  /**
   * What holds where a study says nothing: running text, headings once, no groups, no periods,
   * 2,000 replicates.
   */
  public static final MeasureSettings DEFAULT =
      new MeasureSettings(
          EnumSet.of(Zone.BODY, Zone.HEADING, Zone.LIST_ITEM, Zone.FOOTNOTE, Zone.QUOTE),
          List.of(),
          List.of(),
          List.of(),
          2000);

  /** Creates settings by which lemmas are contrasted and counted around frames. */
  public MeasureSettings(
      Set<Zone> zones,
      List<String> groupBy,
      List<Period> periods,
      List<String> frameShareOf,
      int replicates) {
    this(zones, groupBy, periods, frameShareOf, replicates, true, true);
  }

  public MeasureSettings {
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("at least one zone is counted");
    }
    zones = Collections.unmodifiableSet(EnumSet.copyOf(zones));
    groupBy = List.copyOf(groupBy);
    periods = List.copyOf(periods);
    frameShareOf = List.copyOf(frameShareOf);
    if (replicates < 100) {
      throw new IllegalArgumentException(
          "a 95 % interval needs at least 100 replicates, found " + replicates);
    }
  }
}
