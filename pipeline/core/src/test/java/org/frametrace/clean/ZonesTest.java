package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

  private static final String TEXT =
      "\n\nStates have long been of two minds about those who cross their borders,\n"
          + "and the reports that they write about it show both.";

  @Test
  void aTableOfContentsEndsWhereTheTextBegins() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Contents\nIntroduction ........ 1\nA long title that goes over the end of\n"
                        + "its line ........ 2\nAnnexes ........ 9"
                        + TEXT)))
        .containsExactly(
            "contents: Contents",
            "contents: Introduction ........ 1",
            "contents: A long title that goes over the end of its line ........ 2",
            "contents: Annexes ........ 9",
            "body:" + TEXT.replace('\n', ' ').substring(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Table des matières", "Índice", "TABLE OF CONTENTS"})
  void aTableOfContentsNeedsNoDots(String title) {
    assertThat(
            Documents.zoned(Documents.pdf(title + "\nOne thing 3\nTwo things 5\nThree 8" + TEXT)))
        .contains("contents: Two things 5")
        .anyMatch(p -> p.startsWith("body: States"));
  }

  @Test
  void acronymsAreListedUnderTheirTitleOnly() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "List of acronyms\nAVR Assisted voluntary return\nM&E Monitoring and\n"
                        + "evaluation\nSDGs Sustainable Development Goals\n\nEXECUTIVE SUMMARY"
                        + TEXT)))
        .startsWith(
            "acronyms: List of acronyms",
            "acronyms: AVR Assisted voluntary return",
            "acronyms: M&E Monitoring and evaluation",
            "acronyms: SDGs Sustainable Development Goals",
            "heading: EXECUTIVE SUMMARY")
        .anyMatch(p -> p.startsWith("body: States"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "References",
        "7. BIBLIOGRAPHY",
        "Annex 2: Bibliography",
        "Bibliographie",
        "Referencias bibliográficas"
      })
  void aBibliographyEndsAtTheNextAnnex(String title) {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    TEXT.strip()
                        + "\n\n"
                        + title
                        + "\n\nDoe, J. (1999). On roads. Oslo.\n\nRoe, R. 2004. On rivers. Vol. 2."
                        + "\n\nAnnex 3: Persons met"
                        + TEXT)))
        .contains(
            "bibliography: Doe, J. (1999). On roads. Oslo.",
            "bibliography: Roe, R. 2004. On rivers. Vol. 2.",
            "annex: Annex 3: Persons met")
        .filteredOn(p -> p.startsWith("body: States") || p.startsWith("annex: States"))
        .hasSize(2);
  }

  /** Found in the demonstration corpus: the title looked like one more cell of the table above. */
  @Test
  void aBibliographyRightBelowATableIsFound() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    TEXT.strip()
                        + "\n\nTable 1. Arrivals\n\nTown Arrivals\n\nTorvik 1116\n\nValdera 1730"
                        + "\n\nNorport 1110\n\nEastholm 1276\n\nReferences"
                        + "\n\nDoe, J. (1999). On roads. Oslo.\n\nRoe, R. 2004. On rivers. Vol. 2.")))
        .contains(
            "bibliography: Doe, J. (1999). On roads. Oslo.",
            "bibliography: Roe, R. 2004. On rivers. Vol. 2.");
  }

  @Test
  void aHeadingCalledReferencesWithoutEntriesIsNoBibliography() {
    assertThat(Documents.zoned(Documents.pdf("References" + TEXT)))
        .noneMatch(p -> p.startsWith(Zone.BIBLIOGRAPHY.label()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The opinions expressed in this report are those of its authors.",
        "All rights reserved. No part of this report may be copied.",
        "ISBN 978-92-0000-000-0",
        "Tous droits réservés.",
        "Las opiniones expresadas en este informe son de sus autores."
      })
  void imprintsAndDisclaimersAreBoilerplate(String imprint) {
    assertThat(Documents.zoned(Documents.pdf(imprint + TEXT)))
        .startsWith("boilerplate: " + imprint);
  }

  @Test
  void opinionsWithinTheTextAreNot() {
    assertThat(
            Documents.zoned(
                Documents.pdf("Several opinions were expressed by the members." + TEXT)))
        .noneMatch(p -> p.startsWith("boilerplate"));
  }

  @Test
  void captionsAreToldFromSentencesAboutTables() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "Table 2. Persons met" + TEXT, "Table 3 shows whom the members have met.")))
        .contains(
            "caption: Table 2. Persons met", "body: Table 3 shows whom the members have met.");
  }

  @Test
  void rowsOfNumbersAndRunsOfFragmentsAreTables() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    TEXT.strip()
                        + "\n\nRegion\n\nMen and women\n\nAll ages\n\nPer cent\n\n"
                        + "1,204 45 2004 3.5\n\nSource: the offices"
                        + TEXT)))
        .contains(
            "table: Region",
            "table: Men and women",
            "table: Per cent",
            "table: 1,204 45 2004 3.5",
            "caption: Source: the offices");
  }

  @Test
  void numberedParagraphsOfRecordsAreText() {
    StringBuilder page = new StringBuilder("I. Introduction");
    for (int i = 1; i <= 12; i++) {
      page.append("\n\n").append(i).append(". ").append("Said again and again. ".repeat(12));
    }
    assertThat(Documents.zoned(Documents.pdf(page.toString())))
        .startsWith("heading: I. Introduction")
        .filteredOn(p -> p.startsWith("body: "))
        .hasSize(12);
  }

  @Test
  void aCoverIsFrontMatter() {
    assertThat(Documents.zoned(Documents.pdf("Final Report\n\nMay 2004", "One.", "Two.", "Three.")))
        .startsWith("front-matter: Final Report", "front-matter: May 2004");
  }

  @Test
  void theMastheadOfARecordDoesNotCutASentence() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "A/64/7\n\nDistr.: General\n\nOriginal: English\n\nThe Council met again and,"
                        + " as it had in all the years before,\nspoke of those who had crossed a"
                        + " border and were waiting for an\n\n*0412345*",
                    "answer. None was given.")))
        .contains(
            "front-matter: Distr.: General",
            "front-matter: Original: English",
            "front-matter: *0412345*",
            "body: The Council met again and, as it had in all the years before, spoke of those who"
                + " had crossed a border and were waiting for an answer. None was given.");
  }
}
