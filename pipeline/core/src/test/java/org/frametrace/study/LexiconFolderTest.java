package org.frametrace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study counts words of its own language only. */
final class LexiconFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void layOutFolders() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    for (String lexicons : List.of("lexicons", "lexicons/fr")) {
      Files.createDirectories(folder.resolve(lexicons));
      for (String name : List.of("rights", "masks", "sets", "spelling")) {
        Files.createFile(folder.resolve(lexicons).resolve(name + ".csv"));
      }
    }
  }

  @Test
  void theUsualFilesOfALanguageLieInItsFolder() throws Exception {
    Study study = read("fr", "lexicons/fr/rights.csv");
    assertThat(study.lexicons().masks()).isEqualTo(folder.resolve("lexicons/fr/masks.csv"));
    assertThat(study.lexicons().spelling()).isEqualTo(folder.resolve("lexicons/fr/spelling.csv"));
  }

  @Test
  void anEnglishLexiconIsNotCountedInFrenchText() {
    assertThat(problems("fr", "lexicons/rights.csv"))
        .contains("study.yaml:6:11")
        .contains("a lexicon file for the language 'en'")
        .contains("one for 'fr', which the study measures");
  }

  @Test
  void aFrenchLexiconIsNotCountedInEnglishText() {
    assertThat(problems("en", "lexicons/fr/rights.csv"))
        .contains("a lexicon file for the language 'fr'");
  }

  private String problems(String language, String lexicon) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(language, lexicon))
        .problems()
        .getFirst()
        .message();
  }

  private Study read(String language, String lexicon) throws IOException, InvalidInputException {
    Path file = folder.resolve("study.yaml");
    Files.writeString(
        file,
        "schema: 1\nstudy: small\ncorpus: corpus\nannotate: {languages: ["
            + language
            + "]}\nlexicons:\n  files: ["
            + lexicon
            + "]\n");
    return StudyReader.read(file);
  }
}
