package org.frametrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Text of documents and metadata that would be markup if it were let through. */
class HostileTextTest {

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</style><script>alert(1)</script>",
          "a\nb\r\u0000\u001b[31m",
          "&lt;b&gt; &#60;script&#62;",
          "\u202Etxt.exe",
          "javascript:alert(1)",
          "]]><!--");

  @Test
  void everyTextOfDocumentsAndMetadataIsEscaped() throws Exception {
    for (String hostile : HOSTILE) {
      Report report = Report.of(everywhere(hostile));
      assertThat(report.page())
          .doesNotContain("<script", "<img", "onerror=alert(1)>", "<!--", "\u0000", "\u202E")
          .doesNotContain("</style><script");
      assertThat(report.page().split("</style>", -1)).hasSize(2);
      wellFormed(report.page().replace("<!DOCTYPE html>", ""));
      for (String figure : report.figures().values()) {
        wellFormed(figure);
      }
    }
  }

  @Test
  void randomTextNeverBreaksThePage() throws Exception {
    String signs = "<>&\"'/=`;:-! \n\tabcé中\u0000\u0008\uFFFE\uD800\uDC00\u202E\u2028";
    for (long seed = 1; seed <= 100; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Element element = Element.of("p", text.toString()).with("title", text.toString());
      try {
        wellFormed(element.toString());
      } catch (Exception e) {
        throw new AssertionError("seed " + seed + ": " + element, e);
      }
    }
  }

  private static void wellFormed(String markup) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    String closed = markup.replaceAll("<(meta[^>]*)>", "<$1/>");
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(closed)));
  }

  private static ReportInput everywhere(String hostile) {
    String id = "x" + hostile.replace("/", "");
    Table documents =
        SampleTables.of(DocumentTables.DOCUMENTS)
            .row("document", id, "title", hostile, "issuer", hostile, "status", "failed")
            .row("document", "b", "year", "2001", "status", "done", "degraded_sentences", "3")
            .table();
    Table outcomes =
        SampleTables.of(DocumentTables.OUTCOMES)
            .row(
                "document",
                id,
                "stage",
                hostile,
                "outcome",
                "failed",
                "reason",
                hostile,
                "detail",
                hostile,
                "final",
                "true")
            .table();
    Table years =
        SampleTables.of(FrameTables.FRAMES_BY_YEAR)
            .row("year", "2001", "frame", hostile, "documents", "1", "per_million", "12")
            .table();
    Table groups =
        SampleTables.of(FrameTables.FRAMES_BY_GROUP)
            .row(
                "group_by",
                hostile,
                "group",
                hostile,
                "period",
                "all",
                "frame",
                hostile,
                "documents",
                "1",
                "per_million",
                "3")
            .table();
    Table coverage =
        SampleTables.of(DocumentTables.COVERAGE)
            .row("series", hostile, "issuer", hostile, "year", "2001", "found", "1")
            .table();
    Table claims =
        SampleTables.of(ClaimTables.CLAIMS)
            .row(
                "claim",
                hostile,
                "paraphrase",
                hostile,
                "verdict",
                hostile,
                "caution",
                hostile,
                "paper",
                hostile,
                "locator",
                hostile)
            .table();
    Table tests =
        SampleTables.of(ClaimTables.CLAIM_TESTS)
            .row("claim", hostile, "test", hostile, "measure", hostile, "years", hostile)
            .table();
    Table recycled =
        SampleTables.of(DocumentTables.RECYCLED)
            .row("passage", hostile, "documents", "5", "series", hostile, "document", id)
            .table();
    Table sensitivity =
        SampleTables.of(FrameTables.SENSITIVITY).row("period", "all", "variant", hostile).table();
    return new ReportInput(
        hostile,
        List.of(documents, outcomes, years, groups, coverage, claims, tests, recycled, sensitivity),
        List.of(SampleReport.line(id, 2001, hostile, hostile + " ", hostile, " " + hostile)),
        Map.of(hostile, hostile),
        List.of());
  }
}
