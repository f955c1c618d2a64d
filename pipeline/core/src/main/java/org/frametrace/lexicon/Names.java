package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The names that lexicons give to things. */
final class Names {

  static final String ID = "letters, digits, '_', '.' and '-', the first a letter";
  static final String FRAME = "lower-case words with '_', and '.' before a sub-frame";
  static final String SET = "capital letters, digits and '_', the first a letter";

  private Names() {}

  static boolean isId(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9_.-]*");
  }

  static boolean isFrame(String text) {
    return text.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
  }

  static boolean isSet(String text) {
    return text.matches("[A-Z][A-Z0-9_]*");
  }

  /** Returns whether a frame is the other frame or one of its sub-frames. */
  static boolean isWithin(String frame, String other) {
    return frame.startsWith(other)
        && (frame.length() == other.length() || frame.charAt(other.length()) == '.');
  }

  /** Returns a frame and all frames above it. */
  static List<String> withParents(String frame) {
    List<String> all = new ArrayList<>();
    for (int end = frame.length(); end > 0; end = frame.lastIndexOf('.', end - 1)) {
      all.add(frame.substring(0, end));
    }
    return all;
  }

  static void requireId(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException("an id is " + ID + "; found '" + id + "'");
    }
  }

  static void requireFrame(String frame) {
    if (!isFrame(frame)) {
      throw new IllegalArgumentException("a frame's name is " + FRAME + "; found '" + frame + "'");
    }
  }
}
