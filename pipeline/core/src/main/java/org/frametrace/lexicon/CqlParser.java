package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private final Cursor cursor;
  private final Sets sets;

  private CqlParser(String text, Sets sets) {
    this.cursor = new Cursor(text);
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
    if (!parser.cursor.atEnd()) {
      throw parser.cursor.error(parser.cursor.found(), "the end of the query");
    }
    PatternParser.requireUsable(body, 0);
    return new org.frametrace.lexicon.Pattern(body, guards);
  }

  private void lookArounds(String sign, Guard.Side side, List<Guard> guards)
      throws PatternException {
    int start = cursor.skipSpaces();
    Optional<Matcher> opened = cursor.take(LOOK_AROUND);
    while (opened.isPresent()) {
      if (!opened.get().group(1).equals(sign)) {
        throw Cursor.error(
            start,
            "'" + opened.get().group() + "'",
            "(?<! first, before all tokens, and (?! after them");
      }
      guards.add(new Guard(side, guarded()));
      close("')' to close the look-around");
      start = cursor.skipSpaces();
      opened = cursor.take(LOOK_AROUND);
    }
  }

  private void within(List<Guard> guards) throws PatternException {
    cursor.skipSpaces();
    // Every pattern is matched within a sentence, so that nothing need be kept of a plain one.
    while (cursor.take(PLAIN_WITHIN).isPresent() || without(guards)) {
      cursor.skipSpaces();
    }
  }

  private boolean without(List<Guard> guards) throws PatternException {
    if (cursor.take(WITHOUT).isEmpty()) {
      return false;
    }
    guards.add(new Guard(Guard.Side.ANYWHERE, guarded()));
    close("')' to close 'within ('");
    return true;
  }

  /** A look-around holds one item; several in a row are a group of one alternative. */
  private Element guarded() throws PatternException {
    int start = cursor.at();
    Sequence sequence = sequence();
    if (sequence.minTokens() == 0) {
      throw Cursor.error(start, "a look-around in which everything may be left out", "a token");
    }
    return sequence.elements().size() == 1
            && !(sequence.elements().getFirst() instanceof Element.Gap)
            && !(sequence.elements().getFirst() instanceof Element.Repeat)
        ? sequence.elements().getFirst()
        : new Element.Group(List.of(sequence), Optional.empty());
  }

  private Sequence sequence() throws PatternException {
    List<Element> elements = new ArrayList<>();
    cursor.skipSpaces();
    while (cursor.seesAny("[\"(") && !cursor.sees("(?")) {
      elements.add(repeated(item()));
      cursor.skipSpaces();
    }
    if (elements.isEmpty()) {
      throw cursor.error(
          cursor.found(), "a token such as [lemma=\"manage\"], a form in quotes or a group");
    }
    return new Sequence(elements);
  }

  private Element item() throws PatternException {
    if (cursor.sees('"')) {
      return CqlExpression.read(cursor).words(WordKind.FORM, Optional.empty());
    }
    if (cursor.sees('[')) {
      return CqlToken.read(cursor, sets);
    }
    int open = cursor.at();
    cursor.skip();
    cursor.enterGroup(open);
    List<Sequence> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (cursor.take('|')) {
      alternatives.add(sequence());
    }
    close("')' to close the group");
    cursor.leaveGroup();
    return new Element.Group(alternatives, Optional.empty());
  }

  private Element repeated(Element item) throws PatternException {
    int start = cursor.skipSpaces();
    if (cursor.seesAny("*+")) {
      throw cursor.error(cursor.found(), "a limit: {0,10} for '*' and {1,10} for '+'");
    }
    int min = 1;
    int max = 1;
    if (cursor.take('?')) {
      min = 0;
    } else if (cursor.sees('{')) {
      Matcher bounds =
          cursor
              .take(BOUNDS)
              .orElseThrow(
                  () -> cursor.error(cursor.found(), "{n} or {m,n} with numbers from 0 to 99"));
      min = Integer.parseInt(bounds.group(1));
      max = bounds.group(2) == null ? min : Integer.parseInt(bounds.group(2));
    }
    if (max < Math.max(1, min)) {
      throw Cursor.error(start, cursor.from(start), "{m,n} with n at least m, and at least 1");
    }
    if (item instanceof Element.Gap gap) {
      return new Element.Gap(gap.kind(), min, max);
    }
    return min == 1 && max == 1 ? item : new Element.Repeat(item, min, max);
  }

  private void close(String expected) throws PatternException {
    cursor.skipSpaces();
    cursor.expect(')', expected);
  }
}
