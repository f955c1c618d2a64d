package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Failure;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final DocumentMetadata DGR =
      new DocumentMetadata(Map.of("series", "DGR", "issuer", "IOM", "year", "1999"));

  @Test
  void saysHowFarTheDocumentsOfACellCame() {
    assertThat(
            Coverage.table(
                    List.of(
                        measured(DGR, 500),
                        ended(DGR, Stage.EXTRACT, "failed", Failure.Reason.ENCRYPTED),
                        measured(DGR, 700),
                        ended(DGR, Stage.ANNOTATE, "skipped", Failure.Reason.LANGUAGE_NOT_MEASURED),
                        ended(DGR, Stage.ACQUIRE, "skipped", Failure.Reason.DUPLICATE)))
                .rows())
        .containsExactly(
            List.of("DGR", "IOM", "1999", "5", "3", "2", "1", "2", "1200", "0.8", "300"));
  }

  @Test
  void whereNothingWasMeasuredThereAreNoWords() {
    assertThat(
            Coverage.table(
                    List.of(
                        ended(
                            DocumentMetadata.NONE,
                            Stage.EXTRACT,
                            "failed",
                            Failure.Reason.NO_TEXT)))
                .rows())
        .containsExactly(List.of("", "", "", "1", "0", "0", "1", "0", "", "", ""));
  }

  @Test
  void aDocumentThatIsDoneHasWords() {
    assertThatThrownBy(
            () ->
                new Coverage.Document(
                    DGR,
                    new StageOutcome(Stage.MEASURE, "done", Optional.empty()),
                    OptionalLong.empty(),
                    Optional.empty()))
        .hasMessageContaining("found done at measure");
  }

  static Coverage.Document measured(DocumentMetadata metadata, long words) {
    return new Coverage.Document(
        metadata,
        new StageOutcome(Stage.MEASURE, "done", Optional.empty()),
        OptionalLong.of(words),
        Optional.of(new LanguageShare(words, words / 4)));
  }

  static Coverage.Document ended(
      DocumentMetadata metadata, Stage stage, String label, Failure.Reason reason) {
    return new Coverage.Document(
        metadata,
        new StageOutcome(stage, label, Optional.of(new Failure(reason, "seen"))),
        OptionalLong.empty(),
        Optional.empty());
  }
}
