package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.claims.ClaimTest.Role.DECIDES;
import static org.frametrace.claims.ClaimTest.Role.SHOWN;
import static org.frametrace.claims.ClaimTest.Role.VETO;
import static org.frametrace.claims.Verdict.CONTRADICTED;
import static org.frametrace.claims.Verdict.INSUFFICIENT_EVIDENCE;
import static org.frametrace.claims.Verdict.MIXED;
import static org.frametrace.claims.Verdict.NEEDS_HUMAN_READING;
import static org.frametrace.claims.Verdict.SUPPORTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

  @ParameterizedTest
  @CsvSource({
    "SUPPORTED, SUPPORTED, SUPPORTED",
    "CONTRADICTED, CONTRADICTED, CONTRADICTED",
    "SUPPORTED, CONTRADICTED, MIXED",
    "SUPPORTED, MIXED, MIXED",
    "CONTRADICTED, MIXED, MIXED",
    "SUPPORTED, INSUFFICIENT_EVIDENCE, INSUFFICIENT_EVIDENCE",
    "CONTRADICTED, INSUFFICIENT_EVIDENCE, INSUFFICIENT_EVIDENCE",
    "NEEDS_HUMAN_READING, INSUFFICIENT_EVIDENCE, INSUFFICIENT_EVIDENCE",
    "NEEDS_HUMAN_READING, SUPPORTED, NEEDS_HUMAN_READING",
    "NEEDS_HUMAN_READING, MIXED, NEEDS_HUMAN_READING",
  })
  void testsThatDecideMustAllAgree(Verdict first, Verdict second, Verdict joined) {
    List<ClaimTest.Role> roles = List.of(DECIDES, DECIDES);
    assertThat(Verdicts.ofTests(roles, List.of(first, second), 0)).isEqualTo(joined);
    assertThat(Verdicts.ofTests(roles, List.of(second, first), 0)).isEqualTo(joined);
  }

  @Test
  void vetoOnlyContradicts() {
    List<ClaimTest.Role> roles = List.of(DECIDES, VETO);
    assertThat(Verdicts.ofTests(roles, List.of(SUPPORTED, CONTRADICTED), 0))
        .isEqualTo(CONTRADICTED);
    assertThat(Verdicts.ofTests(roles, List.of(INSUFFICIENT_EVIDENCE, CONTRADICTED), 0))
        .isEqualTo(CONTRADICTED);
    assertThat(Verdicts.ofTests(roles, List.of(SUPPORTED, INSUFFICIENT_EVIDENCE), 0))
        .isEqualTo(SUPPORTED);
    assertThat(Verdicts.ofTests(roles, List.of(MIXED, SUPPORTED), 0)).isEqualTo(MIXED);
  }

  @Test
  void shownTestsChangeNothing() {
    assertThat(Verdicts.ofTests(List.of(DECIDES, SHOWN), List.of(SUPPORTED, CONTRADICTED), 0))
        .isEqualTo(SUPPORTED);
    assertThat(Verdicts.ofTests(List.of(SHOWN, DECIDES), List.of(NEEDS_HUMAN_READING, MIXED), 0))
        .isEqualTo(MIXED);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTED, SUPPORTED, SUPPORTED",
    "SUPPORTED, MIXED, MIXED",
    "SUPPORTED, CONTRADICTED, MIXED",
    "SUPPORTED, INSUFFICIENT_EVIDENCE, SUPPORTED",
    "INSUFFICIENT_EVIDENCE, SUPPORTED, INSUFFICIENT_EVIDENCE",
    "NEEDS_HUMAN_READING, SUPPORTED, NEEDS_HUMAN_READING",
  })
  void lexiconsThatDisagreeMakeAVerdictMixed(Verdict first, Verdict second, Verdict joined) {
    assertThat(Verdicts.ofLexicons(first, second)).isEqualTo(joined);
  }

  @Test
  void labelsAreThoseOfTheTable() {
    assertThat(SUPPORTED.label()).isEqualTo("supported");
    assertThat(INSUFFICIENT_EVIDENCE.label()).isEqualTo("insufficient evidence");
    assertThat(NEEDS_HUMAN_READING.label()).isEqualTo("needs human reading");
  }
}
