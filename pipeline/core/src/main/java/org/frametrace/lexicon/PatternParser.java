package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.frametrace.study.Nearest;

/**
 * Reads the notation of patterns. One object reads one text, by recursive descent:
 *
 * <pre>
 * pattern     = sequence { guard }
 * sequence    = element { " " element }
 * element     = gap | item [ "?" | bounds ]
 * item        = ( word | '"' form '"' | "=" surface | "@" set | group ) [ "/" tag ] | "[" tag "]"
 * group       = "(" sequence { "|" sequence } ")"
 * gap         = ( "_" | "M" | "A" ) bounds
 * bounds      = "{" m "," n "}"
 * guard       = "!" ( "&lt;" | "&gt;" | "~" ) item
 * </pre>
 *
 * A text with tokens in brackets, as in {@code [lemma="manage"]}, is read as CQL instead.
 */
public final class PatternParser {

  /** Most tokens that a pattern may take, and most steps of its automaton: far beyond any use. */
  private static final int MAX_TOKENS = 200;

  private static final int MAX_SIZE = 5_000;
  static final int MAX_DEPTH = 20;

  private static final String SPECIAL = "|()[]{}?\"/@=!";

  private final String text;
  private final Sets sets;
  private int at;
  private int depth;

  private PatternParser(String text, Sets sets) {
    this.text = text;
    this.sets = sets;
  }

  /**
   * Reads a pattern with its look-arounds.
   *
   * @param text the notation
   * @param sets the sets that it may name
   */
  public static Pattern parse(String text, Sets sets) throws PatternException {
    if (CqlParser.isCql(text)) {
      return CqlParser.parse(text, sets);
    }
    PatternParser parser = new PatternParser(text, sets);
    int start = parser.skipSpaces();
    Sequence body = parser.sequence();
    List<Guard> guards = parser.guards();
    requireUsable(body, start);
    return new Pattern(body, guards);
  }

  /**
   * Refuses what may match nothing, and what is too large to be meant.
   *
   * @param start where the sequence begins, from 0
   */
  static void requireUsable(Sequence body, int start) throws PatternException {
    if (body.minTokens() == 0) {
      throw error(start, "a pattern in which everything may be left out", "a word that must stand");
    }
    if (body.maxTokens() > MAX_TOKENS || size(body) > MAX_SIZE) {
      throw error(
          start,
          "a pattern of up to " + body.maxTokens() + " tokens",
          "one of at most " + MAX_TOKENS + " tokens, with small repetitions");
    }
  }

  /** Reads look-arounds alone, as the column {@code exclude} holds them; the text may be empty. */
  public static List<Guard> parseGuards(String text, Sets sets) throws PatternException {
    PatternParser parser = new PatternParser(text, sets);
    parser.skipSpaces();
    return parser.guards();
  }

  /** Reads one word as a set lists it. */
  static Element.Literal parseWord(String text) throws PatternException {
    PatternParser parser = new PatternParser(text, Sets.NONE);
    parser.skipSpaces();
    if (parser.item() instanceof Element.Literal literal && literal.tag().isEmpty()) {
      parser.skipSpaces();
      if (parser.at == text.length()) {
        return literal;
      }
    }
    throw error(0, "'" + text + "'", "one word, without a tag");
  }

  private Sequence sequence() throws PatternException {
    List<Element> elements = new ArrayList<>();
    int start = at;
    while (true) {
      skipSpaces();
      if (at == text.length() || peek('|') || peek(')') || peek('!')) {
        break;
      }
      elements.add(element());
      if (at < text.length()
          && !Character.isWhitespace(text.charAt(at))
          && !peek('|')
          && !peek(')')) {
        throw error(at, "'" + text.charAt(at) + "'", "a space before the next element");
      }
    }
    if (elements.isEmpty()) {
      throw error(start, found(), "a word, a set, a group or a gap");
    }
    return new Sequence(elements);
  }

  private Element element() throws PatternException {
    Optional<GapKind> gap = gapKind();
    if (gap.isPresent()) {
      at++;
      int[] bounds = bounds();
      return new Element.Gap(gap.get(), bounds[0], bounds[1]);
    }
    int start = at;
    Element item = item();
    if (peek('?')) {
      at++;
      return new Element.Repeat(item, 0, 1);
    }
    if (!peek('{')) {
      return item;
    }
    int[] bounds = bounds();
    Element.Repeat repeat = new Element.Repeat(item, bounds[0], bounds[1]);
    if (size(repeat) > MAX_SIZE) {
      throw error(start, "repetitions of repetitions", "smaller ones");
    }
    return repeat;
  }

  /** A letter M, A or _ that stands alone is a gap: words are written in lower case. */
  private Optional<GapKind> gapKind() {
    boolean alone = at + 1 == text.length() || " \t{?/|)".indexOf(text.charAt(at + 1)) >= 0;
    return Arrays.stream(GapKind.values()).filter(kind -> alone && peek(kind.letter())).findFirst();
  }

  private Element item() throws PatternException {
    if (at == text.length()) {
      throw error(at, found(), "a word, a set or a group");
    }
    return switch (text.charAt(at)) {
      case '(' -> group();
      case '[' -> anyToken();
      case '@' -> setReference();
      case '"' -> form();
      case '=' -> {
        at++;
        yield new Element.Literal(WordKind.SURFACE, word("the form after ="), tag());
      }
      default -> new Element.Literal(WordKind.LEMMA, word("a word"), tag());
    };
  }

  private Element group() throws PatternException {
    int open = at++;
    if (++depth > MAX_DEPTH) {
      throw error(open, "groups within groups", "at most " + MAX_DEPTH + " of them");
    }
    List<Sequence> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (peek('|')) {
      at++;
      alternatives.add(sequence());
    }
    if (!peek(')')) {
      throw error(at, found(), "')' to close the group from column " + (open + 1));
    }
    at++;
    depth--;
    return new Element.Group(alternatives, tag());
  }

  private Element anyToken() throws PatternException {
    at++;
    TagClass tag = tagName();
    if (!peek(']')) {
      throw error(at, found(), "']' after the tag");
    }
    at++;
    return new Element.AnyToken(tag);
  }

  private Element setReference() throws PatternException {
    int start = at++;
    String name = word("the name of a set after @");
    if (!sets.byName().containsKey(name)) {
      throw new PatternException(
          start + 1,
          "the unknown set '@" + name + "'",
          sets.byName().isEmpty()
              ? "no set, for none is known"
              : "one of the sets @" + String.join(", @", sets.byName().keySet()),
          Nearest.of(name, sets.byName().keySet()).map(near -> "@" + near));
    }
    return new Element.SetReference(name, tag());
  }

  private Element form() throws PatternException {
    int open = at++;
    int close = text.indexOf('"', at);
    if (close < 0) {
      throw error(open, "a quotation mark that is not closed", "'\"' after the form");
    }
    String form = text.substring(at, close);
    if (form.isBlank() || form.chars().anyMatch(Character::isWhitespace)) {
      throw error(open, "\"" + form + "\"", "one form in quotation marks; each has its own");
    }
    at = close + 1;
    return new Element.Literal(WordKind.FORM, form, tag());
  }

  private String word(String expected) throws PatternException {
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && SPECIAL.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw error(at, found(), expected);
    }
    return text.substring(start, at);
  }

  private Optional<TagClass> tag() throws PatternException {
    if (!peek('/')) {
      return Optional.empty();
    }
    at++;
    return Optional.of(tagName());
  }

  private TagClass tagName() throws PatternException {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    List<String> known = Arrays.stream(TagClass.values()).map(TagClass::name).toList();
    Optional<TagClass> tag = TagClass.of(name);
    if (tag.isEmpty()) {
      throw new PatternException(
          start + 1,
          name.isEmpty() ? found() : "the unknown tag '" + name + "'",
          "one of the tags " + String.join(", ", known),
          Nearest.of(name, known));
    }
    return tag.get();
  }

  private int[] bounds() throws PatternException {
    int start = at;
    if (!peek('{')) {
      throw error(at, found(), "the length of the gap, as in {0,3}");
    }
    at++;
    int min = number();
    if (!peek(',')) {
      throw error(at, found(), "',' and the larger number, as in {0,3}");
    }
    at++;
    int max = number();
    if (!peek('}')) {
      throw error(at, found(), "'}' after the two numbers");
    }
    at++;
    if (max < Math.max(1, min)) {
      throw error(start, text.substring(start, at), "{m,n} with n at least m, and at least 1");
    }
    return new int[] {min, max};
  }

  private int number() throws PatternException {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start || at - start > 2) {
      throw error(
          start,
          at == start ? found() : "'" + text.substring(start, at) + "'",
          "a number from 0 to 99");
    }
    return Integer.parseInt(text.substring(start, at));
  }

  private List<Guard> guards() throws PatternException {
    List<Guard> guards = new ArrayList<>();
    while (at < text.length()) {
      if (!peek('!')) {
        throw error(at, found(), expectedAfterBody());
      }
      at++;
      guards.add(guard());
      int end = at;
      skipSpaces();
      if (end == at && at < text.length()) {
        throw error(at, found(), "a space after the look-around");
      }
    }
    return guards;
  }

  private String expectedAfterBody() {
    if (peek('|')) {
      return "alternatives to stand in a group, as in (a|b)";
    }
    return peek(')')
        ? "no ')' where no group is open"
        : "the end or a look-around (!<x, !>x, !~x): they stand last";
  }

  private Guard guard() throws PatternException {
    for (Guard.Side side : Guard.Side.values()) {
      if (peek(side.sign())) {
        int start = ++at;
        Element element = item();
        if (element.minTokens() == 0) {
          throw error(start, "a look-around in which everything may be left out", "a word");
        }
        return new Guard(side, element);
      }
    }
    throw error(at, found(), "'<' (left of it), '>' (right of it) or '~' (in the sentence)");
  }

  private int skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private String found() {
    return at == text.length() ? "the end" : "'" + text.charAt(at) + "'";
  }

  private static PatternException error(int position, String found, String expected) {
    return new PatternException(position + 1, found, expected, Optional.empty());
  }

  /** Counts one-token tests once repetitions are written out. */
  private static long size(Sequence sequence) {
    return sequence.elements().stream().mapToLong(PatternParser::size).sum();
  }

  private static long size(Element element) {
    return switch (element) {
      case Element.OneToken _ -> 1;
      case Element.Gap gap -> gap.max();
      case Element.Repeat repeat -> repeat.max() * size(repeat.element());
      case Element.Group group ->
          group.alternatives().stream().mapToLong(PatternParser::size).sum();
    };
  }
}
