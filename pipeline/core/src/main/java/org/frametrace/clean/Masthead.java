package org.frametrace.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Finds the lines that head an official document on its first page: symbol, distribution, date and
 * language. They may stand anywhere in the order of the file, even within a sentence.
 */
final class Masthead {

  private static final Pattern CUE =
      Pattern.compile(
          "(?:(?:general assembly|security council|economic and social council) )?"
              + "distr(?:\\.|ibution) ?: ?\\p{L}+.{0,25}"
              + "|distr\\. (?:general|limited|restricted)\\b.{0,70}"
              + "|original ?: [\\p{L}/, ]{5,40}"
              + "|\\*\\d{7,8}\\*"
              + "|(?:GE\\.)?\\d\\d-\\d{5}\\p{L}? ?(?:\\([EFSARC]\\))?(?: ?\\d{6})*"
              + "|(?:accessible document|please recycle|accessible document please recycle)\\W*"
              + "|official records"
              + "|united nations (?:[A-Z]{1,4}|CEB|ISBA)/[\\dA-Z./()-]+(?: security council.*)?"
              + "|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october"
              + "|november|december) \\d{4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SURE =
      Pattern.compile(
          "\\bdistr(?:\\.|ibution) ?: ?\\p{L}+|\\bdistr\\. (?:general|limited|restricted)\\b|^\\*\\d{7}\\*$|^united nations [A-Z]{1,4}/\\S+$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 90;

  private Masthead() {}

  static void mark(Layout layout, Marks marks) {
    List<Line> lines = layout.lines();
    int end = 0;
    boolean official = false;
    while (layout.drawn() && end < lines.size() && lines.get(end).page() == 1) {
      official |= SURE.matcher(lines.get(end).opening()).find();
      end++;
    }
    for (int i = 0; official && i < end; i++) {
      Line line = lines.get(i);
      if (line.length() <= LONGEST && CUE.matcher(line.text()).matches()) {
        marks.mark(i, Zone.FRONT_MATTER, "masthead-cue");
      }
    }
  }
}
