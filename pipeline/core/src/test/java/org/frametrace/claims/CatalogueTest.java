package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/** Claims about which documents there are, by their titles and the catalogue. */
class CatalogueTest {

  private static final View BODY = new View(EnumSet.of(Zone.BODY), Level.MAIN);
  private static final Selection PROJECTS = MadeClaim.years(2000, 2016);
  private static final Documents IRREGULAR_ALONE =
      new Documents(
          List.of(new Phrase(List.of("irregular migration", "illegal migration"))),
          List.of(new Phrase(List.of("labour", "employment"))),
          List.of(),
          Optional.empty(),
          1);
  private static final List<String> OTHERS =
      List.of(
          "Labour migration and employment in region",
          "Regulating labour and irregular migration in region",
          "Dialogue on border posts of region",
          "Migration and health in region");

  private static Claim claim(int contradictedBy, OptionalInt supportedAmong) {
    return MadeClaim.of(
        "A-1", PROJECTS, new CatalogueRule(contradictedBy, supportedAmong), IRREGULAR_ALONE);
  }

  @Test
  void thatThereIsNoSuchTitleAmongEnoughIsSupported() {
    PlantedVerdicts.expect(
        claim(1, OptionalInt.of(20)), Verdict.SUPPORTED, projects(20, 0, OTHERS));
  }

  @Test
  void oneSuchTitleContradictsAndIsNamed() {
    LongFunction<List<MeasuredDocument>> corpus = projects(30, 1, OTHERS);
    PlantedVerdicts.expect(claim(1, OptionalInt.of(20)), Verdict.CONTRADICTED, corpus);
    Finding finding = MadeClaim.finding(claim(1, OptionalInt.of(20)), corpus.apply(1));
    assertThat(finding.principal().judgement().reason())
        .contains("'Fighting irregular migration in region 0' (found-0.pdf)");
    assertThat(finding.outcomes().getFirst().evidence().found())
        .extracting(document -> document.id().path())
        .containsExactly("found-0.pdf");
  }

  @Test
  void fewTitlesShowNothing() {
    PlantedVerdicts.expect(
        claim(1, OptionalInt.of(20)), Verdict.INSUFFICIENT_EVIDENCE, projects(19, 0, OTHERS));
    Finding finding =
        MadeClaim.finding(claim(1, OptionalInt.of(20)), projects(19, 0, OTHERS).apply(1));
    assertThat(finding.caution()).contains("needs 20 different titles").contains("found 19");
  }

  @Test
  void oneTitleAmongTheTwoThatContradictMustBeLookedAt() {
    PlantedVerdicts.expect(
        claim(2, OptionalInt.of(20)), Verdict.NEEDS_HUMAN_READING, projects(30, 1, OTHERS));
    PlantedVerdicts.expect(
        claim(2, OptionalInt.of(20)), Verdict.CONTRADICTED, projects(30, 2, OTHERS));
  }

  @Test
  void withoutANumberAbsenceIsNeverSupportedHoweverMuchIsSearched() {
    LongFunction<List<MeasuredDocument>> many = projects(400, 0, OTHERS);
    PlantedVerdicts.expect(claim(2, OptionalInt.empty()), Verdict.INSUFFICIENT_EVIDENCE, many);
    assertThat(MadeClaim.finding(claim(2, OptionalInt.empty()), many.apply(1)).caution())
        .contains("does not show that there is none")
        .contains("Missing documents: a document that nobody has");
  }

  @Test
  void aTitleThatSeveralDocumentsHaveCountsOnce() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      documents.add(titled("copy-" + i + ".pdf", "Labour migration in the region, part " + i % 5));
    }
    documents.add(titled("a.pdf", "Irregular Migration in the Region"));
    documents.add(titled("b.pdf", "Irregular migration – in the region"));
    assertThat(verdict(claim(2, OptionalInt.of(20)), documents))
        .isEqualTo(Verdict.NEEDS_HUMAN_READING);
    assertThat(verdict(claim(1, OptionalInt.of(20)), documents.subList(0, 40)))
        .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
  }

  private static Verdict verdict(Claim claim, List<MeasuredDocument> documents) {
    return MadeClaim.finding(claim, documents).verdict();
  }

  @Test
  void whatIsNoTitleIsNotCounted() {
    assertThat(contribution(titled("a.pdf", "Final%20report_ARCO of the project.pdf"))).isZero();
    assertThat(contribution(titled("a.pdf", "A/HRC/59/60"))).isZero();
    assertThat(contribution(new PlantedDocument("a.pdf", 100).build())).isZero();
    assertThat(contribution(titled("a.pdf", "On irregular migration"))).isEqualTo(1);
  }

  private static double contribution(MeasuredDocument document) {
    return IRREGULAR_ALONE.contribution(document, BODY)[0];
  }

  @Test
  void documentsAreFoundByMetadataAmongThoseThatSpeakOfSomething() {
    Documents ofIom =
        new Documents(
            List.of(),
            List.of(),
            List.of(Map.of("issuer", List.of("IOM"))),
            Optional.of(Terms.frame("labour_migration")),
            2);
    PlantedDocument twice =
        new PlantedDocument("a", 1000)
            .column("issuer", "IOM")
            .hit("labour_migration", "LM01", 10)
            .hit("labour_migration", "LM01", 50);
    PlantedDocument once =
        new PlantedDocument("b", 1000).column("issuer", "IOM").hit("labour_migration", "LM01", 9);
    PlantedDocument other =
        new PlantedDocument("c", 1000)
            .column("issuer", "ILO")
            .hit("labour_migration", "LM01", 10)
            .hit("labour_migration", "LM02", 50);
    assertThat(ofIom.contribution(twice.build(), BODY)).containsExactly(1, 1);
    assertThat(ofIom.contribution(once.build(), BODY)).containsExactly(0, 0);
    assertThat(ofIom.contribution(other.build(), BODY)).containsExactly(1, 0);
    assertThat(ofIom.label())
        .isEqualTo(
            "share of documents with issuer IOM, among those with 2+ hits of labour_migration");
  }

  @Test
  void thePartOfAnIssuerThatGrewIsFoundAndOneThatDidNotIsNot() {
    Documents ofIom =
        new Documents(
            List.of(), List.of(), List.of(Map.of("issuer", List.of("IOM"))), Optional.empty(), 1);
    Claim claim =
        MadeClaim.of(
            "A-1",
            MadeClaim.years(2007, 2016),
            Optional.of(MadeClaim.years(1997, 2006)),
            new ComparisonRule(1.5, List.of("genre")),
            ofIom);
    PlantedVerdicts.expect(claim, Verdict.SUPPORTED, issuers(120, 0.3, 0.8));
    PlantedVerdicts.expect(claim, Verdict.CONTRADICTED, issuers(120, 0.7, 0.4));
    PlantedVerdicts.expect(claim, Verdict.MIXED, issuers(120, 0.4, 0.6));
    PlantedVerdicts.expect(claim, Verdict.INSUFFICIENT_EVIDENCE, issuers(18, 0.3, 0.8));
  }

  @Test
  void anEmptyCellIsFoundByTheWordNone() {
    Selection several =
        new Selection(
            "several",
            "on several countries",
            List.of(Map.of("region", List.of("Central Asia"), "country", List.of("none"))),
            Optional.empty(),
            0,
            false);
    PlantedDocument region = new PlantedDocument("a", 10).column("region", "Central Asia");
    assertThat(several.contains(region.build(), Set.of(Zone.BODY))).isTrue();
    assertThat(several.contains(region.column("country", "Tajikistan").build(), Set.of(Zone.BODY)))
        .isFalse();
  }

  private static MeasuredDocument titled(String path, String title) {
    return new PlantedDocument(path, 1000).column("title", title).column("year", "2010").build();
  }

  /** So many projects with titles of their own, and among them some that contradict. */
  private static LongFunction<List<MeasuredDocument>> projects(
      int count, int found, List<String> titles) {
    return seed -> {
      Random random = new Random(seed);
      List<MeasuredDocument> documents = new ArrayList<>();
      for (int i = 0; i < count - found; i++) {
        String title = titles.get(random.nextInt(titles.size()));
        documents.add(titled("project-" + i + ".pdf", title + " " + i));
      }
      for (int i = 0; i < found; i++) {
        documents.add(titled("found-" + i + ".pdf", "Fighting irregular migration in region " + i));
      }
      return documents;
    };
  }

  /** So many documents of two genres before and from 2007 on, and IOM's part of each. */
  private static LongFunction<List<MeasuredDocument>> issuers(
      int count, double before, double after) {
    return seed -> {
      Random random = new Random(seed);
      List<MeasuredDocument> documents = new ArrayList<>();
      for (int i = 0; i < 2 * count; i++) {
        boolean later = i % 2 == 0;
        boolean iom = random.nextDouble() < (later ? after : before);
        documents.add(
            new PlantedDocument("d-" + i, 8000)
                .column("year", later ? "2010" : "2003")
                .column("genre", random.nextBoolean() ? "study" : "report")
                .column("issuer", iom ? "IOM" : "ILO")
                .build());
      }
      return documents;
    };
  }
}
