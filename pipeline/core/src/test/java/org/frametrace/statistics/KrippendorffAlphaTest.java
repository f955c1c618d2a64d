package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {

  /** Returns α of people's codes, a string a person and a character a unit; a point is missing. */
  private static double alpha(String... people) {
    String known = "abcdefghij0123456789";
    double[] table = new double[known.length() * known.length()];
    for (int unit = 0; unit < people[0].length(); unit++) {
      int at = unit;
      int[] codes =
          Arrays.stream(people)
              .mapToInt(person -> known.indexOf(person.charAt(at)))
              .filter(code -> code >= 0)
              .toArray();
      double[] own = KrippendorffAlpha.coincidences(codes, known.length());
      Arrays.setAll(table, i -> table[i] + own[i]);
    }
    return KrippendorffAlpha.of(table);
  }

  @Test
  void isThatOfTheWorkedExamplesOfKrippendorff2011() {
    // Section A: two observers, two values; B: many nominal values; C: any number, values missing.
    assertThat(alpha("0100000010", "1110010000")).isEqualTo(0.095, within(0.0005));
    assertThat(alpha("aabbdcccedda", "babbbcccEddd".toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(0.692, within(0.0005));
    assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
        .isEqualTo(0.743, within(0.0005));
  }

  @Test
  void isOneWhereAllAgreeAndDoesNotExistWhereNothingVaries() {
    assertThat(alpha("abab", "abab")).isEqualTo(1);
    assertThat(alpha("aaaa", "aaaa")).isNaN();
    assertThat(alpha("ab..", "..ab")).isNaN();
  }

  @Test
  void agreesWithTheDefinitionOverAllPairs() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int units = 2 + random.nextInt(12);
      String[] people = new String[2 + random.nextInt(3)];
      for (int p = 0; p < people.length; p++) {
        StringBuilder codes = new StringBuilder();
        for (int u = 0; u < units; u++) {
          codes.append("abc.".charAt(random.nextInt(4)));
        }
        people[p] = codes.toString();
      }
      double slow = slow(people);
      double fast = alpha(people);
      if (Double.isNaN(slow)) {
        assertThat(fast).as("seed %d", seed).isNaN();
      } else {
        assertThat(fast).as("seed %d", seed).isEqualTo(slow, within(1e-12));
      }
    }
  }

  /** One minus observed by expected disagreement, each an average over pairs of values. */
  private static double slow(String[] people) {
    List<Character> all = new ArrayList<>();
    double observed = 0;
    for (int u = 0; u < people[0].length(); u++) {
      List<Character> own = new ArrayList<>();
      for (String person : people) {
        if (person.charAt(u) != '.') {
          own.add(person.charAt(u));
        }
      }
      if (own.size() < 2) {
        continue;
      }
      all.addAll(own);
      observed += own.size() * disagreement(own);
    }
    if (all.size() < 2 || disagreement(all) == 0) {
      return Double.NaN;
    }
    return 1 - observed / all.size() / disagreement(all);
  }

  private static double disagreement(List<Character> values) {
    int apart = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int k = 0; k < values.size(); k++) {
        apart += values.get(i).equals(values.get(k)) ? 0 : 1;
      }
    }
    return (double) apart / (values.size() * (values.size() - 1));
  }
}
