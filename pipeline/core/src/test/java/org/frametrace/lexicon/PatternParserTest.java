package org.frametrace.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {

  private static final Sets SETS =
      new Sets(
          Map.of(
              "MIGN", List.of(word("migration")), "STATE", List.of(word("state"), word("nation"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "migration management",
        "management of M{0,4} @MIGN @STATE? !>(datum|data|record)",
        "(well|\"better\"|orderly)? manage/V M{0,4} @MIGN",
        "@MIGN ,? (if|when|where|once) A{0,3} ((govern|plan)/VBN and)? A{0,1} manage/VBN",
        "@MIGN (and|or|&|,) M{0,4} (asylum|border) management",
        "(=Migrants|=Migrant) '? =Rights =International",
        "=Managing =Migration : =Time",
        "(civil|basic) ((,|and|or)? (civil|human)){0,4} right/NNS",
        "institute of medicine (\"(\" =IOM \")\")?",
        "(asian|african) _{0,3} development bank",
        "government of M{0,2} [NNP]",
        "2030 agenda",
        "spirit? ethos !~(migrant|woman) !<\"best\" !>[CD]",
        "x{1,3} (a|b c)/N{2,2}"
      })
  void aPatternReadsBackAsItWasWritten(String text) throws PatternException {
    Pattern pattern = PatternParser.parse(text, SETS);

    assertThat(pattern.text()).isEqualTo(text);
    assertThat(PatternParser.parse(pattern.text(), SETS)).isEqualTo(pattern);
  }

  @Test
  void spacesAndTheLongFormOfAnOptionAreWrittenInOneWay() throws PatternException {
    assertThat(PatternParser.parse("  all{0,1}\t( a |b ) ", SETS).text()).isEqualTo("all? (a|b)");
  }

  @Test
  void readsThePartsOfAPattern() throws PatternException {
    Pattern pattern = PatternParser.parse("(a|b c)/N? M{0,2} @MIGN !<(=UN)", SETS);

    assertThat(pattern.body().elements())
        .containsExactly(
            new Element.Repeat(
                new Element.Group(
                    List.of(
                        new Sequence(List.of(word("a"))),
                        new Sequence(List.of(word("b"), word("c")))),
                    Optional.of(TagClass.N)),
                0,
                1),
            new Element.Gap(GapKind.NOUN_PHRASE, 0, 2),
            new Element.SetReference("MIGN", Optional.empty()));
    assertThat(pattern.guards()).extracting(Guard::side).containsExactly(Guard.Side.BEFORE);
    assertThat(pattern.excludeText()).isEqualTo("!<(=UN)");
  }

  @Test
  void readsLookAroundsAlone() throws PatternException {
    assertThat(PatternParser.parseGuards("", SETS)).isEmpty();
    assertThat(PatternParser.parseGuards("!<a !>(of) ", SETS)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ``;                    1; the end;                       a word
          (migration|;           12; the end;                      a word
          (migration;            11; the end;                      ')' to close the group from column 1
          (a||b);                4; '|';                           a word
          a | b;                 3; '|';                           alternatives to stand in a group
          a) b;                  2; ')';                           no ')' where no group is open
          manage/X;              8; the unknown tag 'X';           one of the tags N, V, J
          manage/;               8; the end;                       one of the tags
          [nn];                  2; the unknown tag 'nn';          one of the tags
          [NNP;                  5; the end;                       ']' after the tag
          M migration;           2; ' ';                           the length of the gap
          M? migration;          2; '?';                           the length of the gap
          a M{0,} b;             7; '}';                           a number from 0 to 99
          a M{3,1} b;            4; {3,1};                         n at least m
          a M{0,0} b;            4; {0,0};                         n at least m
          a M{0 3} b;            6; ' ';                           ',' and the larger number
          a{0,100};              5; '100';                         a number from 0 to 99
          a?{1,2};               3; '{';                           a space before the next element
          a"b";                  2; '"';                           a space before the next element
          "best practice";       1; "best practice";               one form in quotation marks
          "best;                 1; a quotation mark;              after the form
          = rights;              2; ' ';                           the form after =
          @ rights;              2; ' ';                           the name of a set
          a? b?;                 1; everything may be left out;    a word that must stand
          !<a;                   1; '!';                           a word
          a !a;                  4; 'a';                           '<' (left of it)
          a !<a b;               7; 'b';                           they stand last
          a !<(b?);              5; everything may be left out;    a word
          a b{2,99} (c{0,99}){0,99}; 11; repetitions of repetitions; smaller ones
          _{0,99} _{0,99} _{0,99} a; 1; up to 298 tokens;          at most 200 tokens
          """)
  void saysWhereAPatternIsWrongAndWhatWouldBeRight(
      String text, int column, String found, String expected) {
    assertThatThrownBy(() -> PatternParser.parse(text, SETS))
        .isInstanceOfSatisfying(
            PatternException.class,
            e -> {
              assertThat(e.column()).as(e.getMessage()).isEqualTo(column);
              assertThat(e.found()).contains(found);
              assertThat(e.expected()).contains(expected);
            });
  }

  @Test
  void offersTheNearestSet() {
    assertThatThrownBy(() -> PatternParser.parse("manage @MIG", SETS))
        .isInstanceOfSatisfying(
            PatternException.class,
            e -> {
              assertThat(e.column()).isEqualTo(8);
              assertThat(e.found()).isEqualTo("the unknown set '@MIG'");
              assertThat(e.nearest()).contains("@MIGN");
            });
  }

  @Test
  void deepGroupsAreRefusedBeforeTheyExhaustTheStack() {
    assertThatThrownBy(() -> PatternParser.parse("(".repeat(100_000) + "a", SETS))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining("groups within groups");
  }

  private static Element.Literal word(String word) {
    return new Element.Literal(WordKind.LEMMA, word, Optional.empty());
  }
}
