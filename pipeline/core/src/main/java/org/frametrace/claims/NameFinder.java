package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names in a text, the longest where several fit. */
final class NameFinder {

  private final Map<String, String> names = new HashMap<>();
  private final Pattern pattern;

  /**
   * Creates a finder.
   *
   * @param names each with all its forms, of which the first is told
   */
  NameFinder(List<Phrase> names) {
    for (Phrase name : names) {
      for (String form : name.alternatives()) {
        this.names.put(form.toLowerCase(Locale.ROOT), name.alternatives().getFirst());
      }
    }
    String any =
        names.stream()
            .flatMap(name -> name.alternatives().stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(NameFinder::form)
            .collect(Collectors.joining("|"));
    // Money that is sent from a country is none of its own.
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<!\\bfrom )(?<!\\bfrom the )(" + any + ")(?![\\p{L}\\p{N}])");
  }

  /** Capitals matter only where a name has no small letter: {@code US} is not {@code us}. */
  private static String form(String name) {
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
    return (acronym ? "(?:" : "(?i:") + Pattern.quote(name) + ")";
  }

  /** Returns the names of a text in order, a repeated one once. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String form = matcher.group(1).toLowerCase(Locale.ROOT);
      found.add(names.getOrDefault(form, form));
    }
    return found.stream().distinct().toList();
  }
}
