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
}
