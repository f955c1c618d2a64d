package org.frametrace.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each path of categories the name of a frame, and no name twice. */
final class FrameNames {

  private final Map<List<String>, String> byPath = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Returns the frame of a path.
   *
   * @param path names from the top, at least one
   */
  String of(List<String> path) {
    String known = byPath.get(path);
    if (known != null) {
      return known;
    }
    String above = path.size() == 1 ? "" : of(path.subList(0, path.size() - 1)) + ".";
    String plain = above + part(path.getLast());
    String name = plain;
    for (int number = 2; !taken.add(name); number++) {
      name = plain + "_" + number;
    }
    byPath.put(List.copyOf(path), name);
    return name;
  }

  private static String part(String category) {
    if (category.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*")) {
      return category;
    }
    // LIWC writes a short name and then what it means: posemo (Positive Emotions).
    String shortName = category.replaceFirst("(?<=\\S)\\s*\\([^)]*\\)$", "");
    String name =
        Normalizer.normalize(shortName, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_+|_+$", "");
    if (name.isEmpty()) {
      return "category";
    }
    return Character.isLetter(name.charAt(0)) ? name : "c_" + name;
  }
}
