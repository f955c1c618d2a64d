package org.frametrace.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with the irregularities of each format, and files that are none of it. */
class DictionaryFileTest {

  @TempDir private Path folder;
  private final Losses losses = new Losses();

  private String outline(String name, String text) throws InvalidInputException {
    return Trees.outline(Trees.read(folder, name, text, losses));
  }

  private String lost() {
    return Csv.losses(losses.list());
  }

  @Test
  void quantedaNestsMapsListsAndSingleWords() throws InvalidInputException {
    assertThat(
            outline(
                "d.yml",
                """
                # a comment
                economy:
                  left: [tax*, "public  spending"]
                  right:
                    - free market
                    - trade:
                        tariff
                no: yes
                years: [1999, 2001]
                """))
        .isEqualTo(
            """
            [economy]
              [left]
                tax*
                public spending
              [right]
                free market
                [trade]
                  tariff
            [no]
              yes
            [years]
              1999
              2001
            """);
    assertThat(losses.list()).isEmpty();
  }

  @Test
  void liwcHasALegendWithLevelsAndCarelessBlanks() throws InvalidInputException {
    assertThat(
            outline(
                "d.dic",
                """

                %
                30\taffect (Affect)
                \t31\tposemo (Positive Emotions)
                \t32\tnegemo (Negative Emotions)
                \t\t033\tanx (Anx)
                060  body
                %

                love*\t30\t31
                worr*  \t\t 32\t\t33
                \t
                afraid 32 033
                kind of\t60
                love*\t060
                worr*\t33
                """))
        .isEqualTo(
            """
            [affect (Affect)]
              love*
              [posemo (Positive Emotions)]
                love*
              [negemo (Negative Emotions)]
                worr*
                afraid
                [anx (Anx)]
                  worr*
                  afraid
            [body]
              kind of
              love*
            """);
    assertThat(lost()).contains("d.dic:16,'worr*' again in 'anx (Anx)',\"counted once");
  }

  @Test
  void liwcsConditionsAreListedAndTheOtherNumbersCount() throws InvalidInputException {
    assertThat(
            outline(
                "d.dic",
                """
                %
                125\tAffect
                131\tCogmech
                253\tTime
                %
                kind\t<of>131/125\t253
                like\t(02 134)125/464\t(02 134)126\t253
                sort <of>\t131
                (12) mind\t131
                alone
                """))
        .isEqualTo(
            """
            [Affect]
            [Cogmech]
              sort
              mind
            [Time]
              kind
              like
            """);
    assertThat(lost().lines().filter(line -> line.contains("condition")).count()).isEqualTo(5);
    assertThat(lost()).contains("d.dic:10,'alone',left out: it has no category");
  }

  @Test
  void liwcNamesTheLineThatIsWrong() {
    assertThatThrownBy(() -> outline("d.dic", "%\n1\tA\n1\tB\nC\n%\nx\t7\ny\tfoo\n"))
        .isInstanceOf(InvalidInputException.class)
        .message()
        .contains("d.dic:3: found the number 1 again")
        .contains("d.dic:4: found 'C'; expected a number and the name of a category")
        .contains("d.dic:6: found the number 7 after 'x'; expected a number of the legend")
        .contains("d.dic:7: found 'foo'; expected numbers of categories");
  }

  @Test
  void wordStatIsATreeByTabsWithWeightsAndRules() throws InvalidInputException {
    assertThat(
            outline(
                "d.cat",
                """
                COUNTRIES
                   \tZA
                   \t\tSOUTH_AFRICA (1)
                   \t\tCape Town (12)
                \tBW
                \t\tBotswana* (0,5)
                NEGATIVE
                \tNOT_GOOD
                \t\t@NOTGOOD [#POSITIVE_WORDS AFTER #NEGATIONS /S 3] (1)
                \t\t@ODD NEAR
                \tFORGOTTEN
                """))
        .isEqualTo(
            """
            [COUNTRIES]
              [ZA]
                SOUTH AFRICA
                Cape Town = 12
              [BW]
                Botswana* = 0.5
            [NEGATIVE]
              [NOT_GOOD]
                @NOTGOOD #POSITIVE_WORDS AFTER #NEGATIONS /S 3
              [FORGOTTEN]
            """);
    assertThat(lost())
        .contains("d.cat:10", "d.cat:11,'FORGOTTEN',\"taken as a category without words");
  }

  @Test
  void oldWindowsTextIsRead() throws InvalidInputException {
    byte[] bytes = "PAYS\n\tréfugié (1)\n".getBytes(Charset.forName("windows-1252"));

    assertThat(Trees.outline(Trees.read(folder, "d.cat", bytes, losses)))
        .isEqualTo("[PAYS]\n  réfugié\n");
    assertThat(lost()).contains("windows-1252");
  }

  @Test
  void utf16WithItsMarkIsRead() throws InvalidInputException {
    byte[] bytes = "\uFEFF+A\nword\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Trees.outline(Trees.read(folder, "d.lc3", bytes, losses)))
        .isEqualTo("[A]\n  word\n");
  }

  @Test
  void yoshikoderOfBothStylesIsRead() throws InvalidInputException {
    String nodes =
        """
        <cnode name="ECONOMY" desc="about money">
          <pnode name="tax*" score="2.0"/><pnode name="caf&#233;"/>
          <cnode name="+STATE+" desc=""><pnode name="benefit"/></cnode>
        </cnode>
        <cnode name="VALUES" desc="VALUES"/>
        """;
    String expected = "[ECONOMY]\n  tax* = 2\n  café\n  [+STATE+]\n    benefit\n[VALUES]\n";

    assertThat(outline("d.ykd", "<dictionary style=\"041204\">" + nodes + "</dictionary>"))
        .isEqualTo(expected);
    assertThat(
            outline(
                "d.ykd.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<dictionary style=\"050805\" patternengine=\"substring\">"
                    + "<cnode name=\"New dictionary\" desc=\"New dictionary\">"
                    + nodes
                    + "</cnode></dictionary>"))
        .isEqualTo(expected);
    assertThat(lost()).contains("the description 'about money'", "'New dictionary'");
  }

  @Test
  void lexicoderAndVbProHaveOneEntryALine() throws InvalidInputException {
    String expected = "[Fruit]\n  pear\n  sour cherr*\n[Vegetables]\n  carrot\n";

    assertThat(outline("d.lc3", "\uFEFF+Fruit\npear \n\nsour cherr*\n+Vegetables\ncarrot\n"))
        .isEqualTo(expected);
    assertThat(outline("d.vbpro", ">>Fruit<<\npear\nsour cherr*\n\n>>Vegetables<<\ncarrot\n"))
        .isEqualTo(expected);
    assertThat(
            outline(
                "d.lcd",
                "<dictionary><cnode name=\"Fruit\"><pnode name=\" pear \"/></cnode></dictionary>"))
        .isEqualTo("[Fruit]\n  pear\n");
  }

  @Test
  void lexicodersOrderIsListedWhereItDecides() throws InvalidInputException {
    outline("d.lc3", "+A\nhealth care\ncare\n+B\nchild care\nhealth\n");

    assertThat(lost()).contains("d.lc3:5,'child care' after 'care'").doesNotContain("d.lc3:2");
  }

  @Test
  void aWrongFormatIsNamed() {
    assertWrong(
        "d.dic", "+A\nword\n", "d.dic:1: found '+A'", "begins like Lexicoder 3: name it .lc3");
    assertWrong("d.cat", "%\n1\tA\n%\n", "begins like LIWC: name it .dic");
    assertWrong("d.yml", "<?xml version=\"1.0\"?><dictionary/>", "name it .ykd");
    assertWrong("d.dic", "QkRGR0hJSktMTU5P\n", "LIWC's own dictionaries are encrypted");
    assertWrong("d.ykd", "word\n", "expected XML with <dictionary> at its top");
    assertWrong("d.lc3", "\n  \n", "an empty file");
    assertWrong("d.txt", "word\n", "a name that says no format");
    assertWrong("d.cat", "\tword (1)\n", "d.cat:1: found the term 'word' before any category");
    assertWrong("d.dic", "%\n1\tA\nword\t1\n", "a legend that does not end");
    assertWrong("d.ykd", "<dictionary patternengine=\"regexp\"/>", "patternengine=\"regexp\"");
    assertWrong("d.ykd", "<dictionary>\n<cnode name='a'>\n", "XML that is not well-formed");
  }

  @Test
  void binaryAndHugeFilesAreRefused() {
    assertThatThrownBy(
            () -> Trees.read(folder, "d.dic", new byte[] {'%', '\n', 0, 1, 2, (byte) 0xFE}, losses))
        .hasMessageContaining("d.dic:2: found the character U+0000")
        .hasMessageContaining("encrypted");
    assertThatThrownBy(() -> Trees.read(folder, "d.dic", new byte[(16 << 20) + 1], losses))
        .hasMessageContaining("16777217 bytes");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    assertWrong(
        "d.ykd",
        """
        <?xml version="1.0"?>
        <!DOCTYPE dictionary [<!ENTITY a SYSTEM "file:///etc/passwd">]>
        <dictionary><cnode name="&a;"/></dictionary>
        """,
        "d.ykd:2: found a document type or an entity");
    assertWrong("d.ykd", "<dictionary><cnode name=\"&a;\"/></dictionary>", "d.ykd:1:");
  }

  @Test
  void endlessNestingIsRefused() {
    int depth = 20_000;
    assertWrong("d.ykd", "<dictionary>" + "<cnode name='a'>".repeat(depth), "deep");
    assertWrong("d.yml", "a: " + "[".repeat(depth), "levels");
    StringBuilder tabs = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      tabs.append("\t".repeat(i)).append("A").append(i).append('\n');
    }
    assertWrong("d.cat", tabs.toString(), "categories more than 20 deep");
    StringBuilder many = new StringBuilder("%\n1\tA\n%\n");
    for (int i = 0; i < 200_000; i++) {
      many.append("w").append(i).append("\t2\n");
    }
    assertWrong("d.dic", many.toString(), "a number of the legend");
  }

  private void assertWrong(String name, String text, String... messages) {
    assertThatThrownBy(() -> outline(name, text))
        .isInstanceOf(InvalidInputException.class)
        .message()
        .contains(messages);
  }
}
