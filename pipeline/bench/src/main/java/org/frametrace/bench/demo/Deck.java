package org.frametrace.bench.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Templates that are drawn in random order, each once before any comes again. */
final class Deck {

  private final List<String> templates;
  private final Random random;
  private final List<String> left = new ArrayList<>();

  Deck(List<String> templates, Random random) {
    this.templates = List.copyOf(templates);
    this.random = random;
  }

  String draw() {
    if (left.isEmpty()) {
      left.addAll(templates);
      Collections.shuffle(left, random);
    }
    return left.removeLast();
  }
}
