package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameListsTest {

  private static final String TEXT =
      """
      The organizations that asked for a seat at the table of the council are named
      in the list below, which the secretariat has put in the order of the alphabet.
      """;

  private static final List<String> NAMES =
      List.of(
          "Alder Foundation",
          "Beech International, Inc.",
          "Cedar and Chestnut Society for the Protection of Trees",
          "Elm Trust",
          "Fig Farmers of the Coast",
          "Hazel Women’s Union",
          "Éire Oak Forum",
          "Pine without Borders",
          "Willow Network");

  private static List<String> zoned(List<String> lines) {
    return Documents.zoned(Documents.pdf(TEXT + String.join("\n", lines)));
  }

  @Test
  void namesInTheOrderOfTheAlphabetAreTextOneByOne() {
    List<String> sorted = NAMES.stream().filter(name -> !name.startsWith("É")).toList();
    assertThat(zoned(sorted)).containsAll(sorted.stream().map(name -> "body: " + name).toList());
  }

  @Test
  void namesInNoOrderAreNoList() {
    List<String> shuffled =
        List.of(
            "Willow Network",
            "Alder Foundation",
            "Hazel Women’s Union",
            "Beech International",
            "Pine without Borders",
            "Elm Trust",
            "Fig Farmers",
            "Cedar Society");
    assertThat(zoned(shuffled)).doesNotContain("body: Elm Trust", "body: Fig Farmers");
  }

  @Test
  void rowsThatHoldNumbersAreNoNames() {
    List<String> rows = NAMES.stream().sorted().map(name -> name + " 12 14 17").toList();
    assertThat(zoned(rows)).noneMatch(paragraph -> paragraph.startsWith("body: Elm Trust"));
  }

  @Test
  void aPersonWithTitleAndOfficeHeadsNothing() {
    assertThat(
            Documents.zoned(
                Documents.pdf(
                    """
                    NORTHLAND

                    H.E. Ms. Ada Ash, Minister of the Environment, Ministry of the Environment

                    Mr. Ben Birch, Adviser on rivers and other waters, Permanent Mission of Northland to the Union\
                    """)))
        .contains(
            "body: H.E. Ms. Ada Ash, Minister of the Environment, Ministry of the Environment");
  }

  @Test
  void aTitleWithoutAnOfficeIsNoPersonOfAList() {
    assertThat(NameLists.person("Mr. Ben Birch")).isFalse();
    assertThat(NameLists.person("Drainage, sewers and roads")).isFalse();
  }
}
