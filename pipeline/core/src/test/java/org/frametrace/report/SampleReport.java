package org.frametrace.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.Table;

/** A small run that a report is made of. */
final class SampleReport {

  private SampleReport() {}

  static ConcordanceLine line(
      String document, int year, String frame, String left, String surface, String right) {
    return new ConcordanceLine(
        new DocumentId(document),
        OptionalInt.of(year),
        OptionalInt.of(4),
        2,
        10,
        20,
        new Hit(frame, "RB01", Level.NARROW, 2, new Span(3, 5), Zone.BODY, 40),
        left,
        surface,
        right);
  }

  /** A small run: two frames, ten years with a gap of two, two issuers, every kind of part. */
  static ReportInput sample() {
    SampleTables documents = SampleTables.of(DocumentTables.DOCUMENTS);
    SampleTables years = SampleTables.of(FrameTables.FRAMES_BY_YEAR);
    SampleTables coverage = SampleTables.of(DocumentTables.COVERAGE);
    int[] counts = {3, 4, 3, 1, 0, 0, 4, 5, 6, 4};
    int[] rights = {120, 135, 150, 90, 0, 0, 310, 340, 420, 395};
    for (int i = 0; i < counts.length; i++) {
      String year = Integer.toString(1994 + i);
      for (int d = 0; d < counts[i]; d++) {
        documents.row(
            "document",
            year + "/report-" + d + ".pdf",
            "year",
            year,
            "status",
            "done",
            "words",
            "12000",
            "sentences",
            "600",
            "degraded_sentences",
            d == 0 ? "2" : "0");
      }
      if (counts[i] == 0) {
        continue;
      }
      String n = Integer.toString(counts[i]);
      coverage.row(
          "series",
          "Annual reports",
          "issuer",
          "Agency",
          "year",
          year,
          "found",
          Integer.toString(counts[i] + (i == 7 ? 1 : 0)),
          "measured",
          n);
      if (i % 3 == 0) {
        coverage.row("issuer", "Office", "year", year, "found", "1", "measured", "1");
      }
      boolean interval = counts[i] > 1;
      for (String frame : List.of("rights_based", "migration_management")) {
        double rate = frame.equals("rights_based") ? rights[i] : 400 - rights[i] * 0.7;
        years.row(
            "year",
            year,
            "frame",
            frame,
            "documents",
            n,
            "words",
            Integer.toString(12000 * counts[i]),
            "hits",
            Long.toString(Math.round(rate * 0.012 * counts[i])),
            "per_million",
            Double.toString(rate),
            "per_million_low",
            interval ? Double.toString(rate * 0.7) : "",
            "per_million_high",
            interval ? Double.toString(rate * 1.35) : "",
            "prevalence",
            Double.toString(Math.min(1, rate / 350)),
            "prevalence_low",
            Double.toString(Math.min(1, rate / 350) * 0.6),
            "prevalence_high",
            Double.toString(Math.min(1, rate / 350 * 1.2)));
      }
    }
    documents.row("document", "scans/old.pdf", "year", "1995", "status", "failed");
    documents.row("document", "fr/rapport.pdf", "year", "2001", "status", "skipped");
    SampleTables outcomes = SampleTables.of(DocumentTables.OUTCOMES);
    outcomes.row(
        "document",
        "scans/old.pdf",
        "stage",
        "extract",
        "outcome",
        "failed",
        "reason",
        "no text",
        "detail",
        "12 pages without a character: probably a scan",
        "final",
        "true");
    outcomes.row(
        "document",
        "fr/rapport.pdf",
        "stage",
        "annotate",
        "outcome",
        "skipped",
        "reason",
        "language not measured",
        "detail",
        "the text is in fr; the study measures en",
        "final",
        "true");
    SampleTables groups = SampleTables.of(FrameTables.FRAMES_BY_GROUP);
    group(groups, "all", "all", "all", 30, 262, 140);
    group(groups, "all", "all", "1994-1997", 11, 130, 300);
    group(groups, "all", "all", "2000-2003", 19, 370, 130);
    group(groups, "issuer", "Agency", "all", 26, 280, 150);
    group(groups, "issuer", "Office of the Special Rapporteur", "all", 4, 520, 20);
    group(groups, "issuer", "", "all", 1, 60, 90);
    Table claims =
        SampleTables.of(ClaimTables.CLAIMS)
            .row(
                "claim",
                "PAPER-01",
                "paper",
                "Author 2020",
                "importance",
                "core",
                "type",
                "level",
                "paraphrase",
                "Hardly any report does without the label.",
                "locator",
                "virtually all of its publications",
                "verdict",
                "insufficient evidence",
                "verdict_narrow",
                "insufficient evidence",
                "validation",
                "unvalidated lexicon",
                "caution",
                "Documents with the label: insufficient evidence, needs 30 documents; found 11."
                    + " Missing documents: annual reports 1998-1999.",
                "threats",
                "V1 the mix of genres changes over time",
                "tensions",
                "PAPER-02 must hold too.")
            .row(
                "claim",
                "PAPER-02",
                "paper",
                "Author 2020",
                "importance",
                "supporting",
                "type",
                "comparison",
                "paraphrase",
                "The Agency speaks of rights more than the Office.",
                "locator",
                "speaks of rights",
                "verdict",
                "contradicted",
                "verdict_narrow",
                "contradicted",
                "validation",
                "unvalidated lexicon",
                "caution",
                "The whole interval of the ratio lies at or below 1.",
                "detectable_effect",
                "1.62")
            .table();
    Table tests =
        SampleTables.of(ClaimTables.CLAIM_TESTS)
            .row(
                "claim",
                "PAPER-01",
                "test",
                "documents with the label",
                "role",
                "decides",
                "measure",
                "share of documents with 1+ hits of MM01",
                "rule",
                "R-LEV(contradicted 0.6, supported 0.9)",
                "documents",
                "11",
                "words",
                "132000",
                "years",
                "1994-1997",
                "estimate",
                "0.636364",
                "low",
                "0.353801",
                "high",
                "0.848331",
                "n",
                "25",
                "verdict",
                "insufficient evidence")
            .row(
                "claim",
                "PAPER-02",
                "test",
                "Agency against Office",
                "role",
                "decides",
                "measure",
                "share of rights_based among {rights_based, migration_management}",
                "rule",
                "R-CMP(1.25, by year-band × genre)",
                "documents",
                "30",
                "words",
                "360000",
                "years",
                "1994-1997, 2000-2003",
                "estimate",
                "0.54",
                "low",
                "0.41",
                "high",
                "0.77",
                "n",
                "230",
                "verdict",
                "contradicted")
            .table();
    List<ConcordanceLine> lines =
        List.of(
            line(
                "2001/report-0.pdf",
                2001,
                "rights_based",
                "The Agency reminded the participants of the workshop that the protection of the ",
                "human rights of migrants",
                " is a duty of every state, whatever their status."),
            line(
                "2002/report-3.pdf",
                2002,
                "rights_based",
                "Speakers called for a ",
                "rights-based",
                " approach, and for resources to match it in the field offices of all regions that"
                    + " take part."),
            line(
                "1995/report-1.pdf",
                1995,
                "migration_management",
                "A seminar on ",
                "migration management",
                " was held."));
    return new ReportInput(
        "Framings in the reports of a made-up Agency",
        List.of(
            documents.table(),
            outcomes.table(),
            coverage.table(),
            years.table(),
            groups.table(),
            claims,
            tests),
        lines,
        Map.of("program", "0.1.0"),
        List.of());
  }

  private static void group(
      SampleTables groups,
      String by,
      String group,
      String period,
      int documents,
      double rights,
      double management) {
    for (String frame : List.of("rights_based", "migration_management")) {
      double rate = frame.equals("rights_based") ? rights : management;
      boolean interval = documents > 1;
      groups.row(
          "group_by",
          by,
          "group",
          group,
          "period",
          period,
          "frame",
          frame,
          "documents",
          Integer.toString(documents),
          "words",
          Integer.toString(documents * 12000),
          "hits",
          Long.toString(Math.round(rate * 0.012 * documents)),
          "per_million",
          Double.toString(rate),
          "per_million_low",
          interval ? Double.toString(rate * 0.8) : "",
          "per_million_high",
          interval ? Double.toString(rate * 1.25) : "",
          "prevalence",
          "0.8",
          "prevalence_low",
          "0.62",
          "prevalence_high",
          "0.9",
          "sentence_share",
          "0.0061",
          "dispersion",
          "0.31");
    }
  }
}
