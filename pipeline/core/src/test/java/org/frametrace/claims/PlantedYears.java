package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.frametrace.model.MeasuredDocument;

/**
 * Documents of many years in which a frame has a known rate. Documents differ as real ones do:
 * their rates are drawn around the known one, so that counts are overdispersed.
 */
final class PlantedYears {

  private static final int WORDS_A_SENTENCE = 20;
  private static final double SPREAD = 0.35;

  private final Random random;
  private final int from;
  private final int to;
  private final int perYear;
  private final int words;

  PlantedYears(long seed, int from, int to, int perYear, int words) {
    this.random = new Random(seed);
    this.from = from;
    this.to = to;
    this.perYear = perYear;
    this.words = words;
  }

  /** A way to put hits into a document of a year. */
  interface Planting {
    void plant(PlantedDocument document, int year, Random random, int words);
  }

  List<MeasuredDocument> with(Planting planting) {
    return with("", planting);
  }

  /** Builds documents whose ids begin with the name of their issuer. */
  List<MeasuredDocument> with(String issuer, Planting planting) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      for (int i = 0; i < perYear; i++) {
        PlantedDocument document =
            new PlantedDocument(issuer + year + "-" + i + ".txt", words)
                .column("issuer", issuer)
                .column("year", Integer.toString(year))
                .column("series", "S" + i % 2)
                .column("genre", "report");
        planting.plant(document, year, random, words);
        documents.add(document.build());
      }
    }
    return documents;
  }

  /** Plants a frame at so many hits per million words as a year has. */
  static Planting rate(String frame, IntToDoubleFunction perMillion) {
    return (document, year, random, words) -> {
      double factor = Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
      double expected = perMillion.applyAsDouble(year) * factor * words / 1e6;
      for (int hit = poisson(random, expected); hit > 0; hit--) {
        document.hit(frame, "X1", place(random, words));
      }
    };
  }

  /** Plants two frames of which the second stands in the first's sentence so often. */
  static Planting pair(String first, String second, double together, double elsewhere) {
    return (document, year, random, words) -> {
      for (int sentence = 0; sentence < words / WORDS_A_SENTENCE; sentence++) {
        int start = sentence * WORDS_A_SENTENCE;
        boolean has = random.nextDouble() < 0.1;
        if (has) {
          document.hit(first, "X1", start + 2);
        }
        if (random.nextDouble() < (has ? together : elsewhere)) {
          document.hit(second, "X2", start + 10);
        }
      }
    };
  }

  /** Plants a label, and beside it one of some frames, drawn by weights. */
  static Planting contexts(String label, List<String> frames, double[] weights) {
    return (document, year, random, words) -> {
      for (int i = 0; i < 8; i++) {
        int start = random.nextInt(words / WORDS_A_SENTENCE) * WORDS_A_SENTENCE;
        document.hit(label, "X0", start + 1);
        document.hit(frames.get(draw(random, weights)), "X" + i, start + 10);
      }
    };
  }

  /** Plants frames around places from 0 to 1. */
  static Planting order(List<String> frames, double[] places) {
    return (document, year, random, words) -> {
      for (int f = 0; f < frames.size(); f++) {
        for (int i = 0; i < 5; i++) {
          double place = Math.clamp(places[f] + 0.2 * random.nextGaussian(), 0, 0.99);
          document.hit(frames.get(f), "X" + f, (int) (place * (words - 30)));
        }
      }
    };
  }

  static int draw(Random random, double[] weights) {
    double at = random.nextDouble();
    int drawn = 0;
    while (drawn < weights.length - 1 && at >= weights[drawn]) {
      at -= weights[drawn++];
    }
    return drawn;
  }

  private static int place(Random random, int words) {
    int sentence = random.nextInt(words / WORDS_A_SENTENCE);
    return sentence * WORDS_A_SENTENCE + random.nextInt(WORDS_A_SENTENCE - 2);
  }

  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int drawn = 0;
    while (product > limit) {
      product *= random.nextDouble();
      drawn++;
    }
    return drawn;
  }
}
