package org.frametrace.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a sentence says about a rank among all: {@code the world's second-largest}. */
final class RankWords {

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
          "ninth", 9, "tenth", 10);

  private static final String SUPERLATIVE = "(?:most|highest|largest|biggest|greatest|top)";

  private static final Pattern TOP =
      Pattern.compile("\\b" + SUPERLATIVE + "\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]"
              + SUPERLATIVE
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMONG_FIRST =
      Pattern.compile(
          "\\b(?:among|one of|in|within) (?:the |its )?(?:world's |world\u2019s )?(?:top|first)"
              + " ([0-9]{1,2}|"
              + String.join("|", NUMBERS)
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SOME_OF =
      Pattern.compile(
          "\\b(?:one of|among|some of|such as|for example|for instance)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORLD =
      Pattern.compile("\\b(?:world|worldwide|globally|global)\\b", Pattern.CASE_INSENSITIVE);

  /** Parts of the world, in which a first is no first of all. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:region|regions|regional|sub-?region|Africa|African|Asia|Asian|Europe|European|CIS"
              + "|Commonwealth|Eurasia|Caucasus|America|American|Caribbean|Pacific|Middle East"
              + "|landlocked|small island|least developed|low-income|lower-income|middle-income"
              + "|LDCs?|SIDS)\\b");

  private final String sentence;
  private final boolean part;

  RankWords(String sentence) {
    this.sentence = sentence;
    this.part = PART.matcher(sentence).find();
  }

  /** Returns whether the sentence lists those at the top of all, from the first on. */
  boolean listsTheTop() {
    return !part && TOP.matcher(sentence).find() && !SOME_OF.matcher(sentence).find();
  }

  /** Returns the rank in the world that the sentence gives to its only name. */
  OptionalInt rank() {
    if (part || !WORLD.matcher(sentence).find() || SOME_OF.matcher(sentence).find()) {
      return OptionalInt.empty();
    }
    Matcher ordinal = ORDINAL.matcher(sentence);
    if (ordinal.find()) {
      return OptionalInt.of(
          ORDINALS.getOrDefault(ordinal.group(1).toLowerCase(Locale.ROOT), Integer.MAX_VALUE));
    }
    return TOP.matcher(sentence).find() ? OptionalInt.of(1) : OptionalInt.empty();
  }

  /** Returns the lowest rank that the sentence gives to its names: 5 for "among the top five". */
  OptionalInt atMost() {
    Matcher first = AMONG_FIRST.matcher(sentence);
    if (part || !first.find()) {
      return OptionalInt.empty();
    }
    String number = first.group(1).toLowerCase(Locale.ROOT);
    int word = NUMBERS.indexOf(number);
    return OptionalInt.of(word >= 0 ? word + 1 : Integer.parseInt(number));
  }
}
