package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MannKendallTest {

  static Stream<Expected> cases() {
    return Expected.stream("mann-kendall");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithR(Expected r) {
    MannKendall test = MannKendall.of(r.numbers("x"), r.numbers("y"));
    assertThat(test.s()).isEqualTo(r.integer("s"));
    assertThat(test.tauB()).isEqualTo(r.number("tauB"), within(1e-12));
    assertThat(test.z()).isEqualTo(r.number("z"), within(1e-10));
    assertThat(test.p()).isEqualTo(r.number("p"), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSlopeOfTheilAndSenAgreesWithItsDefinition(Expected r) {
    TheilSen slope = TheilSen.of(r.numbers("x"), r.numbers("y"));
    assertThat(slope.slope()).isEqualTo(r.number("slope"), within(1e-12));
    assertThat(slope.interval().low()).isEqualTo(r.number("low"), within(1e-9));
    assertThat(slope.interval().high()).isEqualTo(r.number("high"), within(1e-9));
  }

  @Test
  void aLevelSeriesHasNoTrendToTest() {
    double[] years = {2000, 2001, 2002, 2003};
    double[] level = {5, 5, 5, 5};
    assertThat(MannKendall.of(years, level).p()).isNaN();
    assertThat(TheilSen.of(years, level).slope()).isZero();
    assertThat(TheilSen.of(years, level).interval().exists()).isFalse();
    assertThat(TheilSen.of(new double[] {1}, new double[] {1}).slope()).isNaN();
    assertThat(MannKendall.of(new double[0], new double[0]).tauB()).isNaN();
  }
}
