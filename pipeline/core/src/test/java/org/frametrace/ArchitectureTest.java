package org.frametrace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the arrows between the packages of the core: documents flow one way, and no stage knows
 * another.
 */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.frametrace");

  /**
   * Stages of the flow. What two of them share is in the model, or in one of the shared packages.
   */
  private static final List<String> STAGES =
      List.of(
          "acquire",
          "extract",
          "clean",
          "annotate",
          "store",
          "reuse",
          "match",
          "measure",
          "quantity",
          "agency",
          "claims",
          "report");

  private static final List<String> SHARED =
      List.of("files", "study", "lexicon", "statistics", "tables", "language", "infer", "exchange");

  @Test
  void theRulesSeeTheCore() {
    assertThat(CORE.size()).isGreaterThan(150);
    for (String stage : STAGES) {
      assertThat(CORE.containPackage("org.frametrace." + stage)).as(stage).isTrue();
    }
  }

  @Test
  void stagesDoNotKnowOneAnother() {
    for (String stage : STAGES) {
      String[] others =
          STAGES.stream()
              .filter(other -> !other.equals(stage))
              .map(other -> "org.frametrace." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.frametrace." + stage + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(CORE);
    }
  }

  @Test
  void sharedPackagesKnowNoStage() {
    String[] stages = STAGES.stream().map(s -> "org.frametrace." + s + "..").toArray(String[]::new);
    for (String shared : SHARED) {
      noClasses()
          .that()
          .resideInAPackage("org.frametrace." + shared + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(stages)
          .check(CORE);
    }
  }

  @Test
  void onlyTheOutsideKnowsTheRun() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.frametrace.run..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.frametrace.run..")
        .check(CORE);
  }

  @Test
  void onlyTheOutsideConvertsDictionaries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.frametrace.exchange..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.frametrace.exchange..")
        .check(CORE);
  }

  @Test
  void theModelKnowsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("org.frametrace.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.frametrace.model..", "java..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void theCoreKnowsNoFramework() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.tika..",
            "edu.stanford..",
            "org.apache.lucene..",
            "picocli..",
            "org.apache.spark..")
        .check(CORE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.frametrace.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CORE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CORE);
  }
}
