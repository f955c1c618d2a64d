package org.frametrace.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.InferredValue;
import org.frametrace.model.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetadataTest {

  private final TextMetadata metadata = new TextMetadata();
  private final Completion completion = new Completion();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© IOM 2014 | 2014",
        "© 2014 International Organization for Migration (IOM) | 2014",
        "Geneva, 12 March 2009 | 2009",
        "Distr.: General 3 May 2016 | 2016",
        "Distr. GENERAL A/HRC/11/20 29 May 2009 Original: ENGLISH | 2009",
        "December 2021 | 2021",
        "January, 2021 | 2021",
        "9th July 2025 | 2025",
        "Octobre 2020 | 2020",
        "5 de mayo de 2016 | 2016",
        "Final report date: October 2022 | 2022",
        "Evaluation of 2014 | ",
        "2014 | ",
        "Period of the project: January 2019 to May 2021 | ",
        "© IOM 2010-2014 | ",
        "March 2009;December 2021 | ",
        "© IOM 2011;© ILO 2014 | ",
        "December 2031 | ",
        "December 1921 | ",
      })
  void aYearIsTakenWhereThePageStatesWhenItWasIssued(String lines, String year) {
    assertThat(value("year", lines, Map.of())).isEqualTo(year);
  }

  @Test
  void aCopyrightCountsForMoreThanADateAndBothForMoreThanAProperty() {
    Map<String, String> properties = Map.of("dcterms:created", "2019-05-01T10:00:00Z");
    assertThat(value("year", "May 2013;© IOM 2014", properties)).isEqualTo("2014");
    assertThat(value("year", "May 2019", properties)).isEqualTo("2019");
  }

  @Test
  void theDateOfAFileIsBelievedOnlyWhereThePageNamesItsYearAndNoLaterOne() {
    Map<String, String> properties = Map.of("dcterms:created", "2019-05-01T10:00:00Z");
    assertThat(values("Report for 2019", properties))
        .contains(new InferredValue("year", "2019", "properties"));
    assertThat(value("year", "A report", properties)).isNull();
    assertThat(value("year", "Report for 1999", properties)).isNull();
    assertThat(value("year", "Plan for 2019 and 2020", properties)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© IOM 2014 | IOM",
        "© 2014 International Organization for Migration (IOM) | IOM",
        "Copyright © United Nations High Commissioner for Refugees, 2010. All rights reserved. |"
            + " UNHCR",
        "Publié par : Organisation internationale pour les migrations | IOM",
        "THE WORLD BANK | World Bank",
        "Distr.: General;United Nations A/HRC/14/11 | UN Human Rights Council",
        "Distr.: General;A/RES/73/3 | UN General Assembly",
        "Distr. General;MC/2174 | IOM",
        "International Organization for Migration (IOM), Mission in Ruritania | IOM",
        "Organisation internationale pour les migrations (OIM) au Niger | IOM",
        "Commissioned by: IOM Ruritania | IOM",
        "Executing Organization: International Organization for Migration (IOM) | IOM",
        "Commissioned by: the Ministry of Ferries | ",
        "Commissioned by: IOM;Commissioned by: the Ministry of Ferries | ",
        "Distr.: General;GE.10-12527 (E) | ",
        "See A/HRC/14/11 | ",
        "A/HRC/14/11 | ",
        "IOM;UNHCR | ",
        "© Jane Doe 2014 | ",
        "Work of IOM in 2014 | ",
      })
  void anIssuerIsTakenFromSymbolCopyrightOrALineOfItsOwn(String lines, String issuer) {
    assertThat(value("issuer", lines, Map.of())).isEqualTo(issuer);
  }

  @Test
  void aTitleIsAPropertyThatTheFirstPageShows() {
    String cover = "IOM;Final evaluation of;the regional programme;May 2020";
    String title = "Final Evaluation of the Regional Programme";
    assertThat(value("title", cover, Map.of("dc:title", title))).isEqualTo(title);
    assertThat(value("title", "Another report;May 2020", Map.of("dc:title", title))).isNull();
    for (String none :
        List.of("Microsoft Word - final evaluation of the.doc", "untitled", "IOM", "final.pdf")) {
      assertThat(values(cover, Map.of("dc:title", none)))
          .as(none)
          .contains(
              new InferredValue(
                  "title", "Final evaluation of the regional programme", "front matter"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FINAL INTERNAL EVALUATION;Ana Okoye, Officer, IOM;ana@iom.int;May 2020;Boats and Bridges:;"
            + "Help for Ferries in the North | Boats and Bridges: Help for Ferries in the North",
        "Final Report:;Study of Ferries 2015–2020;Written by: Ana Okoye and Bo Lind and Cy Mo |"
            + " Study of Ferries 2015–2020",
        "United Nations;A/90/99;Report of the Committee on Ferries;Tenth session (1–5 May 2020);"
            + "Official Records | Report of the Committee on Ferries",
        "Council on Ferries;Tenth session;Report of the Working Group on;small ferries*;Ruritania;"
            + "* Issued late. | Report of the Working Group on small ferries: Ruritania",
        "Tenth session;Report of the Committee on Ferries;I. Introduction |"
            + " Report of the Committee on Ferries",
        "as the report of the Committee on Ferries said;Tenth session;It met;Ten times | ",
        "Final report;May 2020;IOM | ",
        "North Ferries;South Ferries | North Ferries South Ferries",
        "Ferries in the North;2020;Ferries in the South | ",
      })
  void aTitleIsWhatACoverShowsBesideWhatAllCoversShow(String lines, String title) {
    assertThat(value("title", lines, Map.of())).isEqualTo(title);
  }

  @Test
  void whereTheTextBeginsOnTheFirstPageNoTitleIsTold() {
    String cover = "Ferries in the North;" + "The ferries go every day. ".repeat(20);
    assertThat(value("title", cover, Map.of())).isNull();
  }

  @Test
  void metadataWinAndTheConflictIsSaid() {
    List<InferredValue> inferred =
        List.of(
            new InferredValue("year", "2014", "front matter"),
            new InferredValue("issuer", "IOM", "front matter"),
            new InferredValue("language", "fr", "text"));
    DocumentMetadata given =
        new DocumentMetadata(
            Map.of("year", "2013", "year_source", "metadata", "issuer", "OIM", "language", "en"));
    DocumentMetadata complete = completion.complete(given, inferred);
    assertThat(complete.year()).hasValue(2013);
    assertThat(complete.language()).isEqualTo("en");
    assertThat(completion.conflicts(given, inferred))
        .containsExactly(
            new Conflict("year", "2013", "metadata", "2014", "front matter"),
            new Conflict("language", "en", "metadata", "fr", "text"));
  }

  @Test
  void whatIsOpenIsFilledWithItsSource() {
    DocumentMetadata named =
        new DocumentMetadata(Map.of("year", "2016", "year_source", "file name"));
    List<InferredValue> front = List.of(new InferredValue("year", "2014", "front matter"));
    assertThat(completion.complete(named, front).columns())
        .containsEntry("year", "2014")
        .containsEntry("year_source", "front matter");
    assertThat(completion.conflicts(named, front))
        .containsExactly(new Conflict("year", "2014", "front matter", "2016", "file name"));
    List<InferredValue> property = List.of(new InferredValue("year", "2014", "properties"));
    assertThat(completion.complete(named, property)).isEqualTo(named);
    assertThat(completion.conflicts(named, property)).isEmpty();
    assertThat(completion.complete(DocumentMetadata.NONE, List.of()))
        .isEqualTo(DocumentMetadata.NONE);
  }

  @Test
  void partsOfAnOrganisationAgreeWithTheWhole() {
    Issuers issuers = Issuers.bundled();
    assertThat(issuers.compatible("UN Security Council", "United Nations")).isTrue();
    assertThat(issuers.compatible("OIM", "International Organization for Migration")).isTrue();
    assertThat(issuers.compatible("IOM", "UNHCR")).isFalse();
  }

  private @Nullable String value(String field, String lines, Map<String, String> properties) {
    return values(lines, properties).stream()
        .filter(value -> value.field().equals(field))
        .map(InferredValue::value)
        .findFirst()
        .orElse(null);
  }

  private List<InferredValue> values(String lines, Map<String, String> properties) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.split(";")) {
      blocks.add(new Block(BlockKind.PARAGRAPH, 0, line));
    }
    return metadata.infer(
        new ExtractedText("application/pdf", true, List.of(new Page(1, blocks)), properties), 2026);
  }
}
