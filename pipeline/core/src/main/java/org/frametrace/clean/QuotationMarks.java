package org.frametrace.clean;

/**
 * Follows quotation marks through the lines of a text and counts what stands inside and outside of
 * them. Marks may be nested, and may be curled the wrong way: a mark opens if white space stands
 * before it and none after it.
 */
final class QuotationMarks {

  private static final String CURLED = "“”„\"";

  /** A name that is glued to a mark curled the wrong way is no longer. */
  private static final int LONGEST_NAME = 60;

  private int depth;

  /** Whether the last mark opens within a quotation. */
  private boolean wrong;

  private int sinceLast;

  /** Whether the sentence around a quotation goes on after it. */
  private boolean goesOn;

  private int quotations;
  private int inside;
  private int outside;
  private int stretch;
  private int longest;

  /** Reads the next line. */
  void read(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean mark = c == '«' || c == '»' || CURLED.indexOf(c) >= 0;
      if (!mark) {
        count();
      } else if (opens(line, i)) {
        quotations += depth == 0 ? 1 : 0;
        wrong = depth > 0;
        depth++;
        sinceLast = 0;
        stretch = 0;
      } else {
        wrong = false;
        depth = Math.max(0, depth - 1);
        goesOn |= depth == 0 && goesOn(line, i + 1);
      }
    }
  }

  /** Returns whether a sentence goes on in lower case. */
  private static boolean goesOn(String line, int from) {
    int at = from < line.length() && line.charAt(from) == ' ' ? from + 1 : from;
    return at < line.length() && Character.isLowerCase(line.charAt(at));
  }

  private static boolean opens(String line, int at) {
    char c = line.charAt(at);
    if (c == '«' || c == '»') {
      return c == '«';
    }
    boolean free = at == 0 || " (['‘".indexOf(line.charAt(at - 1)) >= 0;
    boolean touches = at + 1 < line.length() && line.charAt(at + 1) != ' ';
    return free && touches;
  }

  private void count() {
    sinceLast++;
    if (depth > 0) {
      inside++;
    } else {
      outside++;
      longest = Math.max(longest, ++stretch);
    }
  }

  /** Returns whether all that was opened is closed; a name may be glued to the last mark. */
  boolean closed() {
    return depth == 0 || (depth == 2 && wrong && sinceLast <= LONGEST_NAME);
  }

  /** Returns the length of the longest stretch outside of marks. */
  int longestOutside() {
    return longest;
  }

  /** Returns whether most of the text stands within marks, and is no series of quoted words. */
  boolean mostlyInside() {
    return inside > outside && (quotations <= 1 || (quotations == 2 && !goesOn));
  }
}
