package org.frametrace.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Duplicate;
import org.junit.jupiter.api.Test;

final class TranslationsTest {

  private static ListedDocument document(String id, String... metadata) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < metadata.length; i += 2) {
      columns.put(metadata[i], metadata[i + 1]);
    }
    return new ListedDocument(new DocumentId(id), new DocumentMetadata(columns));
  }

  private static void assertOriginal(String original, ListedDocument... documents) {
    assertThat(Translations.of(List.of(documents)))
        .isEqualTo(
            original.isEmpty() ? Map.of() : Map.of(documents[0].id(), new DocumentId(original)));
  }

  @Test
  void aColumnNamesTheOriginalByPathOrByNameInTheSameFolder() {
    for (String name : List.of("x/report.pdf", "report.pdf")) {
      assertOriginal(
          "x/report.pdf",
          document("x/rapport.pdf", "language", "fr", "translation_of", name),
          document("x/report.pdf", "language", "en"),
          document("y/report.pdf", "language", "en"));
    }
  }

  @Test
  void symbolsOfDocumentsNameThem() {
    assertOriginal(
        "one.pdf",
        document("un.pdf", "language", "fr", "symbol", "MC/INF/287"),
        document("one.pdf", "language", "en", "symbol", "mc/inf/287"));
    assertOriginal(
        "one.pdf",
        document("un.pdf", "language", "es", "title", "A/80/21"),
        document("one.pdf", "language", "en", "title", "A/80/21: Report of the Committee"),
        document("two.pdf", "language", "en", "title", "A/80/211"));
  }

  @Test
  void namesOfFilesThatDifferInTheLanguageAreOne() {
    assertOriginal("A_80_21.en.pdf", document("A_80_21.fr.pdf"), document("A_80_21.en.pdf"));
    assertOriginal(
        "A_RES_73_3-EN.pdf", document("A_RES_73_3-FR.pdf"), document("A_RES_73_3-EN.pdf"));
    assertOriginal("guide.pdf", document("guide_fr.pdf"), document("guide.pdf", "language", "en"));
    assertOriginal("", document("A_80_21.fr.pdf"), document("A_80_22.en.pdf"));
    assertOriginal("", document("b/A_80_21.fr.pdf"), document("a/A_80_21.en.pdf"));
  }

  @Test
  void titlesOfASeriesWithTheSameNumbersAreOne() {
    ListedDocument french =
        document("r", "language", "fr", "series", "DGR", "title", "Rapport annuel 2004");
    ListedDocument english =
        document("a", "language", "en", "series", "DGR", "title", "Annual Report 2004");
    assertOriginal("a", french, english);
    assertOriginal(
        "", french, document("a", "language", "en", "series", "DGR", "title", "Report 2005"));
    assertOriginal(
        "",
        french,
        english,
        document("b", "language", "en", "series", "DGR", "title", "Financial Report 2004"));
  }

  @Test
  void documentsOfOneOrOfAnUnknownLanguageAreNotTranslations() {
    assertOriginal("", document("a_v1.pdf", "language", "en"), document("a.pdf", "language", "en"));
    assertOriginal("", document("a.pdf"), document("b.pdf", "language", "en"));
  }

  @Test
  void aTranslationThatIsMeasuredBesideItsOriginalIsLeftOut() {
    Reuse reuse =
        new MemoryDocuments()
            .add("a.fr.txt", List.of("un", "deux"), "language", "fr", "year", "1999")
            .add("a.en.txt", List.of("one", "two"), "language", "en")
            .search();
    assertThat(reuse.duplicates()).containsOnlyKeys(new DocumentId("a.fr.txt"));
    assertThat(reuse.duplicates().values().iterator().next().kind())
        .isEqualTo(Duplicate.Kind.TRANSLATION);
  }
}
