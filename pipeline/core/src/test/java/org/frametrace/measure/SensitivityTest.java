package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frametrace.measure.Sensitivity.Variant;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

final class SensitivityTest {

  private static final Counting COUNTING = RandomCorpus.counting();

  private static Tally tally(List<MeasuredDocument> documents) {
    return Tally.of(documents.stream().map(COUNTING::count).toList());
  }

  @Test
  void theHeadlineIsThatOfTheGroupsAndAVariantCountsItsOwnDocuments() {
    List<MeasuredDocument> all = RandomCorpus.documents(new Random(5), 30);
    Tally headline = tally(all.subList(0, 25));
    Map<Variant, Tally> variants = new EnumMap<>(Variant.class);
    variants.put(Variant.HEADLINE, headline);
    variants.put(Variant.WITH_NEAR_DUPLICATES, tally(all));
    Table sensitivity = new Sensitivity(COUNTING, RandomCorpus.SETTINGS, 42).table(variants);
    Table groups =
        new Measurement(COUNTING, RandomCorpus.ENTRIES, RandomCorpus.SETTINGS, 42)
            .byGroup(headline);
    Table wider =
        new Measurement(COUNTING, RandomCorpus.ENTRIES, RandomCorpus.SETTINGS, 42)
            .byGroup(tally(all));
    assertThat(measures(sensitivity, "headline")).isEqualTo(measures(groups));
    assertThat(measures(sensitivity, "with near duplicates")).isEqualTo(measures(wider));
  }

  /** Rows of a variant: period, frame and measures. */
  private static List<List<String>> measures(Table table, String variant) {
    return table.rows().stream()
        .filter(row -> row.get(1).equals(variant))
        .map(row -> joined(row.get(0), row.subList(2, row.size())))
        .toList();
  }

  /** Rows of all documents: period, frame and measures. */
  private static List<List<String>> measures(Table table) {
    int period = FrameTables.FRAMES_BY_GROUP.index("period");
    return table.rows().stream()
        .filter(row -> row.get(0).equals("all"))
        .map(row -> joined(row.get(period), row.subList(period + 1, row.size())))
        .toList();
  }

  private static List<String> joined(String first, List<String> rest) {
    List<String> row = new ArrayList<>(List.of(first));
    row.addAll(rest);
    return row;
  }
}
