package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.ExtractSettings;
import org.junit.jupiter.api.Test;

class DocumentKeysTest {

  private static SourceDocument document(Map<String, String> metadata) {
    return new SourceDocument(
        new DocumentId("a.pdf"),
        Path.of("a.pdf"),
        Digest.of("a"),
        1,
        new DocumentMetadata(metadata));
  }

  private static DocumentKeys keys(String ocr) {
    return new DocumentKeys("tika", ocr, "clean", "tag", List.of("en"), ExtractSettings.DEFAULT);
  }

  @Test
  void textRecognitionChangesTheKeysOfDocumentsWithPicturesAndOfNoOthers() {
    SourceDocument document = document(Map.of());
    DocumentKeys without = keys("none");
    DocumentKeys with = keys("tesseract 5");
    assertThat(with.read(document)).isEqualTo(without.read(document));
    assertThat(with.extracted(document)).isEqualTo(without.extracted(document));
    assertThat(with.pictured(document)).isNotEqualTo(without.pictured(document));
    assertThat(with.recognised(document)).isNotEqualTo(without.recognised(document));
    assertThat(with.current(document))
        .contains(without.read(document))
        .doesNotContain(without.pictured(document));
  }

  @Test
  void theLanguageThatMetadataGiveChangesWhatIsRecognisedAndAnIdentifiedOneDoesNot() {
    DocumentKeys keys = keys("tesseract 5");
    String unknown = keys.recognised(document(Map.of()));
    assertThat(keys.recognised(document(Map.of("language", "fr")))).isNotEqualTo(unknown);
    assertThat(keys.recognised(document(Map.of("language", "fr", "language_source", "text"))))
        .isEqualTo(unknown);
  }
}
