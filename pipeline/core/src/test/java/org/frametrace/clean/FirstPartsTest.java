package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPartsTest {

  private static final String TEXT =
      "\n\nThe office counted the trees of the plain and found that many of them are ill.";

  @Test
  void entriesOfAcronymsThatTheParserPutTogetherAreTold() {
    List<String> zoned =
        Documents.zoned(
            Documents.pdf(
                """
                Sigles et abréviations

                ANP Agence Nationale des Plantes BIT Bureau International du Travail CFA Centre de \
                Formation Agricole CPR Centre de Promotion Rurale FIDA Fonds International de \
                Développement Agricole ONU Organisation des Nations Unies\
                """));
    assertThat(zoned).anyMatch(paragraph -> paragraph.startsWith("acronyms: ANP"));
  }

  @Test
  void aLongLineOfTextWithAnAcronymIsNoList() {
    List<String> zoned =
        Documents.zoned(
            Documents.pdf(
                "Sigles et abréviations\n\nANP est le nom que porte dans ce rapport une agence que"
                    + " tout le monde connaît depuis des années et qui plante des arbres le long"
                    + " des routes de la plaine avec les communes et avec les écoles de la région"));
    assertThat(zoned).noneMatch(paragraph -> paragraph.startsWith("acronyms: "));
  }

  @Test
  void thanksStartAtTheirTitleWhateverStandsAboveIt() {
    List<String> zoned =
        Documents.zoned(
            Documents.pdf(
                "On trees" + TEXT,
                """
                CONTACTS
                ACKNOWLEDGEMENTS
                We would like to thank all who planted trees for their time and for their water.
                """));
    assertThat(zoned)
        .contains(
            "front-matter: ACKNOWLEDGEMENTS",
            "front-matter: We would like to thank all who planted trees for their time and for"
                + " their water.");
  }

  @Test
  void theTitleOfAnOldRecordIsKnownWithoutAColon() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    "General Assembly\n\nDistr. GENERAL A/HRC/11/99 29 May 2009\n\nEleventh session"
                        + TEXT)))
        .contains("front-matter: Distr. GENERAL A/HRC/11/99 29 May 2009");
  }

  @Test
  void howSymbolsAreMadeIsBoilerplate() {
    String note =
        "Symbols of United Nations documents are composed of letters combined with figures.";
    assertThat(Documents.zoned(Documents.pdf("Report" + TEXT, "Note\n\n" + note + TEXT)))
        .contains("boilerplate: " + note);
  }
}
