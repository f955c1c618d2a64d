package org.frametrace.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The committee was founded in December 1951. | founded 1951",
        "In 1951 the committee was founded. | founded 1951",
        "It was founded in 1951 and renamed in 1980. | founded 1951, renamed 1980",
        "Founded in 1951, it joined the system in 2016. | founded 1951, joined 2016",
        "Services moved to another city in 2002. | moved 2002",
        "The board was set up in 2005 and closed in 2007. | set up 2005, closed 2007",
        "The fund was established by resolution 46/182. | -",
        "The creation of the agency in 1980 was disputed. | creation 1980",
        "The body created was small (Smith, 2010). | -",
        "The dialogue took place in 2001. | took place 2001",
        "The programme was implemented between 2010 and 2013. | implemented 2010-2013",
      })
  void eventsHaveTheNearestYear(String sentence, String expected) {
    String found =
        Events.of(Atoms.of(sentence, false)).stream()
            .map(
                e ->
                    e.word()
                        + " "
                        + e.date().first()
                        + (e.date().first() == e.date().last() ? "" : "-" + e.date().last()))
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }
}
