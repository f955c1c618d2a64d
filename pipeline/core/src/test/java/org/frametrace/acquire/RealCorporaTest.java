package org.frametrace.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RealCorporaTest {

  @TempDir private Path temporary;

  @Test
  void everyEvaluationHasARowAndALanguage() throws Exception {
    Corpus corpus = read("iom-evaluations");
    assertThat(corpus.documents()).hasSize(32);
    assertThat(corpus.missingFiles()).isEmpty();
    assertThat(corpus.notices()).isEmpty();
    assertThat(languages(corpus, "en")).isEqualTo(20);
    assertThat(languages(corpus, "fr")).isEqualTo(12);
    assertThat(corpus.documents())
        .allSatisfy(document -> assertThat(document.metadata().year()).isPresent())
        .allSatisfy(document -> assertThat(document.metadata().get("genre")).isNotEmpty());
  }

  @Test
  void everyUnitedNationsDocumentIsFound() throws Exception {
    Corpus corpus = read("un-documents");
    assertThat(corpus.files()).hasSize(58);
    assertThat(corpus.missingFiles()).isEmpty();
  }

  @Test
  void knownGroupsHaveTheirColumn() throws Exception {
    Corpus corpus = read("known-groups");
    assertThat(corpus.files()).hasSize(115);
    assertThat(corpus.missingFiles()).isEmpty();
    assertThat(corpus.absentColumns(List.of("group", "issuer", "genre"))).isEmpty();
    assertThat(corpus.documents())
        .allSatisfy(
            document -> assertThat(document.metadata().get("group")).isIn("rights", "development"));
  }

  @Test
  void hostileFilesAllHaveAnOutcome() throws Exception {
    Corpus corpus = read("hostile");
    assertThat(corpus.files()).hasSize(200).allMatch(CorpusFile::listed);
    assertThat(corpus.columns()).contains("category", "poppler_pages");
    assertThat(corpus.missingFiles()).isEmpty();
  }

  private static long languages(Corpus corpus, String code) {
    return corpus.documents().stream()
        .filter(document -> document.metadata().language().equals(code))
        .count();
  }

  private Corpus read(String name) throws InvalidInputException {
    Path folder = Path.of(System.getProperty("frametrace.corpora", "")).resolve(name);
    assumeTrue(Files.isDirectory(folder), "the shared corpora are not here: " + folder);
    return new CorpusReader(DigestCache.open(temporary.resolve("digests")), 2026).read(folder);
  }
}
