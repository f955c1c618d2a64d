package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that a frame lacks, sought in documents that were run. */
class LexiconSuggestTest {

  private static final int DOCUMENTS = 8;

  private static final List<String> TOWNS =
      List.of("Arden", "Brook", "Carling", "Dover", "Elmsted", "Fenton", "Garth", "Holm", "Ives");

  private static final List<String> THINGS =
      List.of("harvest", "ferry", "market", "school", "bridge", "weather", "concert", "library");

  private static final List<String> DEEDS =
      List.of("opened", "closed", "grew", "moved", "improved", "suffered", "returned", "waited");

  @TempDir Path folder;

  /** Plain sentences, and two in each document that have the frame and what stands beside it. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < 40; s++) {
      String town = pick(TOWNS, random);
      String thing = pick(THINGS, random);
      // With a number in each no eight words in a row stand twice.
      text.append("By " + number(random) + " the " + thing + " of " + town + " ");
      text.append(pick(DEEDS, random) + " in spring.\n\n");
      if (s % 20 == 10) {
        text.append("In " + town + " " + number(random));
        text.append(" joint patrols serve migration management.\n\n");
      }
    }
    return text.toString();
  }

  private static int number(Random random) {
    return 3000 + random.nextInt(90_000);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private StudyFolder.Printed suggest(boolean oneText) throws IOException {
    StudyFolder study = new StudyFolder(folder);
    String start = text(new Random(1));
    for (int d = 0; d < DOCUMENTS; d++) {
      // Half of it is new in each document, so that none is a duplicate of another.
      String own = text(new Random(100 + d));
      study.add(d + ".txt", 2001 + d, "Alpha", "en", oneText ? start + own : own);
    }
    assertThat(study.command("annotate").code()).isZero();
    return StudyFolder.execute(
        "lexicon",
        "suggest",
        study.studyFile().toString(),
        "--frame",
        "migration_management",
        "--output",
        study.output.toString());
  }

  @Test
  void whatStandsBesideTheFrameIsSuggestedOnceTheDocumentsAreTagged() throws IOException {
    StudyFolder.Printed printed = suggest(false);
    assertThat(printed.code()).as(printed.err()).isZero();
    assertThat(printed.out())
        .contains("migration_management: 16 hits in 16 sentences")
        .containsPattern("(?m)^joint patrol +16 +0 +8 ")
        .contains("[joint patrols]")
        .doesNotContainPattern("(?m)^(harvest|ferry|spring) ")
        .doesNotContain("recycled");
  }

  @Test
  void hitsInTextThatIsLeftOutAreSpokenOf() throws IOException {
    StudyFolder.Printed printed = suggest(true);
    assertThat(printed.code()).as(printed.err()).isZero();
    assertThat(printed.out()).containsPattern("[0-9]+ more hits stand in recycled text");
  }
}
