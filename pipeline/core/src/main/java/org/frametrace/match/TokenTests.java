package org.frametrace.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.frametrace.lexicon.TagClass;
import org.frametrace.lexicon.Wildcard;
import org.frametrace.lexicon.WordKind;

/**
 * All tests of a matcher, numbered, and a way to find those that a token passes without trying each
 * of them: most words stand in no lexicon.
 */
final class TokenTests {

  /** The number of the test for words. */
  static final int WORD = 0;

  /** The number of the test for numbers. */
  static final int NUMBER = 1;

  /** The number of the test for commas. */
  static final int COMMA = 2;

  /** The number of the test for the dashes that can join words. */
  static final int DASH = 3;

  /** The number of the test for the marks that open a quotation and never close one. */
  static final int OPENING = 4;

  /** The number of the test for the marks that close a quotation and never open one. */
  static final int CLOSING = 5;

  /** The number of the test for the marks that do both. */
  static final int STRAIGHT = 6;

  /** A test that a token passes if its tag belongs to all these classes. */
  private record Tagged(int test, List<TagClass> tags) {}

  private record Gap(int test, TokenTest.InGap gap) {}

  /** A test that a word passes if it matches the wildcard. */
  private record Wild(String wildcard, Tagged tagged) {}

  private final Map<TokenTest, Integer> numbers = new LinkedHashMap<>();
  private final Map<WordKind, Map<String, List<Tagged>>> byWord = new EnumMap<>(WordKind.class);
  private final Map<WordKind, Map<String, List<Wild>>> byStart = new EnumMap<>(WordKind.class);
  private final Map<WordKind, SortedSet<Integer>> startLengths = new EnumMap<>(WordKind.class);
  private final List<Tagged> anyWord = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  TokenTests() {
    number(new TokenTest(Set.of(new TokenTest.IsWord())));
    number(new TokenTest(Set.of(new TokenTest.IsNumber())));
    number(new TokenTest(Set.of(new TokenTest.Word(WordKind.FORM, ",", List.of()))));
    number(anyOf("-", "\u2010", "\u2011", "\u2013"));
    number(anyOf("\u201c", "\u201e", "\u201f", "\u00ab"));
    number(anyOf("\u201d", "\u00bb"));
    number(anyOf("\"", "''", "``"));
  }

  private static TokenTest anyOf(String... surfaces) {
    return new TokenTest(
        Arrays.stream(surfaces)
            .map(surface -> new TokenTest.Word(WordKind.SURFACE, surface, List.of()))
            .collect(Collectors.toSet()));
  }

  /** Returns the number of a test; equal tests have one number. */
  int number(TokenTest test) {
    Integer known = numbers.get(test);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(test, number);
    for (TokenTest.Alternative alternative : test.alternatives()) {
      switch (alternative) {
        case TokenTest.Word word when Wildcard.in(word.word()) -> {
          String start = Wildcard.literalStart(word.word());
          startLengths.computeIfAbsent(word.kind(), kind -> new TreeSet<>()).add(start.length());
          byStart
              .computeIfAbsent(word.kind(), kind -> new HashMap<>())
              .computeIfAbsent(start, w -> new ArrayList<>())
              .add(new Wild(word.word(), new Tagged(number, word.tags())));
        }
        case TokenTest.Word word ->
            byWord
                .computeIfAbsent(word.kind(), kind -> new HashMap<>())
                .computeIfAbsent(word.word(), w -> new ArrayList<>())
                .add(new Tagged(number, word.tags()));
        case TokenTest.Tagged tagged -> anyWord.add(new Tagged(number, tagged.tags()));
        case TokenTest.InGap gap -> gaps.add(new Gap(number, gap));
        case TokenTest.IsWord isWord -> {}
        case TokenTest.IsNumber isNumber -> {}
      }
    }
    return number;
  }

  /** Returns how many tests there are. */
  int size() {
    return numbers.size();
  }

  /** Returns the tests that a token passes, as a set of bits. */
  long[] passed(NormalForms token) {
    long[] bits = new long[(size() + 63) >>> 6];
    boolean letter = has(token.surface(), Character::isLetter);
    boolean digit = has(token.surface(), Character::isDigit);
    if (letter || digit) {
      set(bits, WORD);
    }
    if (digit && !letter) {
      set(bits, NUMBER);
    }
    for (String lemma : token.lemmas()) {
      set(bits, WordKind.LEMMA, lemma, token.tag());
    }
    set(bits, WordKind.FORM, token.form(), token.tag());
    setWild(bits, WordKind.FORM, token.unmapped(), token.tag());
    set(bits, WordKind.SURFACE, token.surface(), token.tag());
    set(bits, anyWord, token.tag());
    for (Gap gap : gaps) {
      if (GapTokens.accepts(gap.gap().kind(), token)) {
        set(bits, gap.test());
      }
    }
    return bits;
  }

  private static boolean has(String word, IntPredicate kind) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (kind.test(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void set(long[] bits, WordKind kind, String word, String tag) {
    List<Tagged> tests = byWord.getOrDefault(kind, Map.of()).get(word);
    if (tests != null) {
      set(bits, tests, tag);
    }
    setWild(bits, kind, word, tag);
  }

  private void setWild(long[] bits, WordKind kind, String word, String tag) {
    Map<String, List<Wild>> wild = byStart.getOrDefault(kind, Map.of());
    if (wild.isEmpty()) {
      return;
    }
    for (int end : startLengths.getOrDefault(kind, Collections.emptySortedSet())) {
      if (end > word.length()) {
        return;
      }
      for (Wild test : wild.getOrDefault(word.substring(0, end), List.of())) {
        if (Wildcard.matches(test.wildcard(), word)
            && TokenTest.accept(test.tagged().tags(), tag)) {
          set(bits, test.tagged().test());
        }
      }
    }
  }

  private static void set(long[] bits, List<Tagged> tests, String tag) {
    for (Tagged test : tests) {
      if (TokenTest.accept(test.tags(), tag)) {
        set(bits, test.test());
      }
    }
  }

  private static void set(long[] bits, int test) {
    bits[test >>> 6] |= 1L << test;
  }
}
