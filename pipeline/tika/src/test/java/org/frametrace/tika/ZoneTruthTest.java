package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.frametrace.model.Digest;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/**
 * Holds the zones of real pages to what a reader saw on them; the truth and how it was made are in
 * {@code src/test/resources/zones}.
 *
 * <p>Writes the scores to {@code target/zone-truth.csv}. With {@code
 * -Dframetrace.zones.wrong=development} (or {@code held-out}, or {@code all}) it also writes the
 * wrong lines of that set to {@code target/zone-truth-wrong.csv}.
 */
class ZoneTruthTest {

  private static final Path TARGET = Path.of("target");

  @Test
  void zonesAreThoseThatAReaderSees() throws IOException {
    Map<LabelledPage.Document, List<LabelledPage>> documents = new LinkedHashMap<>();
    for (LabelledPage page : ZoneTruth.read()) {
      documents.computeIfAbsent(page.document(), document -> new ArrayList<>()).add(page);
    }
    ZoneReport report = new ZoneReport(System.getProperty("frametrace.zones.wrong", "none"));
    List<String> changed = new ArrayList<>();
    for (Map.Entry<LabelledPage.Document, List<LabelledPage>> document : documents.entrySet()) {
      Path file = file(document.getKey());
      ExtractedText text = Samples.read(file);
      List<RawPage> raw = RawPage.of(text);
      LineZones zones = new LineZones(text, raw);
      for (LabelledPage page : document.getValue()) {
        RawPage found = raw.get(page.number() - 1);
        if (found.digest().equals(page.digest())) {
          report.add(page, found, zones);
        } else {
          changed.add(document.getKey().path() + " page " + page.number());
        }
      }
    }
    System.out.println(report.text());
    Files.writeString(TARGET.resolve("zone-truth.csv"), report.csv());
    Files.writeString(TARGET.resolve("zone-truth-wrong.csv"), report.wrong());
    assertThat(changed)
        .as("pages that are extracted differently than when they were labelled: label them anew")
        .isEmpty();
    holdToTargets(report);
  }

  private static void holdToTargets(ZoneReport report) {
    SoftAssertions targets = new SoftAssertions();
    for (String set : ZoneReport.SETS) {
      ZoneScores lines = report.lines(set);
      ZoneScores words = report.words(set);
      Set<Zone> edges = EnumSet.of(Zone.RUNNING, Zone.PAGE_NUMBER);
      at(targets, set + ": running and page-number, by lines", lines.f1(edges), 0.97);
      at(targets, set + ": bibliography, by words", f1(words, Zone.BIBLIOGRAPHY), 0.95);
      at(targets, set + ": contents, by words", f1(words, Zone.CONTENTS), 0.95);
      at(targets, set + ": body, by words", f1(words, Zone.BODY), 0.97);
    }
    targets.assertAll();
  }

  private static double f1(ZoneScores scores, Zone zone) {
    return scores.f1(EnumSet.of(zone));
  }

  private static void at(SoftAssertions targets, String what, double f1, double least) {
    targets.assertThat(f1).as("F1 of " + what).isGreaterThanOrEqualTo(least);
  }

  private static Path file(LabelledPage.Document document) throws IOException {
    Path file = Path.of(System.getProperty("frametrace.corpora", "none"), document.path());
    assumeTrue(Files.isRegularFile(file), "the shared corpora are not here: " + document.path());
    assertThat(Digest.of(file).hex())
        .as("the file that was labelled: " + document.path())
        .isEqualTo(document.sha256());
    return file;
  }
}
