package org.frametrace.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a sentence says about a rank among all: {@code the world's second-largest recipient}.
 * A superlative tells a rank only of who receives and how much: {@code most of them} and {@code the
 * largest smelter} do not.
 */
final class RankWords {

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "ninth", 9, "tenth", 10);

  /** A rank that is not read. */
  private static final int UNREAD = -1;

  /** What stands before a superlative and says which one: {@code second-largest}. */
  private static final String ORDINAL =
      "(?<![\\p{L}\\p{N}])(?:("
          + String.join("|", new TreeSet<>(ORDINALS.keySet()))
          + "|[0-9]{1,3}(?:st|nd|rd|th)|next|eleventh|twelfth|\\p{L}{1,12}teenth"
          + "|(?:\\p{L}{1,9}-)?\\p{L}{1,9}tieth|\\p{L}{1,9}ty-\\p{L}{1,9})[-\\s]+)?";

  private static final String LARGEST = "(?:highest|largest|biggest|greatest)";

  /** Up to four words that tell more of the noun, or how many are listed; none of who gives. */
  private static final String ADJECTIVES =
      "(?:[-\\s]+(?!(?:of|in|to|from|for|and|or|by|with|than|that|which|as|at|on|the|is|are|was"
          + "|were|sending|source|origin|donor|host|destination|producing|exporting)\\b)"
          + "[\\p{L}\\p{N}]++){0,4}?";

  private static final String COUNTRY = "(?:countr(?:y|ies)|econom(?:y|ies)|nations?|states?)";

  /** Who receives, or what is compared. */
  private static final String MEASURED =
      "(?:recipients?|receivers?|beneficiar(?:y|ies)|shares?|ratios?|proportions?|percentages?"
          + "|dependenc(?:e|y|ies)|reliance|remittances|inflows?|receipts)\\b(?!-)";

  /** A large country need not receive much. */
  private static final String RECEIVING =
      "[-\\s]+(?:receiving|recipient|dependent|reliant)\\s+" + COUNTRY + "\\b";

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          ORDINAL
              + "(?:most\\s+(?:(?:heavily|highly|strongly|economically)\\s+)?"
              + "(?:remittances?[-\\s])?(?:dependent|reliant)\\b"
              + "(?!\\s+(?:up)?on\\s+(?:the\\s+)?(?-i:\\p{Lu}))"
              + "|top(?:s|ped|ping)?\\s+the\\s+(?:list|ranking)\\b"
              + "|top"
              + ADJECTIVES
              + "[-\\s]+"
              + COUNTRY
              + "\\b|(?:top|"
              + LARGEST
              + ")"
              + ADJECTIVES
              + "(?:[-\\s]+"
              + MEASURED
              + "|"
              + RECEIVING
              + "))",
          Pattern.CASE_INSENSITIVE);

  /** A superlative that stands for itself: {@code were largest in Nepal}, {@code the world's}. */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "\\b(?:(?:is|are|was|were)\\s+(?:by\\s+far\\s+)?(?:the\\s+)?"
              + ORDINAL
              + LARGEST
              + "\\s*+(?:\\(|:|(?:in|for|at)\\s+(?:[0-9]{4},?\\s+in\\s+)?(?:the\\s+)?"
              + "(?:(?-i:\\p{Lu})|world\\b|following\\b)"
              + "|as\\s+an?\\s+(?:share|percentage|proportion)\\b|relative\\s+to\\b"
              + "|worldwide\\b|globally\\b)"
              + "|world['\u2019]s\\s+"
              + ORDINAL
              + LARGEST
              + "\\s*+(?:[,.;)]|$))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMONG_FIRST =
      Pattern.compile(
          "\\b(?:(?:among|one of) (?:the |its )?(?:world's |world\u2019s )?(?:top|first)"
              + "|(?:in|within) (?:the |its )?(?:world's |world\u2019s )?top)"
              + " ([0-9]{1,2}|"
              + String.join("|", NUMBERS)
              + ")\\b(?!(?:[-\\s]+\\p{L}++)?[-\\s]+(?:months?|quarters?|years?|weeks?|days?|half"
              + "|halves|decades?|sources?|senders?|sending|donors?|destinations?)\\b)"
              + "(?!\\s*(?:%|per\\s?cent))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SOME_OF =
      Pattern.compile(
          "\\b(?:one of|among|some of|such as|for example|for instance)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The world itself: not the World Bank, the Global Compact or the global crisis. */
  private static final Pattern WORLD =
      Pattern.compile(
          "\\b(?:worldwide|globally|(?:world|global)\\b(?!\\s+(?-i:\\p{Lu}))(?!\\s+(?:financial"
              + "|economic|economy|crisis|recession|downturn|markets?|trade|prices?|average|total)"
              + "\\b))",
          Pattern.CASE_INSENSITIVE);

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

  /** Returns whether the sentence lists those at the top of all. */
  boolean listsTheTop() {
    return !part
        && !SOME_OF.matcher(sentence).find()
        && ranks().stream().anyMatch(rank -> rank >= 1 && rank <= NUMBERS.size());
  }

  /** Returns the rank in the world that the sentence gives to its only name. */
  OptionalInt rank() {
    if (part || !WORLD.matcher(sentence).find() || SOME_OF.matcher(sentence).find()) {
      return OptionalInt.empty();
    }
    Set<Integer> ranks = ranks();
    return ranks.size() == 1 && !ranks.contains(UNREAD)
        ? OptionalInt.of(ranks.iterator().next())
        : OptionalInt.empty();
  }

  private Set<Integer> ranks() {
    Set<Integer> ranks = new TreeSet<>();
    ATTRIBUTE.matcher(sentence).results().forEach(found -> ranks.add(rank(found)));
    PREDICATE.matcher(sentence).results().forEach(found -> ranks.add(rank(found)));
    return ranks;
  }

  private static int rank(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      String ordinal = found.group(group);
      if (ordinal != null) {
        return Character.isDigit(ordinal.charAt(0))
            ? Integer.parseInt(ordinal.substring(0, ordinal.length() - 2))
            : ORDINALS.getOrDefault(ordinal.toLowerCase(Locale.ROOT), UNREAD);
      }
    }
    return 1;
  }

  /** Returns the lowest rank that the sentence gives to its names: 5 for "among the top five". */
  OptionalInt atMost() {
    Matcher first = AMONG_FIRST.matcher(sentence);
    if (part || !WORLD.matcher(sentence).find() || !first.find()) {
      return OptionalInt.empty();
    }
    String number = first.group(1).toLowerCase(Locale.ROOT);
    int word = NUMBERS.indexOf(number);
    return OptionalInt.of(word >= 0 ? word + 1 : Integer.parseInt(number));
  }
}
