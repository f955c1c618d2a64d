package org.frametrace.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Span;
import org.frametrace.model.TokenType;

/**
 * A second matcher, written from the definition of the notation alone: slow, without tables, and
 * sharing no code with the first, its parser and its spelling map included.
 */
public final class Oracle {

  /** An entry as it is written. */
  public record Entry(String frame, String id, String pattern) {}

  /** A mask as it is written; the name is empty if it has none. */
  public record Mask(String id, String scope, String pattern, String name) {}

  /** A hit, with its tokens in the document. */
  public record Found(int sentence, int start, int end, String frame, String id) {}

  /** A token of the matching stream. */
  record Token(
      int index, String surface, String form, String unmapped, String tag, Set<String> lemmas) {}

  private record Match(String frame, String id, int start, int end) {
    int length() {
      return end - start;
    }

    boolean meets(Match other) {
      for (int i = start; i < end; i++) {
        if (i >= other.start && i < other.end) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Entry> entries;
  private final List<Mask> masks;
  private final String overlap;
  private final Map<String, OracleNotation> parsed;

  /**
   * Creates the matcher.
   *
   * @param sets the words of each set, with {@code |} between them
   * @param overlap longest-in-frame, all or longest-in-lexicon
   */
  public Oracle(List<Entry> entries, List<Mask> masks, Map<String, String> sets, String overlap) {
    this.overlap = overlap;
    this.entries = entries;
    this.masks = masks;
    Set<String> patterns = new HashSet<>();
    entries.forEach(entry -> patterns.add(entry.pattern()));
    masks.forEach(mask -> patterns.add(mask.pattern()));
    this.parsed =
        patterns.stream().collect(Collectors.toMap(p -> p, p -> new OracleNotation(p, sets)));
  }

  /** Finds all that counts in a document, by sentence, then first token, frame and id. */
  public List<Found> match(AnnotatedDocument document) {
    List<Found> all = new ArrayList<>();
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      List<Token> tokens = stream(document, document.sentence(sentence));
      for (Match match : match(tokens)) {
        all.add(
            new Found(
                sentence,
                tokens.get(match.start()).index(),
                tokens.get(match.end() - 1).index() + 1,
                match.frame(),
                match.id()));
      }
    }
    return all;
  }

  private List<Match> match(List<Token> tokens) {
    List<Match> candidates = new ArrayList<>();
    List<List<Match>> masked = new ArrayList<>();
    for (Mask mask : masks) {
      List<Match> found =
          matches(notation(mask.pattern()), tokens, mask.name() + ".NAME", mask.id());
      masked.add(found);
      if (!mask.name().isEmpty()) {
        candidates.addAll(found);
      }
    }
    for (Entry entry : entries) {
      for (Match match : matches(notation(entry.pattern()), tokens, entry.frame(), entry.id())) {
        if (!isMasked(match, masked)) {
          candidates.add(match);
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Match match) -> -match.length())
            .thenComparingInt(Match::start)
            .thenComparing(Match::id));
    List<Match> taken = new ArrayList<>();
    for (Match match : candidates) {
      boolean free = true;
      for (Match other : taken) {
        boolean rivals =
            overlap.equals("longest-in-lexicon")
                || (overlap.equals("longest-in-frame") && other.frame().equals(match.frame()));
        free &= !rivals || !other.meets(match);
      }
      if (free) {
        taken.add(match);
      }
    }
    taken.sort(
        Comparator.comparingInt(Match::start).thenComparing(Match::frame).thenComparing(Match::id));
    return taken;
  }

  private OracleNotation notation(String pattern) {
    return Objects.requireNonNull(parsed.get(pattern));
  }

  private boolean isMasked(Match match, List<List<Match>> masked) {
    for (int i = 0; i < masks.size(); i++) {
      if (inScope(match.frame(), masks.get(i).scope())) {
        for (Match mask : masked.get(i)) {
          boolean contains =
              match.start() <= mask.start()
                  && match.end() >= mask.end()
                  && match.length() > mask.length();
          if (match.meets(mask) && !contains) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean inScope(String frame, String scope) {
    boolean in = false;
    boolean out = false;
    for (String part : scope.split(",")) {
      if (part.startsWith("-")) {
        out |= (frame + ".").startsWith(part.substring(1) + ".");
      } else {
        in |= part.equals("*") || (frame + ".").startsWith(part + ".");
      }
    }
    return in && !out;
  }

  private static List<Match> matches(
      OracleNotation pattern, List<Token> tokens, String frame, String id) {
    List<Match> found = new ArrayList<>();
    for (int start = 0; start < tokens.size(); start++) {
      int end = pattern.firstEnd(tokens, start);
      if (end > start) {
        found.add(new Match(frame, id, start, end));
      }
    }
    return found;
  }

  /** Drops dashes between words and gives each token its normal forms. */
  static List<Token> stream(AnnotatedDocument document, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      TokenType type = document.type(i);
      boolean dash = type.form().matches("[-\u2010\u2011\u2013]");
      if (dash && i > sentence.start() && i + 1 < sentence.end()) {
        boolean glued =
            document.end()[i - 1] == document.begin()[i]
                && document.end()[i] == document.begin()[i + 1];
        String around = document.type(i - 1).form() + " " + document.type(i + 1).form();
        boolean words = around.matches(".*[\\p{L}\\p{Nd}] [\\p{L}\\p{Nd}].*");
        boolean letters = around.matches(".*\\p{L} \\p{L}.*");
        dash = glued && (type.tag().equals("HYPH") ? words : letters);
      } else {
        dash = false;
      }
      if (!dash) {
        tokens.add(token(i, type));
      }
    }
    return tokens;
  }

  private static Token token(int index, TokenType type) {
    String form = OracleSpelling.map(type.form());
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(OracleSpelling.map(type.lemma()));
    boolean capitals = type.form().matches(".*\\p{Lu}.*") && !type.form().matches(".*\\p{Ll}.*");
    if (type.tag().startsWith("NNP") || capitals) {
      lemmas.add(form);
    }
    if (type.tag().matches("VBN|VBD|VBG")
        || (type.tag().startsWith("JJ")
            && type.form().toLowerCase(Locale.ROOT).matches(".*(ed|ing)"))) {
      lemmas.add(form);
    }
    if (!type.nounLemma().isEmpty()) {
      lemmas.add(OracleSpelling.map(type.nounLemma()));
    }
    if (!type.verbLemma().isEmpty()) {
      lemmas.add(OracleSpelling.map(type.verbLemma()));
    }
    if (lemmas.contains("data") || form.equals("data")) {
      lemmas.addAll(List.of("data", "datum"));
    }
    if (lemmas.contains("people") || form.equals("people")) {
      lemmas.addAll(List.of("people", "person"));
    }
    if (lemmas.contains("combate") || form.equals("combate")) {
      lemmas.add("combat");
    }
    String surface = OracleSpelling.unhyphened(type.form());
    return new Token(index, surface, form, surface.toLowerCase(Locale.ROOT), type.tag(), lemmas);
  }
}
