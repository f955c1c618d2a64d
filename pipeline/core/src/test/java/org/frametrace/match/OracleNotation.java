package org.frametrace.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The oracle's own reader of the notation; each part lists its ends in order of preference. */
final class OracleNotation {

  /** Lists the ends of a part that starts at a position, the preferred first. */
  private interface Part {
    List<Integer> ends(List<Oracle.Token> tokens, int at);
  }

  /** A part with what its surroundings need to know of it. */
  private record Node(Part part, int longest, List<List<Node>> group, boolean oneWord) {}

  private record Guard(char side, Part part) {}

  private static final Pattern PIECE =
      Pattern.compile(
          "\\s+|!(?<guard>[<>~])|(?<gap>[_MA])\\{(\\d+),(\\d+)\\}|\"(?<form>[^\"]+)\"|=(?<surface>[^\\s|()/?{]+)"
              + "|@(?<set>\\w+)|\\[(?<any>\\w+)\\]|/(?<tag>[A-Z]+)|\\{(?<min>\\d+),(?<max>\\d+)\\}"
              + "|(?<mark>[()|?])|(?<word>[^\\s|()/?{!]+)");

  private static final Pattern BARRIER = Pattern.compile("[.;:?!()\\[\\]\"“”„‟«»″]|``|''");
  private static final Pattern NOUN_PHRASE =
      Pattern.compile("(JJ|NN|VBN|VBG|VBD|RB|DT|POS|CC|PRP\\$|CD).*");
  private static final Pattern NOUN_PHRASE_FORM = Pattern.compile("[,&'’‘]");
  private static final Pattern AUXILIARY = Pattern.compile("MD|RB.*|TO");
  private static final Pattern AUXILIARY_LEMMA =
      Pattern.compile("be|have|do|get|need|ought|to|not");
  private static final Pattern AUXILIARY_FORM = Pattern.compile("better|best|well");

  private static final Map<String, Pattern> TAGS =
      Map.of(
          "N", Pattern.compile("NN.*"),
          "V", Pattern.compile("VB.*"),
          "J", Pattern.compile("JJ.*|VBN"),
          "R", Pattern.compile("RB.*"),
          "CD", Pattern.compile("CD"),
          "NNP", Pattern.compile("NNP.*"),
          "NNS", Pattern.compile("NNP?S"),
          "VBN", Pattern.compile("VBN|VBD|JJ.*"),
          "VBG", Pattern.compile("VBG|NN.*|JJ.*"));

  private final Map<String, String> sets;
  private final Matcher piece;
  private final List<Guard> guards = new ArrayList<>();
  private final Part body;
  private boolean more;

  OracleNotation(String text, Map<String, String> sets) {
    this.sets = sets;
    this.piece = PIECE.matcher(text);
    advance();
    this.body = inOrder(sequence());
    while (more) {
      char side = piece.group("guard").charAt(0);
      advance();
      guards.add(new Guard(side, node().part()));
    }
  }

  /** Returns the end of the preferred match, or −1. */
  int firstEnd(List<Oracle.Token> tokens, int start) {
    for (Guard guard : guards) {
      if (guard.side() == '<'
          && start > 0
          && guard.part().ends(tokens, start - 1).contains(start)) {
        return -1;
      }
      for (int i = 0; guard.side() == '~' && i < tokens.size(); i++) {
        if (!guard.part().ends(tokens, i).isEmpty()) {
          return -1;
        }
      }
    }
    for (int end : body.ends(tokens, start)) {
      boolean free = true;
      for (Guard guard : guards) {
        if (guard.side() == '>') {
          List<Oracle.Token> seen = tokens.subList(0, Math.min(tokens.size(), end + 4));
          free &= guard.part().ends(seen, end).isEmpty();
        }
      }
      if (free) {
        return end;
      }
    }
    return -1;
  }

  private void advance() {
    do {
      more = piece.find();
    } while (more && piece.group().isBlank());
  }

  private boolean isMark(String mark) {
    return more && mark.equals(piece.group("mark"));
  }

  private List<Node> sequence() {
    List<Node> nodes = new ArrayList<>();
    while (more && piece.group("guard") == null && !isMark("|") && !isMark(")")) {
      nodes.add(node());
    }
    return nodes;
  }

  private Node node() {
    Node node;
    if (piece.group("gap") != null) {
      char kind = piece.group("gap").charAt(0);
      Part one = (tokens, at) -> one(tokens, at, at < tokens.size() && inGap(kind, tokens.get(at)));
      int min = Integer.parseInt(piece.group(3));
      int max = Integer.parseInt(piece.group(4));
      advance();
      return new Node(times(one, min, max, false), max, List.of(), false);
    }
    if (isMark("(")) {
      List<List<Node>> alternatives = new ArrayList<>();
      do {
        advance();
        alternatives.add(sequence());
      } while (isMark("|"));
      advance();
      node = group(alternatives, "");
    } else {
      Part part = word();
      advance();
      node = new Node(part, 1, List.of(), true);
    }
    if (more && piece.group("tag") != null) {
      String tag = piece.group("tag");
      node = node.oneWord() ? tagged(node, tag) : group(node.group(), tag);
      advance();
    }
    if (isMark("?")) {
      advance();
      return new Node(times(node.part(), 0, 1, true), node.longest(), List.of(), false);
    }
    if (more && piece.group("min") != null) {
      int min = Integer.parseInt(piece.group("min"));
      int max = Integer.parseInt(piece.group("max"));
      advance();
      return new Node(times(node.part(), min, max, true), max * node.longest(), List.of(), false);
    }
    return node;
  }

  private static Node tagged(Node node, String tag) {
    Part untagged = node.part();
    Part part =
        (tokens, at) ->
            at < tokens.size() && hasTag(tokens.get(at).tag(), tag)
                ? untagged.ends(tokens, at)
                : List.of();
    return new Node(part, 1, List.of(), true);
  }

  /** Longest alternatives first; a tag binds those of a single word. */
  private static Node group(List<List<Node>> alternatives, String tag) {
    List<List<Node>> bound = new ArrayList<>();
    for (List<Node> alternative : alternatives) {
      Node first = alternative.getFirst();
      if (tag.isEmpty() || alternative.size() > 1) {
        bound.add(alternative);
      } else if (first.oneWord()) {
        bound.add(List.of(tagged(first, tag)));
      } else if (first.group().isEmpty()) {
        bound.add(alternative);
      } else {
        bound.add(List.of(group(first.group(), tag)));
      }
    }
    List<List<Node>> ordered = new ArrayList<>(bound);
    ordered.sort(Comparator.comparingInt((List<Node> nodes) -> -longest(nodes)));
    Part part =
        (tokens, at) -> {
          Set<Integer> ends = new LinkedHashSet<>();
          for (List<Node> alternative : ordered) {
            ends.addAll(inOrder(alternative).ends(tokens, at));
          }
          return List.copyOf(ends);
        };
    return new Node(part, longest(ordered.getFirst()), bound, false);
  }

  private static int longest(List<Node> nodes) {
    return nodes.stream().mapToInt(Node::longest).sum();
  }

  private static Part inOrder(List<Node> nodes) {
    return (tokens, at) -> {
      if (nodes.isEmpty()) {
        return List.of(at);
      }
      Set<Integer> ends = new LinkedHashSet<>();
      for (int next : nodes.getFirst().part().ends(tokens, at)) {
        ends.addAll(inOrder(nodes.subList(1, nodes.size())).ends(tokens, next));
      }
      return List.copyOf(ends);
    };
  }

  private static Part times(Part part, int min, int max, boolean greedy) {
    return (tokens, at) -> {
      Set<Integer> ends = new LinkedHashSet<>();
      if (min == 0 && !greedy) {
        ends.add(at);
      }
      if (max > 0) {
        for (int next : part.ends(tokens, at)) {
          ends.addAll(times(part, Math.max(0, min - 1), max - 1, greedy).ends(tokens, next));
        }
      }
      if (min == 0) {
        ends.add(at);
      }
      return List.copyOf(ends);
    };
  }

  private Part word() {
    if (piece.group("form") != null) {
      String form = OracleSpelling.map(piece.group("form"));
      String written = OracleSpelling.unhyphened(piece.group("form")).toLowerCase(Locale.ROOT);
      return (tokens, at) ->
          one(
              tokens,
              at,
              at < tokens.size()
                  && (like(form, tokens.get(at).form())
                      || (isWild(written)
                          && (like(written, tokens.get(at).unmapped())
                              || like(written, tokens.get(at).form())
                              || like(form, tokens.get(at).unmapped())))));
    }
    if (piece.group("surface") != null) {
      String surface = OracleSpelling.unhyphened(piece.group("surface"));
      return (tokens, at) ->
          one(tokens, at, at < tokens.size() && like(surface, tokens.get(at).surface()));
    }
    if (piece.group("any") != null) {
      String tag = piece.group("any");
      return (tokens, at) ->
          one(tokens, at, at < tokens.size() && hasTag(tokens.get(at).tag(), tag));
    }
    String set = piece.group("set");
    String words = set == null ? piece.group("word") : Objects.requireNonNull(sets.get(set));
    List<String> lemmas = new ArrayList<>();
    for (String word : words.split("\\|")) {
      lemmas.add(OracleSpelling.map(word));
    }
    return (tokens, at) -> {
      boolean any = false;
      for (String lemma : lemmas) {
        any |=
            at < tokens.size()
                && tokens.get(at).lemmas().stream().anyMatch(known -> like(lemma, known));
      }
      return one(tokens, at, any);
    };
  }

  private static boolean isWild(String word) {
    return word.length() > 1 && (word.contains("*") || word.contains("?"));
  }

  private static boolean like(String wanted, String word) {
    if (!isWild(wanted)) {
      return wanted.equals(word);
    }
    return likeFrom(wanted, 0, word, 0);
  }

  /** Tries every way in which the wildcards can be filled. */
  private static boolean likeFrom(String wanted, int at, String word, int in) {
    if (at == wanted.length()) {
      return in == word.length();
    }
    char c = wanted.charAt(at);
    if (c == '*') {
      return likeFrom(wanted, at + 1, word, in)
          || (in < word.length() && likeFrom(wanted, at, word, in + 1));
    }
    return in < word.length()
        && (c == '?' || c == word.charAt(in))
        && likeFrom(wanted, at + 1, word, in + 1);
  }

  private static List<Integer> one(List<Oracle.Token> tokens, int at, boolean passes) {
    return passes && at < tokens.size() ? List.of(at + 1) : List.of();
  }

  private static boolean inGap(char kind, Oracle.Token token) {
    if (is(BARRIER, token.form())) {
      return false;
    }
    return switch (kind) {
      case 'M' -> is(NOUN_PHRASE, token.tag()) || is(NOUN_PHRASE_FORM, token.form());
      case 'A' ->
          is(AUXILIARY, token.tag())
              || token.lemmas().stream().anyMatch(lemma -> is(AUXILIARY_LEMMA, lemma))
              || is(AUXILIARY_FORM, token.form());
      default -> true;
    };
  }

  private static boolean hasTag(String penn, String tag) {
    return is(Objects.requireNonNull(TAGS.get(tag), tag), penn);
  }

  private static boolean is(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }
}
