package org.frametrace.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.frametrace.model.Bound;
import org.frametrace.quantity.SentenceQuantities.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceQuantitiesTest {

  private static Stream<Arguments> sentences() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                SentenceQuantitiesTest.class.getResourceAsStream("sentences.csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .stream()
          .map(row -> Arguments.of(row.get("sentence"), row.get("expected")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentencesYieldTheirQuantitiesWithBoundUnitAndYear(String sentence, String expected) {
    List<Stated> stated = SentenceQuantities.of(Atoms.of(sentence, false));
    String found =
        stated.stream().map(SentenceQuantitiesTest::shown).collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static String shown(Stated q) {
    String value;
    if (q.bound() == Bound.RANGE) {
      value = plain(q.low()) + ".." + plain(q.high());
    } else {
      value = plain(Double.isInfinite(q.high()) ? q.low() : q.high());
    }
    String years =
        q.date()
            .map(d -> " " + d.first() + (d.first() == d.last() ? "" : "-" + d.last()))
            .orElse("");
    return value + " " + q.bound().label() + " " + q.unit().label() + years;
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  @Test
  void anyTextIsRead() {
    List<String> pieces =
        List.of(
            "1",
            "67",
            "125",
            "1998",
            "2008",
            "2008/09",
            ",",
            ".",
            "-",
            "–",
            "%",
            "$",
            "US$",
            "USD",
            "€",
            "(",
            ")",
            "/",
            "+",
            ";",
            ":",
            "member",
            "states",
            "members",
            "of",
            "staff",
            "from",
            "to",
            "between",
            "and",
            "in",
            "more",
            "than",
            "nearly",
            "a",
            "half",
            "hundred",
            "million",
            "bn",
            "m",
            "twenty",
            "per",
            "cent",
            "points",
            "May",
            "founded",
            "number",
            "999999999999999",
            "9".repeat(400),
            "1,000,000,000,000,000,000,000",
            "\ud83d",
            "\u00a0",
            "\u202f",
            "é",
            "\u0000",
            "1.2.3",
            "A/61/5",
            "'",
            "''",
            "Report",
            "|");
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      String sentence = text.toString();
      boolean row = random.nextBoolean();
      List<Atom> atoms = Atoms.of(sentence, row);
      List<Stated> stated = row ? new TableRows().read(atoms) : SentenceQuantities.of(atoms);
      for (Stated q : stated) {
        assertThat(q.low()).as("seed %d: %s", seed, sentence).isLessThanOrEqualTo(q.high());
        assertThat(q.start()).as("seed %d: %s", seed, sentence).isBetween(0, q.end() - 1);
        assertThat(q.end()).as("seed %d: %s", seed, sentence).isLessThanOrEqualTo(text.length());
      }
      Events.of(atoms)
          .forEach(e -> assertThat(e.end()).as(sentence).isLessThanOrEqualTo(text.length()));
    }
  }

  @Test
  void atomsCoverTheirCharactersInOrder() {
    String sentence = "US$1.4bn (2008–09), A/61/515: 1 100 staff's \u00a3 12%";
    int last = 0;
    for (Atom atom : Atoms.of(sentence, false)) {
      assertThat(atom.start()).isGreaterThanOrEqualTo(last);
      assertThat(sentence.substring(atom.start(), atom.end())).isEqualToIgnoringCase(atom.text());
      last = atom.end();
    }
  }
}
