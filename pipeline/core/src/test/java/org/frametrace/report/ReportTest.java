package org.frametrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.FrameTables;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void thePageLoadsAndRunsNothing() {
    String page = Report.of(SampleReport.sample()).page();
    assertThat(page)
        .contains("Content-Security-Policy", "default-src &#39;none&#39;")
        .doesNotContain("http://", "https://", "<script", "<link", " src=", "url(", "@import")
        .doesNotContain(" style=");
  }

  @Test
  void yearsWithoutDocumentsBreakTheLine() {
    String figure =
        Report.of(SampleReport.sample())
            .figures()
            .getOrDefault("rate-rights-based.svg", "no such figure");
    // 1994 to 1997 and 2000 to 2003: two lines, and one shade over the two years between.
    assertThat(figure.split("class=\"line c0\"", -1)).hasSize(3);
    assertThat(figure.split("class=\"missing\"", -1)).hasSize(2);
    // 1997 has a single document: a hollow point, and no band over it.
    assertThat(figure.split("class=\"hollow c0\"", -1)).hasSize(2);
    assertThat(figure.split("class=\"band c0\"", -1)).hasSize(3);
  }

  @Test
  void equalInputGivesEqualBytes() {
    assertThat(Report.of(SampleReport.sample())).isEqualTo(Report.of(SampleReport.sample()));
  }

  @Test
  void whatStandsInSeveralDocumentsIsSaidWithItsShareOfTheWords() {
    ReportInput input =
        new ReportInput(
            "Copies",
            List.of(
                SampleTables.of(DocumentTables.DOCUMENTS)
                    .row("document", "a", "status", "done", "words", "900", "recycled_words", "100")
                    .row("document", "b", "reason", "duplicate", "duplicate_kind", "near")
                    .row("document", "c", "reason", "duplicate", "duplicate_kind", "exact")
                    .table(),
                SampleTables.of(DocumentTables.OUTCOMES).table(),
                SampleTables.of(DocumentTables.RECYCLED)
                    .row("passage", "All rights reserved", "documents", "7", "words", "40")
                    .table(),
                SampleTables.of(FrameTables.SENSITIVITY).row("period", "all").table()),
            List.of(),
            Map.of(),
            List.of());
    assertThat(Report.of(input).page())
        .contains("the same or nearly the same text: 1 document ")
        .contains("left out of words and hits: 100 words, 10")
        .contains("All rights reserved");
  }

  @Test
  void framesThatTheStudyLeavesOutAreNotShown() {
    ReportInput all = SampleReport.sample();
    ReportInput some =
        new ReportInput(
            all.title(), all.tables(), all.concordance(), all.facts(), List.of("rights_based"));
    assertThat(Report.of(all).page()).contains("Rights based");
    assertThat(Report.of(some).page())
        .doesNotContain("Rights based")
        .contains("Migration management");
    assertThat(Report.of(some).figures()).doesNotContainKey("rate-rights-based.svg");
  }

  @Test
  void tablesThatAreNotThereLeaveTheirPartOut() {
    ReportInput little =
        new ReportInput(
            "Little",
            List.of(
                SampleTables.of(DocumentTables.DOCUMENTS).table(),
                SampleTables.of(DocumentTables.OUTCOMES).table()),
            List.of(),
            Map.of(),
            List.of());
    assertThat(Report.of(little).page()).contains("Little").doesNotContain("Published claims");
  }

  @Test
  void whatPeopleAnsweredStandsBesideItsClaim() {
    ReportInput coded =
        new ReportInput(
            "Coded",
            List.of(
                SampleTables.of(DocumentTables.DOCUMENTS).table(),
                SampleTables.of(DocumentTables.OUTCOMES).table(),
                SampleTables.of(ClaimTables.CLAIMS)
                    .row("claim", "A-1", "verdict", "supported")
                    .table(),
                SampleTables.of(ClaimTables.CLAIM_TESTS)
                    .row(
                        "claim",
                        "A-1",
                        "test",
                        "one",
                        "coded",
                        "60",
                        "coded_yes",
                        "40",
                        "alpha",
                        "0.81",
                        "verdict",
                        "supported")
                    .table(),
                SampleTables.of(ClaimTables.CONTROLS).table()),
            List.of(),
            Map.of(),
            List.of());
    assertThat(Report.of(coded).page())
        .contains("60 passages coded, 40 of them are what the claim speaks of")
        .contains("alpha of two people 0.81");
  }

  @Test
  void aSmallProbabilityIsNeverSaidToBeNothing() {
    assertThat(Numbers.probability("0.0000156")).isEqualTo("below 0.001");
    assertThat(Numbers.probability("0.034")).isEqualTo("0.034");
    assertThat(Numbers.probability("")).isEqualTo("–");
  }

  @Test
  void theSampleIsWrittenAsAPersonReadIt() throws IOException {
    Report report = Report.of(SampleReport.sample());
    Path out = Path.of("target", "report-sample");
    Files.createDirectories(out.resolve("figures"));
    Files.writeString(out.resolve("index.html"), report.page());
    for (Map.Entry<String, String> figure : report.figures().entrySet()) {
      Files.writeString(out.resolve("figures").resolve(figure.getKey()), figure.getValue());
    }
    String body = report.page().replaceAll("(?s)<head>.*</head>", "<head></head>");
    try (var golden = ReportTest.class.getResourceAsStream("sample.html")) {
      String expected =
          golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(body)
          .as("differs from sample.html; read target/report-sample/index.html before replacing it")
          .isEqualTo(expected);
    }
  }
}
