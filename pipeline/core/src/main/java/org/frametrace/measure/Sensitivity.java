package org.frametrace.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.frametrace.statistics.ClusterBootstrap;
import org.frametrace.statistics.Seeds;
import org.frametrace.study.MeasureSettings;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.Table;

/** Counts the corpus again with what the headline numbers leave out. */
public final class Sensitivity {

  /** What is counted. */
  public enum Variant {
    /** As all other tables count. */
    HEADLINE,
    WITH_RECYCLED_TEXT,
    WITH_NEAR_DUPLICATES,
    WITH_BOTH;

    /** Returns the variant as tables write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private final Counting counting;
  private final Groups groups;
  private final int replicates;
  private final long seed;

  /**
   * Creates the computation.
   *
   * @param counting how the documents were counted
   * @param settings periods and the number of replicates
   * @param seed of the study
   */
  public Sensitivity(Counting counting, MeasureSettings settings, long seed) {
    this.counting = counting;
    this.groups = new Groups(List.of(), settings.periods());
    this.replicates = settings.replicates();
    this.seed = seed;
  }

  /**
   * Returns one row a period, variant and frame. Every variant is resampled from the seed of the
   * row of frames_by_group, so that the headline has the same interval there and the variants
   * differ by their text alone.
   */
  public Table table(Map<Variant, Tally> variants) {
    Map<Variant, Map<Groups.Name, Cell>> cells = new EnumMap<>(Variant.class);
    List<Groups.Name> names = new ArrayList<>();
    variants.forEach(
        (variant, tally) -> {
          Map<Groups.Name, Cell> own = groups.byGroup(tally);
          cells.put(variant, own);
          own.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        });
    return FrameTables.SENSITIVITY.table(
        names.parallelStream().flatMap(name -> rows(name, cells).stream()).toList());
  }

  private List<List<String>> rows(Groups.Name name, Map<Variant, Map<Groups.Name, Cell>> cells) {
    List<List<String>> rows = new ArrayList<>();
    // Where nothing is left out, all variants are one and are resampled once.
    Map<Cell, SortedMap<String, List<String>>> known = new HashMap<>();
    cells.forEach(
        (variant, own) -> {
          Cell cell = own.get(name);
          if (cell != null) {
            known
                .computeIfAbsent(cell, c -> measures(name, c))
                .forEach((frame, row) -> rows.add(row(name, variant, frame, row)));
          }
        });
    return rows;
  }

  private SortedMap<String, List<String>> measures(Groups.Name name, Cell cell) {
    long own =
        Seeds.of(
            seed, FrameTables.FRAMES_BY_GROUP.name(), name.column(), name.value(), name.period());
    return cell.measures(counting, new ClusterBootstrap(replicates, own));
  }

  private static List<String> row(
      Groups.Name name, Variant variant, String frame, List<String> measures) {
    List<String> row = new ArrayList<>(List.of(name.period(), variant.label(), frame));
    row.addAll(measures);
    return row;
  }
}
