package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplingErrorTest {

  @Test
  void isTheVarianceOfASumOfUnits() {
    // R: 5 * var(c(1, 2, 3, 4, 5)); level units have no excess kurtosis, so n - 1 stay.
    SamplingError error = SamplingError.of(List.of(new double[] {1, 2, 3, 4, 5}));
    assertThat(error.variance()).isEqualTo(12.5, within(1e-12));
    assertThat(error.freedom()).isEqualTo(4, within(1e-12));
  }

  @Test
  void aUnitThatDecidesAllLeavesLittleFreedom() {
    // R: x <- c(0, 0, 0, 0, 0, 0, 0, 0, 0, 10); e1071::kurtosis(x, type = 2) is 10; by the formula
    // 2 / (2/9 + 10/10) = 1.636364.
    double[] one = new double[10];
    one[3] = 10;
    SamplingError error = SamplingError.of(List.of(one));
    assertThat(error.variance()).isEqualTo(100, within(1e-9));
    assertThat(error.freedom()).isEqualTo(18 / 11.0, within(1e-9));
  }

  @Test
  void strataOfTwoHaveOneDegreeOfFreedomEach() {
    // Satterthwaite: five variances alike of one degree of freedom have five together.
    List<double[]> pairs = Collections.nCopies(5, new double[] {-1, 3});
    assertThat(SamplingError.of(pairs).variance()).isEqualTo(80, within(1e-9));
    assertThat(SamplingError.of(pairs).freedom()).isEqualTo(5, within(1e-9));
    // Variances 1, 1 and 100: 102^2 / (1 + 1 + 100^2). The stratum of one tells nothing.
    List<double[]> unlike =
        List.of(new double[] {0, 1}, new double[] {5, 4}, new double[] {0, 10}, new double[] {7});
    assertThat(SamplingError.of(unlike).freedom()).isEqualTo(10404 / 10002.0, within(1e-9));
  }

  @Test
  void unitsThatAllAddTheSameTellNothing() {
    assertThat(SamplingError.of(List.of(new double[] {2, 2, 2})).variance()).isNaN();
    assertThat(SamplingError.of(List.of(new double[] {2}, new double[] {3})).variance()).isNaN();
    assertThat(SamplingError.of(List.of(new double[] {2, Double.NaN})).variance()).isNaN();
    assertThat(SamplingError.of(List.of()).variance()).isNaN();
  }
}
