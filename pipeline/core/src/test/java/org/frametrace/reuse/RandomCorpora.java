package org.frametrace.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes corpora with copies, altered copies and passages that wander from document to document. */
final class RandomCorpora {

  private RandomCorpora() {}

  static List<String> text(Random random, int words, int vocabulary) {
    return IntStream.range(0, words).mapToObj(i -> "w" + random.nextInt(vocabulary)).toList();
  }

  static MemoryDocuments corpus(Random random) {
    MemoryDocuments corpus = new MemoryDocuments();
    List<List<String>> passages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      passages.add(text(random, random.nextInt(6, 25), 40));
    }
    List<List<String>> texts = new ArrayList<>();
    int documents = random.nextInt(4, 45);
    for (int i = 0; i < documents; i++) {
      List<String> text =
          texts.isEmpty() || random.nextInt(3) > 0
              ? fresh(random, passages)
              : altered(random, texts.get(random.nextInt(texts.size())));
      texts.add(text);
      List<String> metadata = new ArrayList<>();
      if (random.nextInt(4) > 0) {
        metadata.addAll(List.of("year", Integer.toString(2000 + random.nextInt(5))));
      }
      if (random.nextInt(3) > 0) {
        metadata.addAll(List.of("series", "series " + random.nextInt(3)));
      }
      corpus.add("d" + random.nextInt(1000) + "-" + i, text, metadata.toArray(String[]::new));
    }
    return corpus;
  }

  private static List<String> fresh(Random random, List<List<String>> passages) {
    List<String> text = new ArrayList<>(text(random, random.nextInt(0, 60), 3000));
    for (int i = random.nextInt(4); i > 0; i--) {
      text.addAll(passages.get(random.nextInt(passages.size())));
      text.addAll(text(random, random.nextInt(0, 80), 3000));
    }
    return text;
  }

  private static List<String> altered(Random random, List<String> text) {
    List<String> copy = new ArrayList<>(text);
    for (int i = random.nextInt(4); i > 0 && !copy.isEmpty(); i--) {
      copy.set(random.nextInt(copy.size()), "x" + random.nextInt(1000));
    }
    return copy;
  }
}
