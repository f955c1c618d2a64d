package org.frametrace.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void aSubFrameLiesWithinTheFramesOfItsNameAndThoseDeclaredOfThem() {
    Nesting nesting = new Nesting(Map.of("gender", "people", "people", "society.all"));

    assertThat(nesting.above("gender.left_behind"))
        .containsExactly("gender", "people", "society", "society.all");
    assertThat(nesting.above("society")).isEmpty();
  }

  @Test
  void aFamilyHoldsTheFrameItselfIfItIsThereAndAllWithinIt() {
    Nesting nesting = new Nesting(Map.of("capacity_building", "managerialism"));

    assertThat(
            nesting.families(
                List.of(
                    "capacity_building",
                    "managerialism",
                    "callon.enrolment",
                    "callon.mobilisation",
                    "callonian.x",
                    "rights")))
        .isEqualTo(
            Map.of(
                "callon",
                new TreeSet<>(List.of("callon.enrolment", "callon.mobilisation")),
                "managerialism",
                new TreeSet<>(List.of("capacity_building", "managerialism"))));
  }

  @Test
  void aFamilyOfOneIsNone() {
    assertThat(Nesting.NONE.families(List.of("callon.enrolment", "rights"))).isEmpty();
  }

  @Test
  void aFrameWithinItselfIsRefused() {
    assertThatThrownBy(() -> new Nesting(Map.of("a", "b", "b", "a.c")))
        .hasMessageContaining("the frame a lies within itself");
    assertThat(Nesting.closesCircle(Map.of("a", "b"), "b", "a.c")).isTrue();
    assertThat(Nesting.closesCircle(Map.of("a", "b"), "b", "c")).isFalse();
  }
}
