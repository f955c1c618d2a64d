package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study run elsewhere: another order of files and rows, other threads, another locale. */
class AnotherMachineTest {

  private record Text(String name, int year, String issuer, String text) {}

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void giveBackTheLocale() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void noByteOfTheTablesDependsOnTheMachine() throws IOException {
    List<Text> texts = texts();
    SortedMap<String, String> expected = run("one", texts, 1);
    assertThat(expected).containsKeys("claims.csv", "frames_by_year.csv", "hits.csv");
    assertThat(expected.get("frames_by_year.csv")).contains("migration_management");

    Collections.reverse(texts);
    assertThat(run("reversed", texts, 2)).as("other order, two threads").isEqualTo(expected);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(run("turkish", texts, 2)).as("in Turkish").isEqualTo(expected);
  }

  private SortedMap<String, String> run(String name, List<Text> texts, int threads)
      throws IOException {
    StudyFolder study = new StudyFolder(folder.resolve(name));
    allLexicons(study);
    for (Text text : texts) {
      study.add(text.name(), text.year(), text.issuer(), "en", text.text());
    }
    StudyFolder.Printed printed = study.command("run", "--threads", Integer.toString(threads));
    assertThat(printed.code()).as(printed.err()).isZero();
    return study.tables();
  }

  /** Gives a study all frames, of which claims speak. */
  private static void allLexicons(StudyFolder study) throws IOException {
    String files =
        TestTexts.lexiconFiles().stream()
            .map(file -> file.toAbsolutePath().toString())
            .collect(Collectors.joining(", "));
    Files.writeString(
        study.studyFile(),
        Files.readString(study.studyFile()).replaceFirst("files: .*", "files: [" + files + "]"));
  }

  /** Capital letters in texts and names, and two texts that are one another's copies. */
  private static List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    for (int year = 2000; year < 2006; year++) {
      String issuer = year % 2 == 0 ? "IOM" : "ILO";
      texts.add(
          new Text(
              "I" + year + ".txt",
              year,
              issuer,
              String.format(
                  Locale.ROOT,
                  """
                  MIGRATION MANAGEMENT IN THE REGION

                  The International Organization for Migration held its seminar number %d. It dealt
                  with migration management, and Well Managed Migration is an asset for all of them.

                  INDIVIDUAL HUMAN RIGHTS

                  The human rights of migrants and irregular migrants were discussed on %d occasions.
                  """,
                  year - 1999,
                  year - 1990)));
      texts.add(
          new Text(
              "i" + year + " b.txt",
              year,
              issuer,
              String.format(
                  Locale.ROOT,
                  """
                  Remittances and poverty reduction filled page %d, and İstanbul was its place.

                  In %d remittances were 12.5 million dollars. Development came with migration.
                  """,
                  year,
                  year)));
    }
    Text first = texts.getFirst();
    texts.add(new Text("Z copy.txt", first.year(), "ILO", first.text()));
    return texts;
  }
}
