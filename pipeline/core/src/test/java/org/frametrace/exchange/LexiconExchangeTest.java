package org.frametrace.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.model.Level;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries as lexicons and lexicons as dictionaries. */
class LexiconExchangeTest {

  @TempDir private Path folder;
  private final Losses losses = new Losses();

  /** Splits at blanks and hyphens, and {@code n't} and {@code 's} off. */
  private static List<String> tokens(String term) {
    return List.of(
        term.replaceAll("(n['’]t|['’]s)(?= |$)", " $1")
            .replaceAll("(?<=\\p{L})-(?=\\p{L})", " ")
            .split(" "));
  }

  private List<Entry> imported(String name, String text) throws InvalidInputException {
    return LexiconImport.entries(
        Trees.read(folder, name, text, losses), LexiconExchangeTest::tokens, "X", name, losses);
  }

  private static List<String> patterns(List<Entry> entries) {
    return entries.stream().map(entry -> entry.frame() + ": " + entry.pattern().text()).toList();
  }

  private String lost() {
    return Csv.losses(losses.list());
  }

  private Lexicon lexicon(String rows) throws IOException, InvalidInputException {
    return read("frame,id,level,pattern,exclude,source,note\n" + rows);
  }

  private Lexicon read(String csv) throws IOException, InvalidInputException {
    Path file = Files.writeString(folder.resolve("lexicon.csv"), csv);
    return LexiconReader.read(
        new LexiconSettings(
            List.of(file),
            Files.writeString(
                folder.resolve("masks.csv"),
                "id,scope,pattern,exclude,name,source,note\nK1,*,migration bird,,,J,\n"),
            Files.writeString(
                folder.resolve("sets.csv"), "set,words,note\nMIGN,migration|immigration,\n"),
            Files.writeString(folder.resolve("spelling.csv"), "rule,from,to,note\n"),
            Level.WIDE,
            LexiconSettings.DEFAULT_OVERLAP));
  }

  @Test
  void termsBecomeForms() throws InvalidInputException {
    List<Entry> entries =
        imported(
            "d.yml",
            """
            Economy & Trade: [Tax*, free market, rights-based, "not *", w?rd]
            economy trade: [don't]
            """);

    assertThat(patterns(entries))
        .containsExactly(
            "economy_trade: \"tax*\"",
            "economy_trade: \"free\" \"market\"",
            "economy_trade: \"rights\" \"based\"",
            "economy_trade: \"not\" _{1,1}",
            "economy_trade: \"w?rd\"",
            "economy_trade_2: \"do\" (\"n't\"|\"n’t\")");
    assertThat(entries.getFirst().id()).isEqualTo("X00001");
    assertThat(losses.list()).isEmpty();
  }

  @Test
  void weightsGoIntoTheNoteAndAreListed() throws InvalidInputException {
    List<Entry> entries = imported("d.cat", "A\n\tgood (2.50)\n\tGOOD (1)\n\tfine (1)\n");

    assertThat(entries.getFirst().note()).isEqualTo("category A; weight 2.5");
    assertThat(entries).hasSize(2);
    assertThat(lost()).contains("d.cat:2,the weight 2.5 of 'good'", "d.cat:3,'GOOD',counted once");
  }

  @Test
  void rulesOfProximityBecomeGaps() throws InvalidInputException {
    List<Entry> entries =
        imported(
            "d.cat",
            """
            NEGATIONS
            \tNO (1)
            \tNOT (1)
            RULES
            \t@A [TURN* BEFORE OFF /S 3] (1)
            \t@B [GOOD AFTER #NEGATIONS /S3] (1)
            \t@C [GOOD NEAR VERY_BAD /S] (1)
            \t@D [BANK NOT NEAR RIVER /S] (1)
            \t@E [BANK NOT BEFORE ACCOUNT /S 2] (1)
            \t@F [BANK NOT AFTER RIVER /S 3] (1)
            \t@G [BANK NEAR RIVER /P] (1)
            \t@H [BANK NEAR #RIVERS /S 2] (1)
            """);

    assertThat(patterns(entries).subList(2, entries.size()))
        .containsExactly(
            "rules: \"turn*\" _{0,3} \"off\"",
            "rules: (\"no\"|\"not\") _{0,3} \"good\"",
            "rules: (\"good\" _{0,99} (\"very\" \"bad\")|(\"very\" \"bad\") _{0,99} \"good\")",
            "rules: \"bank\" !~\"river\"",
            "rules: \"bank\" !>(_{0,2} \"account\")");
    assertThat(lost())
        .contains("d.cat:10,the rule [BANK NOT AFTER RIVER /S 3],\"left out")
        .contains("d.cat:11,the rule [BANK NEAR RIVER /P],\"left out")
        .contains("there is no category #RIVERS");
  }

  @Test
  void plainWordsSurviveTheWayThroughQuanteda() throws IOException, InvalidInputException {
    String rows =
        """
        rights,A1,n,"\"\"human\"\" \"\"rights\"\"",,J,
        rights,A2,n,"\"\"do\"\" \"\"n't\"\"",,J,
        rights.old,A3,m,"\"\"migra*\"\"",,J,
        """;
    Lexicon lexicon = lexicon(rows.replace("\\", ""));
    Dictionary there =
        LexiconExport.dictionary(lexicon, Level.WIDE, DictionaryFormat.QUANTEDA, new Losses());
    String yaml = DictionaryFile.write(there, DictionaryFormat.QUANTEDA, losses);

    List<Entry> back = imported("d.yml", yaml);

    assertThat(losses.list()).isEmpty();
    assertThat(patterns(back))
        .containsExactly(
            "rights: \"human\" \"rights\"",
            "rights: \"do\" (\"n't\"|\"n’t\")",
            "rights.old: \"migra*\"");
    assertThat(read(Csv.lexicon(back)).entries()).isEqualTo(back);
  }

  @Test
  void alternativesOptionsAndSetsAreWrittenOut() throws IOException, InvalidInputException {
    Lexicon lexicon =
        lexicon(
            """
            mm,A1,n,manage (labour|irregular)? @MIGN,,J,
            mm,A2,n,win{1\\,2},,J,
            """
                .replace("win{1\\,2}", "\"win{1,2}\""));

    Dictionary dictionary =
        LexiconExport.dictionary(lexicon, Level.WIDE, DictionaryFormat.LIWC, losses);

    assertThat(Trees.sortedOutline(dictionary))
        .isEqualTo(
            """
            [mm]
              manage immigration
              manage irregular immigration
              manage irregular migration
              manage labour immigration
              manage labour migration
              manage migration
              win
              win win
            """);
    assertThat(lost())
        .contains("A1,manage (labour|irregular)? @MIGN,inflected forms are not matched");
    assertThat(lost()).contains("K1,the mask migration bird,");
  }

  @Test
  void whatWordsCannotSayIsListedPerEntry() throws IOException, InvalidInputException {
    Lexicon lexicon =
        lexicon(
            """
            f,A1,n,"manage/V _{0,3} =WHO",!<not,J,
            f,A2,n,[CD] migrant,,J,
            f,A3,n,"a{9,9} (b|c){9,30} d",,J,
            """);

    String yaml = written(lexicon, DictionaryFormat.QUANTEDA);
    assertThat(yaml).contains("\"manage WHO\"", "\"manage * * * WHO\"");
    assertThat(lost())
        .contains("A1,\"!<not\",\"left out")
        .contains("tag /V is left out", "capitals and small letters", "the gap takes punctuation")
        .contains("A2,[CD] migrant,left out: there is no sign for any word with a tag")
        .contains("A3,")
        .contains("more than 1000 sequences");
    assertThat(written(lexicon, DictionaryFormat.WORDSTAT))
        .contains("\t@A1_1 [manage BEFORE WHO /S 3] (1)\n");
    assertThat(written(lexicon, DictionaryFormat.LIWC)).contains("manage WHO\t1\n");
    assertThat(written(lexicon, DictionaryFormat.YOSHIKODER)).doesNotContain("pnode");
    assertThat(lost()).contains("A1,'manage WHO',left out: Yoshikoder has single words only");
  }

  private String written(Lexicon lexicon, DictionaryFormat format) {
    return DictionaryFile.write(
        LexiconExport.dictionary(lexicon, Level.WIDE, format, losses), format, losses);
  }

  @Test
  void everyEntryOfTheBundledLexiconsIsWrittenOrListed() throws InvalidInputException {
    Path bundled = Path.of(System.getProperty("frametrace.root", "../.."), "config", "lexicons");
    Lexicon lexicon =
        LexiconReader.read(
            new LexiconSettings(
                List.of(
                    bundled.resolve("migration_management.csv"),
                    bundled.resolve("rights_based.csv"),
                    bundled.resolve("development.csv")),
                bundled.resolve("masks.csv"),
                bundled.resolve("sets.csv"),
                bundled.resolve("spelling.csv"),
                Level.WIDE,
                LexiconSettings.DEFAULT_OVERLAP));
    for (DictionaryFormat format : DictionaryFormat.values()) {
      Losses all = new Losses();
      Dictionary dictionary = LexiconExport.dictionary(lexicon, Level.WIDE, format, all);
      List<String> seen = new ArrayList<>(all.list().stream().map(Loss::place).toList());
      dictionary.categories().forEach(category -> collect(category, seen));

      assertThat(lexicon.entries()).as("%s", format).allMatch(entry -> seen.contains(entry.id()));
    }
  }

  private static void collect(Category category, List<String> places) {
    category.items().forEach(item -> places.add(item.place()));
    category.children().forEach(child -> collect(child, places));
  }
}
