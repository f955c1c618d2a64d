package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;

/** The published claims, each with its verdict and the evidence. */
final class ClaimSection {

  private static final String INSUFFICIENT = "insufficient evidence";

  /** So many open claims are shown at once; more are folded away. */
  private static final int FEW = 8;

  private final Rows claims;
  private final Rows tests;
  private final Rows controls;

  ClaimSection(ReportInput input) {
    this.claims = input.rows("claims");
    this.tests = input.rows("claim_tests");
    this.controls = input.rows("controls");
  }

  Section section() {
    List<Element> content = new ArrayList<>();
    if (!claims.rows().isEmpty()) {
      content.add(
          Element.of(
              "p",
              "A verdict is reached by a rule that was fixed before: supported or contradicted only"
                  + " if the whole 95 % interval lies on one side, mixed otherwise. Insufficient"
                  + " evidence says nothing against a claim; it names the documents that are"
                  + " missing."));
      content.add(counts());
      List<Rows.Row> open =
          claims.rows().stream().filter(row -> row.get("verdict").equals(INSUFFICIENT)).toList();
      claims.rows().stream()
          .filter(row -> !row.get("verdict").equals(INSUFFICIENT))
          .forEach(row -> content.add(claim(row)));
      if (open.size() > FEW) {
        Element rest = Element.of("details");
        rest.add(
            Element.of(
                "summary",
                open.size()
                    + " claims that these documents cannot decide, each with what is missing"));
        open.forEach(row -> rest.add(claim(row)));
        content.add(rest);
      } else {
        open.forEach(row -> content.add(claim(row)));
      }
    }
    return new Section("claims", "Published claims", content);
  }

  private Element counts() {
    Element counts = Element.of("dl").with("class", "tiles");
    for (String verdict :
        List.of(
            "supported", "contradicted", "mixed", "insufficient evidence", "needs human reading")) {
      int number = claims.where("verdict", verdict).rows().size();
      counts.add(
          Element.of("div")
              .add(Element.of("dt", verdict), Element.of("dd", Integer.toString(number))));
    }
    return counts;
  }

  private Element claim(Rows.Row row) {
    Element claim = Element.of("article").with("class", "claim");
    claim.add(
        Element.of("h3")
            .text(row.get("claim") + " ")
            .add(
                Element.of("span", row.get("verdict"))
                    .with("class", "badge " + Figure.slug(row.get("verdict")).split("-")[0])),
        Element.of("p", row.get("paraphrase")).with("class", "paraphrase"),
        Element.of(
                "p",
                row.get("paper")
                    + ", “"
                    + row.get("locator")
                    + "” · "
                    + row.get("importance")
                    + " · "
                    + row.get("type")
                    + " · "
                    + row.get("validation"))
            .with("class", "soft"));
    Rows own = tests.where("claim", row.get("claim"));
    if (!own.rows().isEmpty()) {
      claim.add(TableView.scrolling(evidence(own)));
    }
    Element more = Element.of("dl");
    entry(more, "Why, and what to keep in mind", row.get("caution"));
    for (Rows.Row read : own.where(test -> !test.get("coded").isEmpty()).rows()) {
      entry(more, "What people answered: " + read.get("test"), answers(read));
    }
    entry(more, "Narrow lexicon", row.get("verdict_narrow"));
    if (!row.get("detectable_effect").isEmpty()) {
      entry(
          more,
          "Smallest ratio of rates that such data can show",
          Numbers.readable(row.get("detectable_effect")));
    }
    if (!row.get("robustness").isEmpty() && !row.get("verdict").equals(INSUFFICIENT)) {
      entry(
          more,
          "Ways to compute it that agree",
          Numbers.readable(row.get("robustness")) + " % (claims_sensitivity.csv has each)");
    }
    if (!row.get("adjusted_p").isEmpty() && !row.get("verdict").equals(INSUFFICIENT)) {
      entry(
          more,
          "p, adjusted for the number of claims",
          Numbers.probability(row.get("p")) + ", " + Numbers.probability(row.get("adjusted_p")));
    }
    for (Rows.Row control : controls.where("claim", row.get("claim")).rows()) {
      entry(
          more,
          "Where the claim should not hold: " + control.get("control"),
          control.get("test")
              + ": "
              + control.get("supported")
              + " of "
              + control.get("draws")
              + " controls supported (the test itself: "
              + control.get("verdict")
              + ")");
    }
    if (!row.get("evidence").isEmpty()) {
      String file = "tables/" + row.get("evidence");
      more.add(
          Element.of("dt", "What it rests on, line by line"),
          Element.of("dd").add(Element.of("a", file).with("href", "../" + file)));
    }
    entry(more, "Threats to validity", row.get("threats"));
    entry(more, "In tension with", row.get("tensions"));
    return claim.add(more);
  }

  private static String answers(Rows.Row test) {
    String agreement =
        test.get("alpha").isEmpty()
            ? "no agreement of two people is known"
            : "Krippendorff's alpha of two people " + Numbers.readable(test.get("alpha"));
    return Numbers.grouped(Numbers.count(test.get("coded")))
        + " passages coded, "
        + Numbers.grouped(Numbers.count(test.get("coded_yes")))
        + " of them are what the claim speaks of; "
        + agreement;
  }

  private static void entry(Element list, String name, String text) {
    if (!text.isEmpty()) {
      list.add(Element.of("dt", name), Element.of("dd", text));
    }
  }

  private static Element evidence(Rows tests) {
    TableView table =
        TableView.of(
            "Test",
            "Measure and rule",
            "#Estimate",
            "#95 % interval",
            "#Documents",
            "#Words",
            "#Matches",
            "Years",
            "Verdict");
    for (Rows.Row row : tests.rows()) {
      String low = Numbers.readable(row.get("low"));
      String role = row.get("role").equals("decides") ? "" : " (" + row.get("role") + ")";
      table.row(
          List.of(
              TableView.cell(row.get("test") + role),
              TableView.cell(row.get("measure") + "; " + row.get("rule")),
              number(Numbers.readable(row.get("estimate"))),
              number(low.equals("–") ? low : low + "–" + Numbers.readable(row.get("high"))),
              number(Numbers.grouped(Numbers.count(row.get("documents")))),
              number(Numbers.grouped(Numbers.count(row.get("words")))),
              number(Numbers.grouped(Numbers.count(row.get("n")))),
              Element.of("td", row.get("years")).with("class", "w"),
              TableView.cell(row.get("verdict"))));
    }
    return table.element();
  }

  private static Element number(String text) {
    return Element.of("td", text).with("class", "n");
  }
}
