package org.frametrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.lexicon.CqlWriter;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.PatternException;
import org.frametrace.lexicon.PatternParser;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.WordKind;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CQL as a second notation. It lies here because only matching shows that two patterns agree. */
class CqlTest {

  private static final Sets SETS =
      new Sets(
          Map.of(
              "MIG", List.of(new Element.Literal(WordKind.LEMMA, "migration", Optional.empty()))));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          [lemma="manage" & pos="V.*"] []{0,3} [lemma="migration"]; manage/V _{0,3} migration
          [word="best"%c] [lc="practices"] ; "best" "practices"
          [word="IOM"] [lemma="office|mission" & tag="N.*"] ; =IOM (office|mission)/N
          [lemma="well" | lemma="orderly"]? [lemma="manage"] ; (well|orderly)? manage
          [lemma=$MIG] ( "and" | [lemma="as"] "well" [lemma="as"] ) [pos="CD"] ; @MIG ("and"|as "well" as) [CD]
          [lemma="migra.*"]{2} within <s/> ; migra*{2,2}
          [word="organi.ation(al)?"%c] ;
          (?<! "non") [lemma="state"] (?! [lemma="of"] "the") within (<s/> !containing [word="US"]) ; state !<"non" !>(of "the") !~=US
          [lemma="right"] [gap="M"]{0,2} [word="\\("%c] ; right M{0,2} "("
          """)
  void readsAsTheSamePattern(String cql, String notation) throws PatternException {
    if (notation == null) {
      assertThatThrownBy(() -> PatternParser.parse(cql, SETS))
          .isInstanceOf(PatternException.class)
          .hasMessageContaining("column 24: found '?'; expected letters");
      return;
    }
    assertThat(PatternParser.parse(cql, SETS)).isEqualTo(PatternParser.parse(notation, SETS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          [lema="x"] ; column 2: found the unknown attribute 'lema'; lemma
          [lemma="x" & pos="JJ.*"] ; column 19: found the tags 'JJ.*'; JJ.*|VBN
          [lemma!="x"] ; column 7: found '!'; look-around
          [lemma="x"]* ; column 12: found '*'; {0,10}
          [lemma="human rights"] ; column 9: found "human rights"; each word has its own brackets
          [lemma="x"] [lemma="y" ; column 23: found the end; ']'
          [lemma=$MIX] ; column 9: found the unknown set '$MIX'; MIG
          [lemma="x ; column 8: found a quotation mark that is not closed; after the expression
          []{0,3} ; column 1: found a pattern in which everything may be left out; must stand
          [word="[a-z]+"] ; column 8: found '['; letters
          """)
  void saysWhatIsWrongAndWhere(String cql, String message, String hint) {
    assertThatThrownBy(() -> PatternParser.parse(cql, SETS))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(hint);
  }

  @Test
  void everyBundledPatternIsWrittenAsCqlAndReadBackAndWrittenTheSame() throws PatternException {
    Lexicon lexicon = TestLexicons.bundled();
    for (Entry entry : lexicon.entries()) {
      String cql = CqlWriter.write(entry.pattern());

      Pattern read = PatternParser.parse(cql, lexicon.sets());

      assertThat(CqlWriter.write(read)).as(entry.id()).isEqualTo(cql);
    }
  }

  @Test
  void aPatternAndItsCqlFindTheSameInRandomTexts() throws PatternException {
    int hits = 0;
    for (long seed = 1; seed <= 1_000; seed++) {
      RandomLexicon random = new RandomLexicon(seed);
      Lexicon lexicon = TestLexicons.of(random.entries(), List.of(), RandomLexicon.SETS);
      AnnotatedDocument document = random.document();
      for (Entry entry : lexicon.entries()) {
        List<Hit> expected = match(entry.pattern(), lexicon, document);
        String cql = CqlWriter.write(entry.pattern());

        List<Hit> found = match(PatternParser.parse(cql, lexicon.sets()), lexicon, document);

        assertThat(found)
            .as("seed %d: %s = %s", seed, entry.pattern().text(), cql)
            .isEqualTo(expected);
        hits += expected.size();
      }
    }
    assertThat(hits).isGreaterThan(1_000);
  }

  private static List<Hit> match(Pattern pattern, Lexicon lexicon, AnnotatedDocument document) {
    return Matcher.ofPattern(pattern, lexicon.sets(), lexicon.spelling())
        .match(new DocumentId("random"), document, Set.of(Zone.BODY))
        .hits();
  }
}
