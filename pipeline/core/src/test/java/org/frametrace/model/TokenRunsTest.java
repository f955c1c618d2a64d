package org.frametrace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TokenRunsTest {

  @Test
  void aTokenBelongsToARunFromItsFirstToBeforeItsEnd() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      BitSet tokens = new BitSet();
      int[] bounds = new int[2 * random.nextInt(6)];
      int last = -1;
      for (int i = 0; i < bounds.length; i++) {
        bounds[i] = last + 1 + random.nextInt(4);
        last = bounds[i];
      }
      for (int i = 0; i < bounds.length; i += 2) {
        tokens.set(bounds[i], bounds[i + 1]);
      }
      TokenRuns runs = new TokenRuns(bounds);
      for (int token = 0; token < last + 3; token++) {
        assertThat(runs.contains(token)).as("seed " + seed).isEqualTo(tokens.get(token));
        Span span = new Span(token, token + 1 + random.nextInt(5));
        int inside = tokens.get(span.start(), span.end()).cardinality();
        assertThat(runs.containsMostOf(span))
            .as("seed " + seed)
            .isEqualTo(inside > span.length() - inside);
      }
    }
  }

  @Test
  void runsThatTouchOrGoBackAreRefused() {
    assertThatThrownBy(() -> new TokenRuns(new int[] {1, 3, 3, 4}))
        .hasMessageContaining("found 3 after 3");
    assertThatThrownBy(() -> new TokenRuns(new int[] {1})).hasMessageContaining("found 1 bounds");
    assertThatThrownBy(() -> new TokenRuns(new int[] {-1, 2})).hasMessageContaining("found -1");
  }
}
