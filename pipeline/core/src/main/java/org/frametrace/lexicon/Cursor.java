package org.frametrace.lexicon;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that is read from left to right, and what can be said about it. */
final class Cursor {

  private static final int MAX_DEPTH = 20;

  private final String text;
  private int at;
  private int depth;

  Cursor(String text) {
    this.text = text;
  }

  /** Returns the place, from 0. */
  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Returns whether the next character is this one. */
  boolean sees(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean sees(String next) {
    return text.startsWith(next, at);
  }

  /** Returns whether the next character is one of these. */
  boolean seesAny(String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  boolean seesSpace() {
    return at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  /** Returns whether the character after the next one is one of these, or there is none. */
  boolean seesAlone(String characters) {
    return at + 1 == text.length()
        || (at + 1 < text.length() && characters.indexOf(text.charAt(at + 1)) >= 0);
  }

  /** Returns the next character, which there must be. */
  char character() {
    return text.charAt(at);
  }

  /** Goes over the next character. */
  void skip() {
    at++;
  }

  /** Goes over the next character if it is this one. */
  boolean take(char c) {
    boolean there = sees(c);
    at += there ? 1 : 0;
    return there;
  }

  /** Goes over the next characters if they are these. */
  boolean take(String next) {
    boolean there = sees(next);
    at += there ? next.length() : 0;
    return there;
  }

  /** Goes over what an expression matches here, if it does. */
  Optional<Matcher> take(Pattern expression) {
    Matcher matcher = expression.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher);
  }

  /** Goes over all characters of a kind, and returns them. */
  String takeAll(IntPredicate kind) {
    int start = at;
    while (at < text.length() && kind.test(text.charAt(at))) {
      at++;
    }
    return from(start);
  }

  /** Goes over spaces, and returns the place behind them. */
  int skipSpaces() {
    takeAll(Character::isWhitespace);
    return at;
  }

  /** Goes over a character that must stand here. */
  void expect(char sign, String expected) throws PatternException {
    if (!take(sign)) {
      throw error(found(), expected);
    }
  }

  /** Goes into a group, which must not be too deep in others. */
  void enterGroup(int open) throws PatternException {
    if (++depth > MAX_DEPTH) {
      throw error(open, "groups within groups", "at most " + MAX_DEPTH + " of them");
    }
  }

  void leaveGroup() {
    depth--;
  }

  /** Returns the text from a place to here. */
  String from(int start) {
    return text.substring(start, at);
  }

  /** Returns what stands here, for messages. */
  String found() {
    return atEnd() ? "the end" : "'" + text.charAt(at) + "'";
  }

  PatternException error(String found, String expected) {
    return error(at, found, expected);
  }

  static PatternException error(int position, String found, String expected) {
    return new PatternException(position + 1, found, expected, Optional.empty());
  }
}
