package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.frametrace.acquire.DigestCache;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  private static final String SHARES = "measure: {frame-share-of: [meetings, places]}";

  @TempDir Path folder;

  @Test
  void sharesAreTakenOfFramesThatTheStudysLevelCounts() throws Exception {
    assertThat(read("wide").study().measure().frameShareOf()).containsExactly("meetings", "places");
    assertThatThrownBy(() -> read("main"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .satisfies(
                        problem ->
                            assertThat(problem.message())
                                .endsWith(
                                    "study.yaml: found the frame 'places' in measure:"
                                        + " frame-share-of; expected a frame with an entry that the"
                                        + " study's level, main, counts: meetings")));
  }

  @Test
  void theReportLeavesOutFramesThatThereAre() {
    assertThatThrownBy(() -> read("main", "report: {leave-out: [meeting]}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the frame 'meeting' in report: leave-out")
        .hasMessageContaining("meetings");
  }

  private Inputs read(String level) throws Exception {
    return read(level, SHARES);
  }

  private Inputs read(String level, String settings) throws Exception {
    Study study = new SmallStudy(folder).read(level, settings);
    return Inputs.read(study, DigestCache.open(folder.resolve("digests")), 2020);
  }
}
