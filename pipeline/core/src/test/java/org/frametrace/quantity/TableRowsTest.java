package org.frametrace.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableRowsTest {

  private final TableRows rows = new TableRows();

  private String read(String row) {
    return rows.read(Atoms.of(row, true)).stream()
        .map(
            q ->
                q.unit().label() + " " + q.date().orElseThrow().first() + " " + Math.round(q.low()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void aRowHasOneNumberForEachYearOfTheHeading() {
    assertThat(read("Year 1998 2003 2008")).isEmpty();
    assertThat(read("Member States 67 102 125"))
        .isEqualTo("member states 1998 67, member states 2003 102, member states 2008 125");
    assertThat(read("Staff 1,100 3,500 6,690"))
        .isEqualTo("staff 1998 1100, staff 2003 3500, staff 2008 6690");
  }

  @Test
  void headingAndRowsInOneSentenceAreRead() {
    assertThat(read("1998 2008 Member States 67 125 Field offices 119 400"))
        .isEqualTo(
            "member states 1998 67, member states 2008 125, offices 1998 119, offices 2008 400");
  }

  @Test
  void amountsHaveCurrencyAndScaleOfTheHeading() {
    assertThat(read("USD million 2007 2008")).isEmpty();
    assertThat(read("Total 784 1014")).isEqualTo("USD 2007 784000000, USD 2008 1014000000");
  }

  @Test
  void sharesHaveTheUnitOfTheHeadingOrOfTheLabel() {
    assertThat(read("Remittances (per cent of GDP) 2007 2008")).isEmpty();
    assertThat(read("Tajikistan 45 49")).isEqualTo("per cent 2007 45, per cent 2008 49");
    read("2007 2008");
    assertThat(read("Growth (%) 3 4")).isEqualTo("per cent 2007 3, per cent 2008 4");
  }

  @Test
  void aRowWithAnEmptyCellIsPassedOver() {
    read("1998 2003 2008");
    assertThat(read("Member States 67 125")).isEmpty();
  }

  @Test
  void aRowWithoutAHeadingIsPassedOver() {
    assertThat(read("Member States 67 125")).isEmpty();
    read("1998 2008");
    rows.leave();
    assertThat(read("Member States 67 125")).isEmpty();
  }

  @Test
  void yearsInDisorderAreNoHeading() {
    read("1998 2008 2003");
    assertThat(List.of(read("Member States 67 102 125"))).containsExactly("");
  }

  @Test
  void aHeadingWithWordsAndNoUnitBeginsAnotherTable() {
    assertThat(
            read(
                "USD million 2007 2008 Total 700 900 Persons assisted 2007 2008 Total 300 400"
                    + " Staff 30 40"))
        .isEqualTo("USD 2007 700000000, USD 2008 900000000, staff 2007 30, staff 2008 40");
    assertThat(read("Total 300 400")).isEmpty();
  }

  @Test
  void rowsOfSentencesOfTheirOwnAreLikeThoseOfOne() {
    read("USD million 2007 2008");
    assertThat(read("Total 700 900")).isEqualTo("USD 2007 700000000, USD 2008 900000000");
    assertThat(read("Persons assisted")).isEmpty();
    read("2007 2008");
    assertThat(read("Total 300 400")).isEmpty();
  }

  @Test
  void theUnitOfARowIsNotThatOfTheNextHeading() {
    read("Year 2007 2008");
    read("Movement (USD) 60 80 Persons assisted 2007 2008");
    assertThat(read("Total 300 400")).isEmpty();
    // A row with an empty cell, too.
    read("Movement (USD) 60 Persons assisted 2007 2008");
    assertThat(read("Total 300 400")).isEmpty();
  }

  @Test
  void yearsWithoutATitleGoOnWithTheTable() {
    assertThat(read("USD million 2007 2008 Total 700 900 2009 2010 Total 300 400"))
        .isEqualTo(
            "USD 2007 700000000, USD 2008 900000000, USD 2009 300000000, USD 2010 400000000");
  }

  @Test
  void aRowHasTheScaleOfTheHeadingUnlessItsCurrencyIsAnother() {
    read("USD million 2007 2008");
    assertThat(read("Movement (USD) 60 80")).isEqualTo("USD 2007 60000000, USD 2008 80000000");
    assertThat(read("Movement (USD thousand) 60 80")).isEqualTo("USD 2007 60000, USD 2008 80000");
    assertThat(read("Movement (EUR) 60 80")).isEqualTo("EUR 2007 60, EUR 2008 80");
    assertThat(read("Movement 60 80")).isEqualTo("USD 2007 60000000, USD 2008 80000000");
  }
}
