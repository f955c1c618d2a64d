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

  private static final String SPECIAL = "|()[]{}?\"/@=!";

  private final Cursor cursor;
  private final Sets sets;

  private PatternParser(String text, Sets sets) {
    this.cursor = new Cursor(text);
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
    int start = parser.cursor.skipSpaces();
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
      throw Cursor.error(
          start, "a pattern in which everything may be left out", "a word that must stand");
    }
    if (body.maxTokens() > MAX_TOKENS || size(body) > MAX_SIZE) {
      throw Cursor.error(
          start,
          "a pattern of up to " + body.maxTokens() + " tokens",
          "one of at most " + MAX_TOKENS + " tokens, with small repetitions");
    }
  }

  /** Reads look-arounds alone, as the column {@code exclude} holds them; the text may be empty. */
  public static List<Guard> parseGuards(String text, Sets sets) throws PatternException {
    PatternParser parser = new PatternParser(text, sets);
    parser.cursor.skipSpaces();
    return parser.guards();
  }

  /** Reads one word as a set lists it. */
  static Element.Literal parseWord(String text) throws PatternException {
    PatternParser parser = new PatternParser(text, Sets.NONE);
    parser.cursor.skipSpaces();
    if (parser.item() instanceof Element.Literal literal && literal.tag().isEmpty()) {
      parser.cursor.skipSpaces();
      if (parser.cursor.atEnd()) {
        return literal;
      }
    }
    throw Cursor.error(0, "'" + text + "'", "one word, without a tag");
  }

  private Sequence sequence() throws PatternException {
    List<Element> elements = new ArrayList<>();
    int start = cursor.at();
    while (true) {
      cursor.skipSpaces();
      if (cursor.atEnd() || cursor.seesAny("|)!")) {
        break;
      }
      elements.add(element());
      if (!cursor.atEnd() && !cursor.seesSpace() && !cursor.seesAny("|)")) {
        throw cursor.error(cursor.found(), "a space before the next element");
      }
    }
    if (elements.isEmpty()) {
      throw Cursor.error(start, cursor.found(), "a word, a set, a group or a gap");
    }
    return new Sequence(elements);
  }

  private Element element() throws PatternException {
    Optional<GapKind> gap = gapKind();
    if (gap.isPresent()) {
      cursor.skip();
      int[] bounds = bounds();
      return new Element.Gap(gap.get(), bounds[0], bounds[1]);
    }
    int start = cursor.at();
    Element item = item();
    if (cursor.take('?')) {
      return new Element.Repeat(item, 0, 1);
    }
    if (!cursor.sees('{')) {
      return item;
    }
    int[] bounds = bounds();
    Element.Repeat repeat = new Element.Repeat(item, bounds[0], bounds[1]);
    if (size(repeat) > MAX_SIZE) {
      throw Cursor.error(start, "repetitions of repetitions", "smaller ones");
    }
    return repeat;
  }

  /** A letter M, A or _ that stands alone is a gap: words are written in lower case. */
  private Optional<GapKind> gapKind() {
    boolean alone = cursor.seesAlone(" \t{?/|)");
    return Arrays.stream(GapKind.values())
        .filter(kind -> alone && cursor.sees(kind.letter()))
        .findFirst();
  }

  private Element item() throws PatternException {
    if (cursor.atEnd()) {
      throw cursor.error(cursor.found(), "a word, a set or a group");
    }
    return switch (cursor.character()) {
      case '(' -> group();
      case '[' -> anyToken();
      case '@' -> setReference();
      case '"' -> form();
      case '=' -> {
        cursor.skip();
        yield new Element.Literal(WordKind.SURFACE, word("the form after ="), tag());
      }
      default -> new Element.Literal(WordKind.LEMMA, word("a word"), tag());
    };
  }

  private Element group() throws PatternException {
    int open = cursor.at();
    cursor.skip();
    cursor.enterGroup(open);
    List<Sequence> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (cursor.take('|')) {
      alternatives.add(sequence());
    }
    cursor.expect(')', "')' to close the group from column " + (open + 1));
    cursor.leaveGroup();
    return new Element.Group(alternatives, tag());
  }

  private Element anyToken() throws PatternException {
    cursor.skip();
    TagClass tag = tagName();
    cursor.expect(']', "']' after the tag");
    return new Element.AnyToken(tag);
  }

  private Element setReference() throws PatternException {
    int start = cursor.at();
    cursor.skip();
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
    int open = cursor.at();
    cursor.skip();
    String form = cursor.takeAll(c -> c != '"');
    if (cursor.atEnd()) {
      throw Cursor.error(open, "a quotation mark that is not closed", "'\"' after the form");
    }
    if (form.isBlank() || form.chars().anyMatch(Character::isWhitespace)) {
      throw Cursor.error(open, "\"" + form + "\"", "one form in quotation marks; each has its own");
    }
    cursor.skip();
    return new Element.Literal(WordKind.FORM, form, tag());
  }

  private String word(String expected) throws PatternException {
    String word = cursor.takeAll(c -> !Character.isWhitespace(c) && SPECIAL.indexOf(c) < 0);
    if (word.isEmpty()) {
      throw cursor.error(cursor.found(), expected);
    }
    return word;
  }

  private Optional<TagClass> tag() throws PatternException {
    return cursor.take('/') ? Optional.of(tagName()) : Optional.empty();
  }

  private TagClass tagName() throws PatternException {
    int start = cursor.at();
    String name = cursor.takeAll(Character::isLetter);
    List<String> known = Arrays.stream(TagClass.values()).map(TagClass::name).toList();
    Optional<TagClass> tag = TagClass.of(name);
    if (tag.isEmpty()) {
      throw new PatternException(
          start + 1,
          name.isEmpty() ? cursor.found() : "the unknown tag '" + name + "'",
          "one of the tags " + String.join(", ", known),
          Nearest.of(name, known));
    }
    return tag.get();
  }

  private int[] bounds() throws PatternException {
    int start = cursor.at();
    cursor.expect('{', "the length of the gap, as in {0,3}");
    int min = number();
    cursor.expect(',', "',' and the larger number, as in {0,3}");
    int max = number();
    cursor.expect('}', "'}' after the two numbers");
    if (max < Math.max(1, min)) {
      throw Cursor.error(start, cursor.from(start), "{m,n} with n at least m, and at least 1");
    }
    return new int[] {min, max};
  }

  private int number() throws PatternException {
    int start = cursor.at();
    String digits = cursor.takeAll(c -> c >= '0' && c <= '9');
    if (digits.isEmpty() || digits.length() > 2) {
      throw Cursor.error(
          start, digits.isEmpty() ? cursor.found() : "'" + digits + "'", "a number from 0 to 99");
    }
    return Integer.parseInt(digits);
  }

  private List<Guard> guards() throws PatternException {
    List<Guard> guards = new ArrayList<>();
    while (!cursor.atEnd()) {
      cursor.expect('!', expectedAfterBody());
      guards.add(guard());
      int end = cursor.at();
      if (cursor.skipSpaces() == end && !cursor.atEnd()) {
        throw cursor.error(cursor.found(), "a space after the look-around");
      }
    }
    return guards;
  }

  private String expectedAfterBody() {
    if (cursor.sees('|')) {
      return "alternatives to stand in a group, as in (a|b)";
    }
    return cursor.sees(')')
        ? "no ')' where no group is open"
        : "the end or a look-around (!<x, !>x, !~x): they stand last";
  }

  private Guard guard() throws PatternException {
    for (Guard.Side side : Guard.Side.values()) {
      if (cursor.take(side.sign())) {
        int start = cursor.at();
        Element element = item();
        if (element.minTokens() == 0) {
          throw Cursor.error(start, "a look-around in which everything may be left out", "a word");
        }
        return new Guard(side, element);
      }
    }
    throw cursor.error(
        cursor.found(), "'<' (left of it), '>' (right of it) or '~' (in the sentence)");
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
