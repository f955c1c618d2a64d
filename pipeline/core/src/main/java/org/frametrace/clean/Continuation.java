package org.frametrace.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;

/** Decides whether a line goes on with the paragraph of the line before it. */
final class Continuation {

  /** A line shorter than this share of the width was left short on purpose. */
  private static final double SHORT = 0.85;

  /** The same for a line that stands alone and may be a heading. */
  private static final double SHORT_HEADING = 0.95;

  /** So many lines of a paragraph show how wide its column is, whatever stands below. */
  private static final int COLUMN = 3;

  private static final int LATEST = 8;

  private static final int LINES_OF_A_COVER = 12;

  /** A quotation whose lines are shorter than this share of the text's width is set apart. */
  private static final double SHORT_QUOTATION = 0.5;

  /** A line shorter than this share of the text's width stands in a table. */
  private static final double NARROW = 0.6;

  /** Lines longer than this were not broken to fit a page: each is a paragraph. */
  private static final int UNBROKEN = 160;

  /** All-capital lines below this length may be acronyms. */
  private static final int SHORTEST_CAPITALS = 10;

  private static final Pattern OPEN_END = Pattern.compile("(?:.*[,;:] )?(?:and|or|et|ou|y|o)");
  private static final Pattern REFERENCE =
      Pattern.compile(
          ".*\\b(?:paras?\\.?|paragraphs?|articles?|sections?|annex(?:es)?|chapters?|resolutions?"
              + "|decisions?|principles?|goals?|targets?|tables?|figures?|nos?\\.?|numéros?|and|to|of|or"
              + "|in|at|on|by|from|the|et|de|du|à|y|en|à la|article|artículos?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that no paragraph ends with. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?:^| )(?:the|a|an|of|and|or|to|in|on|at|by|for|from|with|into|its|their|this|that|which"
              + "|is|are|was|were|le|la|les|des|du|de|et|ou|à|au|aux|dans|sur|pour|par|un|une|el"
              + "|los|las|del|y|en|con|para|por|que)$");

  private final Layout layout;
  private final Marks marks;
  private final Widths widths;
  private final BlockTrust trust;

  Continuation(Layout layout, Marks marks) {
    this.layout = layout;
    this.marks = marks;
    this.widths = Widths.of(layout, marks);
    this.trust = BlockTrust.of(layout, marks);
  }

  /**
   * Returns whether a line goes on with a paragraph. Both are free of marks.
   *
   * @param paragraph its lines so far
   * @param before number of the paragraph's last line
   * @param after number of the line
   */
  boolean joins(List<Line> paragraph, int before, int after) {
    // To look for cues takes long: only where a line would go on.
    return goesOn(paragraph, before, after)
        && !opensImprint(layout.lines().get(before), layout.lines().get(after));
  }

  private static boolean opensImprint(Line a, Line b) {
    return b.separated()
        && a.kind() == BlockKind.PARAGRAPH
        && !Starts.isBareBullet(a.text())
        && Cues.imprint(b.opening());
  }

  private boolean goesOn(List<Line> paragraph, int before, int after) {
    Line a = layout.lines().get(before);
    Line b = layout.lines().get(after);
    if (a.kind() != b.kind()) {
      return false;
    }
    if (a.kind() != BlockKind.PARAGRAPH) {
      return a.block() == b.block() && !b.separated() && !Starts.bullet(b.text());
    }
    boolean samePage = a.page() == b.page();
    if (Starts.isBareBullet(a.text())) {
      return !b.separated() || (samePage && layout.drawn());
    }
    if (Starts.bullet(b.text()) || Starts.caption(b.opening())) {
      return false;
    }
    if (startsAnew(a, b, after) || Questions.divides(paragraph, b)) {
      return false;
    }
    boolean divided = b.separated() || !samePage;
    if (divided && !layout.drawn()) {
      return false;
    }
    boolean told = b.separated() && samePage && trust.isTrusted(b.page());
    int width = Math.max(widths.at(before), samePage ? widths.at(after) : 0);
    if (!divided && trust.isTrusted(b.page()) && paragraph.size() >= COLUMN) {
      width = Math.min(width, longest(paragraph));
    }
    if (RunningOn.goesOn(paragraph, b)) {
      return true;
    }
    if (Starts.enumerator(b.opening())) {
      return !told && continuesBeforeEnumerator(a, b, width);
    }
    if (b.startsLowerCase()) {
      return joinsLowerCase(a, b, width, divided, told, samePage);
    }
    if (a.endsWithHyphen() && startsAlike(a, b)) {
      return true;
    }
    if (Character.isLetterOrDigit(b.text().charAt(0)) && DANGLING.matcher(a.ending()).find()) {
      return true;
    }
    double share = paragraph.size() == 1 && divided ? SHORT_HEADING : SHORT;
    if (!isFull(a, b, width, share) || (width > UNBROKEN && samePage)) {
      return false;
    }
    boolean text = isText(paragraph) && a.length() > NARROW * widths.ofText();
    if (told && (a.endsSentence() || !text)) {
      return false;
    }
    if (changesStyle(a, b, paragraph) || Starts.caption(paragraph.getFirst().opening())) {
      return false;
    }
    if (!samePage) {
      return !a.endsSentence()
          && paragraph.size() > 1
          && b.length() > SHORT * widths.at(after)
          && a.isCapitals() == b.isCapitals();
    }
    return !isLabelled(paragraph, b) && (!divided || !startsHeading(a, b, after, width));
  }

  /** Returns whether a line starts a part of its own, however the line before it ends. */
  private boolean startsAnew(Line a, Line b, int after) {
    // A cover does not go on.
    if (FirstPages.headsThanks(b)) {
      return true;
    }
    boolean text = a.page() != b.page() && !b.startsLowerCase();
    if (text && ((a.page() == 1 && after < LINES_OF_A_COVER) || Bibliography.startsList(b))) {
      return true;
    }
    // A quotation that is set narrow.
    return b.separated()
        && Quotes.opens(b)
        && b.length() < SHORT_QUOTATION * widths.ofText()
        && a.length() > NARROW * widths.ofText();
  }

  /** Returns whether a paragraph is more than a heading: several lines, or one with a number. */
  private static boolean isText(List<Line> paragraph) {
    return paragraph.size() > 1 || Starts.enumerator(paragraph.getFirst().opening());
  }

  /** Returns whether a letter stands on both sides of a hyphen, or a digit. */
  private static boolean startsAlike(Line a, Line b) {
    char before = a.text().charAt(a.length() - 2);
    char after = b.text().charAt(0);
    return Character.isLetter(before) == Character.isLetter(after)
        && Character.isLetterOrDigit(after);
  }

  private static int longest(List<Line> paragraph) {
    List<Line> latest = paragraph.subList(Math.max(0, paragraph.size() - LATEST), paragraph.size());
    return latest.stream().mapToInt(Line::length).max().orElse(0);
  }

  /** Returns whether the next word would not have fitted on a line. */
  private static boolean isFull(Line a, Line b, int width, double share) {
    return a.length() + 1 + b.firstWordLength() > share * width;
  }

  private static boolean continuesBeforeEnumerator(Line a, Line b, int width) {
    if (a.endsSentence()
        || !isFull(a, b, width, SHORT)
        || OPEN_END.matcher(a.opening()).matches()) {
      return false;
    }
    return !Starts.numbered(b.opening()) || REFERENCE.matcher(a.opening()).matches();
  }

  private static boolean joinsLowerCase(
      Line a, Line b, int width, boolean divided, boolean told, boolean samePage) {
    if (a.endsSentence()) {
      return samePage && !told && isFull(a, b, width, SHORT);
    }
    // A label within a figure does not go on with a full line of text.
    boolean label = divided && 2 * a.length() < width && b.length() > SHORT * width;
    return !label;
  }

  /** A line in capitals after or before one that is not starts something new. */
  private static boolean changesStyle(Line a, Line b, List<Line> paragraph) {
    if (a.isCapitals() == b.isCapitals()) {
      return false;
    }
    return a.isCapitals()
        ? paragraph.stream().allMatch(Line::isCapitals)
        : b.length() >= SHORTEST_CAPITALS && b.text().indexOf(' ') > 0;
  }

  /** Returns whether a line after a full stop is a heading: short, and new text after it. */
  private boolean startsHeading(Line a, Line b, int line, int width) {
    if (!a.endsSentence() || b.endsSentence() || line + 1 >= layout.lines().size()) {
      return false;
    }
    Line next = layout.lines().get(line + 1);
    return next.page() == b.page()
        && marks.isFree(line + 1)
        && !next.startsLowerCase()
        && !isFull(b, next, width, SHORT_HEADING);
  }

  /** Returns whether both lines say what they are, as in a table of facts about a project. */
  private static boolean isLabelled(List<Line> paragraph, Line b) {
    return Shapes.LABEL.matcher(b.opening()).matches()
        && (Shapes.LABEL.matcher(paragraph.getFirst().opening()).matches()
            || Shapes.LABEL.matcher(paragraph.getLast().opening()).matches());
  }

  /**
   * Returns whether a line may be the rest of a paragraph that breaks off: its last line is full,
   * but no sentence ends, and the line is as wide or ends the sentence.
   */
  boolean completes(List<Line> paragraph, int last, Line rest) {
    Line line = paragraph.getLast();
    double full = SHORT * SHORT * widths.at(last);
    return paragraph.size() > 1
        && line.kind() == BlockKind.PARAGRAPH
        && !line.endsSentence()
        && line.length() > full
        && (rest.length() > full || rest.endsSentence());
  }
}
