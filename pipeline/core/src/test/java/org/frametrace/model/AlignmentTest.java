package org.frametrace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void aTextIsAlignedWithItselfCharacterByCharacter() {
    Alignment identity = Alignment.identity(10);
    assertThat(identity.original(new Span(3, 7))).isEqualTo(new Span(3, 7));
    assertThat(identity.original(new Span(4, 4))).isEqualTo(new Span(4, 4));
    assertThat(Alignment.identity(0).original(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void partOfALigatureLeadsToAllOfIt() {
    // "of" + "fi" from one sign + "ce"
    Alignment alignment =
        new Alignment.Builder()
            .add(new Span(0, 2), new Span(0, 2))
            .add(new Span(2, 4), new Span(2, 3))
            .add(new Span(4, 6), new Span(3, 5))
            .build();
    assertThat(alignment.original(new Span(3, 4))).isEqualTo(new Span(2, 3));
    assertThat(alignment.original(new Span(1, 5))).isEqualTo(new Span(1, 4));
  }

  @Test
  void whatWasInsertedLeadsToWhereItStands() {
    Alignment alignment =
        new Alignment.Builder()
            .add(new Span(0, 3), new Span(0, 3))
            .add(new Span(5, 8), new Span(9, 12))
            .build();
    assertThat(alignment.original(new Span(3, 5))).isEqualTo(new Span(3, 3));
    assertThat(alignment.original(new Span(2, 6))).isEqualTo(new Span(2, 10));
  }

  @Test
  void piecesOutOfOrderAreRefused() {
    Alignment.Builder builder = new Alignment.Builder().add(new Span(2, 4), new Span(0, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add(new Span(3, 5), new Span(2, 4)))
        .withMessageContaining("order");
  }

  @Test
  void itAgreesWithOneOriginPerCharacter() {
    for (int seed = 0; seed < 500; seed++) {
      Edited edited = Edited.random(new Random(seed), 1 + seed % 60);
      edited.assertAgrees(edited.alignment(), "seed " + seed);
    }
  }

  @Test
  void twoStepsComposeToOne() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Edited first = Edited.random(random, 1 + seed % 60);
      Edited second = Edited.random(random, first.origins.size());
      Alignment composed = second.alignment().andThen(first.alignment());
      second.after(first).assertAgrees(composed, "seed " + seed);
    }
  }

  @Test
  void thePackedFormGivesTheSameAlignment() {
    for (int seed = 0; seed < 200; seed++) {
      Alignment alignment = Edited.random(new Random(seed), 40).alignment();
      assertThat(Alignment.unpack(alignment.packed())).as("seed %d", seed).isEqualTo(alignment);
    }
  }

  /** A derived text as the slow way sees it: for each of its characters the span it came from. */
  private static final class Edited {
    final List<Span> origins = new ArrayList<>();
    final List<Span[]> pieces = new ArrayList<>();

    static Edited random(Random random, int length) {
      Edited edited = new Edited();
      int at = 0;
      while (at < length) {
        int size = Math.min(1 + random.nextInt(4), length - at);
        switch (random.nextInt(5)) {
          case 0 -> edited.insert(1 + random.nextInt(3));
          case 1 -> at += size;
          case 2 -> {
            // Never of equal length, because such a piece aligns character by character.
            edited.replace(size + 1, new Span(at, at + size));
            at += size;
          }
          default -> {
            edited.copy(new Span(at, at + size));
            at += size;
          }
        }
      }
      return edited;
    }

    private void insert(int size) {
      for (int i = 0; i < size; i++) {
        origins.add(new Span(0, 0));
      }
    }

    private void copy(Span original) {
      pieces.add(
          new Span[] {new Span(origins.size(), origins.size() + original.length()), original});
      for (int i = original.start(); i < original.end(); i++) {
        origins.add(new Span(i, i + 1));
      }
    }

    private void replace(int size, Span original) {
      pieces.add(new Span[] {new Span(origins.size(), origins.size() + size), original});
      for (int i = 0; i < size; i++) {
        origins.add(original);
      }
    }

    Alignment alignment() {
      Alignment.Builder builder = new Alignment.Builder();
      pieces.forEach(piece -> builder.add(piece[0], piece[1]));
      return builder.build();
    }

    Edited after(Edited earlier) {
      Edited both = new Edited();
      for (Span middle : origins) {
        both.origins.add(earlier.hull(middle));
      }
      return both;
    }

    /** The smallest span that holds the origins of some characters. */
    Span hull(Span characters) {
      int start = Integer.MAX_VALUE;
      int end = -1;
      for (int i = characters.start(); i < characters.end(); i++) {
        Span origin = origins.get(i);
        if (origin.length() > 0) {
          start = Math.min(start, origin.start());
          end = Math.max(end, origin.end());
        }
      }
      return end < 0 ? new Span(0, 0) : new Span(start, end);
    }

    void assertAgrees(Alignment alignment, String label) {
      for (int start = 0; start <= origins.size(); start++) {
        for (int end = start + 1; end <= Math.min(origins.size(), start + 9); end++) {
          Span derived = new Span(start, end);
          Span expected = hull(derived);
          Span found = alignment.original(derived);
          if (expected.length() == 0) {
            assertThat(found.length()).as("%s, %s", label, derived).isZero();
          } else {
            assertThat(found).as("%s, %s", label, derived).isEqualTo(expected);
          }
        }
      }
    }
  }
}
