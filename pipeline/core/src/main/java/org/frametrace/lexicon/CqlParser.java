package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.study.Nearest;

/**
 * Reads the part of the Corpus Query Language that says the same as the notation of {@link
 * PatternParser}, into the same tree:
 *
 * <pre>
 * query       = { "(?&lt;!" item ")" } sequence { "(?!" item ")" } { within }
 * sequence    = { item [ "?" | "{n}" | "{m,n}" ] }
 * item        = '"' form '"' | "[" [ any ] "]" | "(" sequence { "|" sequence } ")"
 * any         = all { "|" all }
 * all         = condition { "&amp;" condition }
 * condition   = ( "lemma" | "word" | "lc" ) "=" ( '"' expression '"' [ "%c" ] | "$" set )
 *             | ( "pos" | "tag" ) "=" '"' tags '"' | "gap" "=" '"' ( "M" | "A" ) '"'
 * within      = "within" ( "s" | "&lt;s/&gt;" | "(" "&lt;s/&gt;" "!containing" item ")" )
 * </pre>
 *
 * A form in quotes, {@code lc} and {@code word} with {@code %c} are compared in lower case, {@code
 * word} alone in its case. {@code []{m,n}} is a gap, as short as possible, which like every gap
 * does not run over the end of a clause.
 */
final class CqlParser {

  private static final Pattern TOKEN = Pattern.compile("\\[\\s*(\\]|\\w+\\s*!?=)");

  private static final Pattern BOUNDS =
      Pattern.compile("\\{\\s*(\\d{1,2})\\s*(?:,\\s*(\\d{1,2}))?\\s*\\}");

  private static final Pattern LOOK_AROUND = Pattern.compile("\\(\\?(<!|!)");

  private static final Pattern PLAIN_WITHIN = Pattern.compile("within\\s+(s\\b|<s/>)");

  private static final Pattern WITHOUT =
      Pattern.compile("within\\s*\\(\\s*<s/>\\s*!\\s*containing\\b");

  private static final List<String> ATTRIBUTES =
      List.of("lemma", "word", "lc", "pos", "tag", "gap");

  private static final Map<String, GapKind> GAPS =
      Map.of("M", GapKind.NOUN_PHRASE, "A", GapKind.AUXILIARY);

  private final String text;
  private final Sets sets;
  private int at;
  private int depth;

  private CqlParser(String text, Sets sets) {
    this.text = text;
    this.sets = sets;
  }

  /** Returns whether a text is CQL and not the notation of lexicons. */
  static boolean isCql(String text) {
    return TOKEN.matcher(text).find();
  }

  /** Reads a query; the limits of size are the caller's. */
  static org.frametrace.lexicon.Pattern parse(String text, Sets sets) throws PatternException {
    CqlParser parser = new CqlParser(text, sets);
    List<Guard> guards = new ArrayList<>();
    parser.lookArounds("<!", Guard.Side.BEFORE, guards);
    Sequence body = parser.sequence();
    parser.lookArounds("!", Guard.Side.AFTER, guards);
    parser.within(guards);
    if (parser.at < text.length()) {
      throw parser.error(parser.found(), "the end of the query");
    }
    PatternParser.requireUsable(body, 0);
    return new org.frametrace.lexicon.Pattern(body, guards);
  }

  private void lookArounds(String sign, Guard.Side side, List<Guard> guards)
      throws PatternException {
    skipSpaces();
    Matcher matcher = LOOK_AROUND.matcher(text);
    while (matcher.region(at, text.length()).lookingAt()) {
      if (!matcher.group(1).equals(sign)) {
        throw error(
            "'" + matcher.group() + "'", "(?<! first, before all tokens, and (?! after them");
      }
      at = matcher.end();
      guards.add(new Guard(side, guarded()));
      expect(')', "')' to close the look-around");
      skipSpaces();
    }
  }

  private void within(List<Guard> guards) throws PatternException {
    skipSpaces();
    while (at < text.length()) {
      Matcher plain = PLAIN_WITHIN.matcher(text).region(at, text.length());
      Matcher without = WITHOUT.matcher(text).region(at, text.length());
      if (plain.lookingAt()) {
        // Every pattern is matched within a sentence.
        at = plain.end();
      } else if (without.lookingAt()) {
        at = without.end();
        guards.add(new Guard(Guard.Side.ANYWHERE, guarded()));
        expect(')', "')' to close 'within ('");
      } else {
        return;
      }
      skipSpaces();
    }
  }

  /** A look-around holds one item; several in a row are a group of one alternative. */
  private Element guarded() throws PatternException {
    int start = at;
    Sequence sequence = sequence();
    if (sequence.minTokens() == 0) {
      throw error(start, "a look-around in which everything may be left out", "a token");
    }
    return sequence.elements().size() == 1
            && !(sequence.elements().getFirst() instanceof Element.Gap)
            && !(sequence.elements().getFirst() instanceof Element.Repeat)
        ? sequence.elements().getFirst()
        : new Element.Group(List.of(sequence), Optional.empty());
  }

  private Sequence sequence() throws PatternException {
    List<Element> elements = new ArrayList<>();
    skipSpaces();
    while (peek('[') || peek('"') || (peek('(') && !text.startsWith("(?", at))) {
      elements.add(repeated(item()));
      skipSpaces();
    }
    if (elements.isEmpty()) {
      throw error(found(), "a token such as [lemma=\"manage\"], a form in quotes or a group");
    }
    return new Sequence(elements);
  }

  private Element item() throws PatternException {
    if (peek('"')) {
      return words(WordKind.FORM, quoted(), Optional.empty());
    }
    if (peek('[')) {
      return new CqlToken().read();
    }
    int open = at++;
    if (++depth > PatternParser.MAX_DEPTH) {
      throw error(open, "groups within groups", "at most " + PatternParser.MAX_DEPTH + " of them");
    }
    List<Sequence> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (peek('|')) {
      at++;
      alternatives.add(sequence());
    }
    expect(')', "')' to close the group");
    depth--;
    return new Element.Group(alternatives, Optional.empty());
  }

  private Element repeated(Element item) throws PatternException {
    skipSpaces();
    if (peek('*') || peek('+')) {
      throw error(found(), "a limit: {0,10} for '*' and {1,10} for '+'");
    }
    int start = at;
    int min = 1;
    int max = 1;
    Matcher bounds = BOUNDS.matcher(text).region(at, text.length());
    if (peek('?')) {
      at++;
      min = 0;
    } else if (bounds.lookingAt()) {
      at = bounds.end();
      min = Integer.parseInt(bounds.group(1));
      max = bounds.group(2) == null ? min : Integer.parseInt(bounds.group(2));
    } else if (peek('{')) {
      throw error(found(), "{n} or {m,n} with numbers from 0 to 99");
    }
    if (max < Math.max(1, min)) {
      throw error(start, text.substring(start, at), "{m,n} with n at least m, and at least 1");
    }
    if (item instanceof Element.Gap gap) {
      return new Element.Gap(gap.kind(), min, max);
    }
    return min == 1 && max == 1 ? item : new Element.Repeat(item, min, max);
  }

  private Element words(WordKind kind, Quoted value, Optional<TagClass> tag)
      throws PatternException {
    List<Sequence> words = new ArrayList<>();
    for (String word : CqlValue.words(value.text(), value.column())) {
      if (kind != WordKind.FORM && Wildcard.in(word) && word.indexOf('?') >= 0) {
        throw new PatternException(
            value.column(),
            "'.' for one character",
            "'.*', or a form without regard to case: [word=\"" + value.text() + "\"%c]",
            Optional.empty());
      }
      words.add(new Sequence(List.of(new Element.Literal(kind, word, Optional.empty()))));
    }
    if (words.size() > 1) {
      return new Element.Group(words, tag);
    }
    Element.Literal only = (Element.Literal) words.getFirst().elements().getFirst();
    return new Element.Literal(kind, only.word(), tag);
  }

  /** Text in quotation marks, and the column of its first character. */
  private record Quoted(String text, int column) {}

  private Quoted quoted() throws PatternException {
    int open = at;
    expect('"', "a quotation mark");
    int start = at;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      throw error(open, "a quotation mark that is not closed", "'\"' after the expression");
    }
    return new Quoted(text.substring(start, at++), start + 1);
  }

  /** One token in brackets: what is read so far of it. */
  private final class CqlToken {

    private Element read() throws PatternException {
      at++;
      skipSpaces();
      if (peek(']')) {
        at++;
        return new Element.Gap(GapKind.ANY, 1, 1);
      }
      List<Element> alternatives = new ArrayList<>();
      alternatives.add(all());
      while (peek('|')) {
        at++;
        alternatives.add(all());
      }
      expect(']', "'&', '|' or ']' after the condition");
      if (alternatives.size() == 1) {
        return alternatives.getFirst();
      }
      if (alternatives.stream().anyMatch(Element.Gap.class::isInstance)) {
        throw error(at - 1, "a gap among alternatives", "[gap=\"M\"] to stand alone");
      }
      return new Element.Group(
          alternatives.stream().map(one -> new Sequence(List.of(one))).toList(), Optional.empty());
    }

    private Element all() throws PatternException {
      Conditions conditions = new Conditions();
      conditions.read();
      skipSpaces();
      while (peek('&')) {
        at++;
        conditions.read();
        skipSpaces();
      }
      return conditions.element();
    }
  }

  /** The conditions on one token that must hold together. */
  private final class Conditions {
    private final int start = at;
    private Optional<WordKind> kind = Optional.empty();
    private Optional<Quoted> value = Optional.empty();
    private Optional<String> set = Optional.empty();
    private Optional<GapKind> gap = Optional.empty();
    private final List<TagClass> tags = new ArrayList<>();

    private void read() throws PatternException {
      skipSpaces();
      int begin = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      String attribute = text.substring(begin, at);
      if (!ATTRIBUTES.contains(attribute)) {
        throw new PatternException(
            begin + 1,
            attribute.isEmpty() ? found() : "the unknown attribute '" + attribute + "'",
            "one of " + String.join(", ", ATTRIBUTES),
            Nearest.of(attribute, ATTRIBUTES));
      }
      skipSpaces();
      if (peek('!')) {
        throw error(
            found(), "'='; what must not stand there goes into a look-around (?<! ) or (?! )");
      }
      expect('=', "'=' after " + attribute);
      skipSpaces();
      switch (attribute) {
        case "pos", "tag" -> tags.add(tagClass(quoted()));
        case "gap" -> gap = Optional.of(gapKind(quoted()));
        default -> word(attribute);
      }
    }

    private void word(String attribute) throws PatternException {
      if (kind.isPresent()) {
        throw error("a second word for one token", "one of lemma, word and lc");
      }
      if (peek('$')) {
        set = Optional.of(setName());
        kind = Optional.of(WordKind.LEMMA);
        return;
      }
      value = Optional.of(quoted());
      boolean anyCase = text.startsWith("%c", at);
      at += anyCase ? 2 : 0;
      kind =
          Optional.of(
              switch (attribute) {
                case "lemma" -> WordKind.LEMMA;
                case "lc" -> WordKind.FORM;
                default -> anyCase ? WordKind.FORM : WordKind.SURFACE;
              });
    }

    private String setName() throws PatternException {
      int begin = ++at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
        at++;
      }
      String name = text.substring(begin, at);
      if (!sets.byName().containsKey(name)) {
        throw new PatternException(
            begin + 1,
            "the unknown set '$" + name + "'",
            "one of the sets " + String.join(", ", sets.byName().keySet()),
            Nearest.of(name, sets.byName().keySet()));
      }
      return name;
    }

    private TagClass tagClass(Quoted expression) throws PatternException {
      return CqlTags.read(expression.text())
          .orElseThrow(
              () ->
                  new PatternException(
                      expression.column(),
                      "the tags '" + expression.text() + "'",
                      "one of " + String.join("  ", CqlTags.known()),
                      Nearest.of(expression.text(), CqlTags.known())));
    }

    private GapKind gapKind(Quoted name) throws PatternException {
      GapKind known = GAPS.get(name.text());
      if (known == null) {
        throw new PatternException(
            name.column(),
            "the gap '" + name.text() + "'",
            "M (inside a noun phrase) or A (auxiliaries); any tokens are []{m,n}",
            Optional.empty());
      }
      return known;
    }

    private Element element() throws PatternException {
      if (gap.isPresent()) {
        if (kind.isPresent() || !tags.isEmpty()) {
          throw error(start, "a gap with further conditions", "[gap=\"M\"] alone");
        }
        return new Element.Gap(gap.get(), 1, 1);
      }
      Optional<TagClass> first = tags.stream().findFirst();
      Element element;
      if (set.isPresent()) {
        element = new Element.SetReference(set.get(), first);
      } else if (kind.isPresent()) {
        element = words(kind.get(), value.orElseThrow(), first);
      } else {
        element = new Element.AnyToken(first.orElseThrow());
      }
      for (TagClass further : tags.stream().skip(1).toList()) {
        element = new Element.Group(List.of(new Sequence(List.of(element))), Optional.of(further));
      }
      return element;
    }
  }

  private void expect(char sign, String expected) throws PatternException {
    skipSpaces();
    if (!peek(sign)) {
      throw error(found(), expected);
    }
    at++;
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private String found() {
    return at >= text.length() ? "the end" : "'" + text.charAt(at) + "'";
  }

  private PatternException error(String found, String expected) {
    return error(at, found, expected);
  }

  private static PatternException error(int position, String found, String expected) {
    return new PatternException(position + 1, found, expected, Optional.empty());
  }
}
