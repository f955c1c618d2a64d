package org.frametrace.bench.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares the words of one document as two programs read them. A word is a run of letters in lower
 * case.
 *
 * @param bodyWords words of the other program's lines that look like running text
 * @param found of these, those that are ours too, each as often as it occurs in both
 * @param sequences runs of five of our words within one paragraph of the body whose words the other
 *     program has
 * @param outOfOrder of these, those that stand in none of the other program's orders
 * @param ourWords all our words
 * @param junk of these, those that the other program has nowhere
 */
record Comparison(
    long bodyWords, long found, long sequences, long outOfOrder, long ourWords, long junk) {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern HYPHEN_AT_LINE_END =
      Pattern.compile("(?<=\\p{L})[-\\u00AD\\u2010][ \\t]*\\R[ \\t]*(?=\\p{L})");

  private static final int FEWEST_WORDS_OF_RUNNING_TEXT = 6;

  private static final int SEQUENCE = 5;

  /**
   * Compares.
   *
   * @param ours all our paragraphs
   * @param body those of our paragraphs that are body
   * @param theirs what the other program reads in each of its orders, the usual one first
   */
  static Comparison of(List<String> ours, List<String> body, List<String> theirs) {
    Map<String, Integer> counts = new HashMap<>();
    long ourWords = 0;
    Set<String> vocabulary = new HashSet<>();
    Set<String> runs = new HashSet<>();
    for (String order : theirs) {
      for (String text : List.of(order, HYPHEN_AT_LINE_END.matcher(order).replaceAll(""))) {
        List<String> words = words(text);
        vocabulary.addAll(words);
        runs.addAll(runs(words));
      }
    }
    long junk = 0;
    for (String paragraph : ours) {
      for (String word : words(paragraph)) {
        counts.merge(word, 1, Integer::sum);
        ourWords++;
        junk += vocabulary.contains(word) ? 0 : 1;
      }
    }
    long bodyWords = 0;
    long found = 0;
    String usual = HYPHEN_AT_LINE_END.matcher(theirs.getFirst()).replaceAll("");
    for (String line : usual.lines().toList()) {
      List<String> words = words(line);
      if (words.size() < FEWEST_WORDS_OF_RUNNING_TEXT) {
        continue;
      }
      for (String word : words) {
        bodyWords++;
        Integer left = counts.get(word);
        if (left != null && left > 0) {
          counts.put(word, left - 1);
          found++;
        }
      }
    }
    long sequences = 0;
    long outOfOrder = 0;
    for (String paragraph : body) {
      List<String> words = words(paragraph);
      for (int i = 0; i + SEQUENCE <= words.size(); i++) {
        List<String> run = words.subList(i, i + SEQUENCE);
        if (vocabulary.containsAll(run)) {
          sequences++;
          outOfOrder += runs.contains(String.join(" ", run)) ? 0 : 1;
        }
      }
    }
    return new Comparison(bodyWords, found, sequences, outOfOrder, ourWords, junk);
  }

  /** Returns the sum of two comparisons. */
  Comparison plus(Comparison other) {
    return new Comparison(
        bodyWords + other.bodyWords,
        found + other.found,
        sequences + other.sequences,
        outOfOrder + other.outOfOrder,
        ourWords + other.ourWords,
        junk + other.junk);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTERS.split(text)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + SEQUENCE <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + SEQUENCE)));
    }
    return runs;
  }
}
