package org.frametrace.tika;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.frametrace.tika.Rules.Rule;

/**
 * Finds tables whose columns are parted by white space alone.
 *
 * <p>Their rows are bands between level rules of one extent, or the edges of coloured areas; or,
 * where nothing is drawn, lines. Bands one below the other are rows of a table if a white gutter
 * runs through all of them with text on both sides. Two columns of prose have such a gutter, too:
 * but few rules across both, and in a table of two columns one of the two cells of most rows is
 * short. Without rules, only several lines of three short cells or more are a table.
 */
final class OpenTables {

  /** A gutter is as wide, in points: wider than the spaces of a line that is set wide. */
  private static final int GUTTER = 7;

  /** Where no rule helps. */
  private static final int WIDE_GUTTER = 9;

  /** Rules of one extent begin and end together, in points. */
  private static final double TOGETHER = 12;

  private static final int SHORTEST_RULE = 150;
  private static final int MOST_RULES = 200;
  private static final int FEWEST_RULES = 3;

  /** So many rows hold text in more than one column. */
  private static final int FEWEST_ROWS = 3;

  /** The letters of a cell that is a label, and not a paragraph of a column of text. */
  private static final int LABEL = 80;

  /** The letters of a row that goes across the columns. */
  private static final int LONGEST_HEAD = 250;

  /** The mean letters of a cell; columns of text hold more. */
  private static final int LONG_CELL = 400;

  /** The share of lines with text in all columns of a band whose rows are lines. */
  private static final double MOSTLY_FULL = 0.7;

  /** What follows the last rule, and the next line, within so many points belongs to its row. */
  private static final double NEXT_LINE = 30;

  private static final int LINES_BELOW = 3;

  /** Without rules: so many lines with three cells or more. */
  private static final int FEWEST_LINES = 4;

  /** The mean letters of a cell where each line is a row. */
  private static final int SHORT_CELL = 16;

  /** The marks of a list, which stand apart from its items. */
  private static final Pattern LIST_MARK =
      Pattern.compile("[(\\[]?(?:\\d{1,3}|\\p{L}|[ivx]{1,5})[.)\\]]?|[^\\p{L}\\d]{1,2}|o");

  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

  private final List<TextPosition> letters;
  private final List<Grid> grids = new ArrayList<>();

  private OpenTables(List<TextPosition> letters) {
    this.letters = letters;
  }

  /**
   * Returns the grids of such tables: their level rules, and for each gutter an upright one.
   *
   * @param letters those that stand in no other table
   */
  static List<Grid> of(List<TextPosition> letters, Rules rules) {
    List<Rule> level =
        rules.horizontal().stream()
            .filter(rule -> rule.to() - rule.from() >= SHORTEST_RULE)
            .toList();
    List<List<Rule>> extents = level.size() <= MOST_RULES ? extents(level) : List.of();
    // Most pages have neither: to see that is a small part of the work.
    if (extents.isEmpty() && Band.linesWithGaps(letters, WIDE_GUTTER, 2) < FEWEST_LINES) {
      return List.of();
    }
    OpenTables tables =
        new OpenTables(letters.stream().filter(letter -> !letter.getUnicode().isBlank()).toList());
    extents.forEach(tables::addBetween);
    tables.addLines();
    return tables.grids;
  }

  /** Returns the rules from top to bottom, those together that begin and end together. */
  private static List<List<Rule>> extents(List<Rule> rules) {
    List<List<Rule>> extents = new ArrayList<>();
    for (Rule rule : rules) {
      List<Rule> own =
          extents.stream()
              .filter(extent -> isTogether(rule, extent.getFirst()))
              .findFirst()
              .orElse(List.of());
      if (own.isEmpty()) {
        extents.add(new ArrayList<>(List.of(rule)));
      } else {
        own.add(rule);
      }
    }
    extents.removeIf(extent -> extent.size() < FEWEST_RULES);
    extents.forEach(extent -> extent.sort(Comparator.comparingDouble(Rule::at)));
    return extents;
  }

  private static boolean isTogether(Rule a, Rule b) {
    return Math.abs(a.from() - b.from()) <= TOGETHER && Math.abs(a.to() - b.to()) <= TOGETHER;
  }

  /** Adds the tables between rules of one extent. */
  private void addBetween(List<Rule> extent) {
    double left = extent.stream().mapToDouble(Rule::from).min().orElse(0) - TOGETHER;
    double right = extent.stream().mapToDouble(Rule::to).max().orElse(0) + TOGETHER;
    List<Band> bands = bands(extent, left, right);
    int start = 0;
    while (start < bands.size()) {
      int end = start;
      BitSet covered = new BitSet();
      while (end < bands.size() && isFree(covered, bands.get(end), GUTTER, 1)) {
        covered.or(bands.get(end).covered());
        end++;
      }
      List<Band> rows = new ArrayList<>(bands.subList(start, end));
      if (end == bands.size() && end > start) {
        Band below = below(bands.getLast().bottom(), covered, left, right);
        if (!below.isEmpty()) {
          rows.add(below);
          covered.or(below.covered());
        }
      }
      addWithoutText(rows, Band.gutters(covered, GUTTER), left, right);
      start = Math.max(end, start + 1);
    }
  }

  /** Adds what stands between paragraphs, which may leave a gutter free at their side. */
  private void addWithoutText(List<Band> bands, List<Double> gutters, double left, double right) {
    int start = 0;
    for (int i = 0; i <= bands.size(); i++) {
      if (i == bands.size() || isText(bands.get(i), gutters)) {
        List<Band> rows = bands.subList(start, i);
        BitSet covered = new BitSet();
        rows.forEach(row -> covered.or(row.covered()));
        List<Double> own = Band.gutters(covered, GUTTER);
        List<Band> lines = rows.stream().flatMap(row -> rows(row, own).stream()).toList();
        if (isTable(lines, own)) {
          grids.add(grid(lines, own, left, right));
        }
        start = i + 1;
      }
    }
  }

  /** Returns whether a band is no row but a paragraph, which is longer than a head of rows. */
  private static boolean isText(Band band, List<Double> gutters) {
    return band.columns(gutters) == 1 && band.letters() > LONGEST_HEAD;
  }

  /** Returns whether so many gutters go through a band and what stands above it. */
  private static boolean isFree(BitSet covered, Band band, int gutter, int fewest) {
    BitSet all = (BitSet) covered.clone();
    all.or(band.covered());
    return band.isEmpty() || Band.gutters(all, gutter).size() >= fewest;
  }

  private List<Band> bands(List<Rule> extent, double left, double right) {
    List<Band> bands = new ArrayList<>();
    double[] tops = extent.stream().mapToDouble(Rule::at).toArray();
    for (int i = 1; i < tops.length; i++) {
      bands.add(new Band(tops[i - 1], tops[i]));
    }
    for (TextPosition letter : letters) {
      int place = Arrays.binarySearch(tops, middle(letter));
      int band = place >= 0 ? place : -place - 2;
      if (band >= 0 && band < bands.size() && isWithin(letter, left, right)) {
        bands.get(band).add(letter);
      }
    }
    return bands;
  }

  /**
   * Returns the row below the last rule, where every second row is coloured or no rule closes the
   * table: the lines that follow and leave the gutters free. It is empty if there is no such row.
   */
  private Band below(double last, BitSet covered, double left, double right) {
    Band rest = new Band(last, Double.MAX_VALUE);
    for (TextPosition letter : letters) {
      if (middle(letter) > last && isWithin(letter, left, right)) {
        rest.add(letter);
      }
    }
    BitSet all = (BitSet) covered.clone();
    List<Band> lines = rest.lines();
    int count = 0;
    double bottom = last;
    while (count < lines.size()
        && lines.get(count).baseline() - bottom <= NEXT_LINE
        && isFree(all, lines.get(count), GUTTER, 1)) {
      all.or(lines.get(count).covered());
      bottom = lines.get(count).baseline();
      count++;
    }
    Band below = new Band(last, bottom + 1);
    lines.subList(0, count).forEach(below::addAll);
    boolean row = count >= LINES_BELOW && below.columns(Band.gutters(all, GUTTER)) > 1;
    return row ? below : new Band(last, last);
  }

  /**
   * Returns the lines of a band if they are rows of their own, else the band. Lines of prose side
   * by side are longer.
   */
  private static List<Band> rows(Band band, List<Double> gutters) {
    List<Band> lines = band.lines();
    int columns = band.columns(gutters);
    long full = lines.stream().filter(line -> line.columns(gutters) == columns).count();
    boolean brief = band.letters() <= SHORT_CELL * columns * lines.size();
    return brief && columns > 1 && full >= MOSTLY_FULL * lines.size() ? lines : List.of(band);
  }

  private static boolean isTable(List<Band> bands, List<Double> gutters) {
    int rows = 0;
    int labelled = 0;
    int marked = 0;
    int wide = 0;
    int cells = 0;
    int inCells = 0;
    for (Band band : bands) {
      int[] filled = band.filled(gutters);
      int columns = band.columns(gutters);
      if (columns > 1) {
        rows++;
        wide += columns > 2 ? 1 : 0;
        marked += LIST_MARK.matcher(band.first(gutters)).matches() ? 1 : 0;
        labelled += Arrays.stream(filled).anyMatch(count -> count > 0 && count <= LABEL) ? 1 : 0;
      }
      cells += columns;
      inCells += Arrays.stream(filled).sum();
    }
    boolean table =
        2 * wide > rows
            ? inCells <= LONG_CELL * cells
            : 4 * labelled > 3 * rows && 2 * marked < rows;
    return rows >= FEWEST_ROWS && table;
  }

  /** Adds the tables of which nothing is drawn but their words. */
  private void addLines() {
    Band page = new Band(0, Double.MAX_VALUE);
    letters.stream()
        .filter(letter -> grids.stream().noneMatch(g -> g.holds(letter.getX(), middle(letter))))
        .forEach(page::add);
    List<Band> lines = page.lines();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      BitSet covered = new BitSet();
      while (end < lines.size()
          && (end == start
              || lines.get(end).baseline() - lines.get(end - 1).baseline() <= NEXT_LINE)
          && isFree(covered, lines.get(end), WIDE_GUTTER, 2)) {
        covered.or(lines.get(end).covered());
        end++;
      }
      List<Double> gutters = Band.gutters(covered, WIDE_GUTTER);
      List<Band> rows = lines.subList(start, end);
      if (rows.size() >= FEWEST_LINES && isTableOfLines(rows, gutters)) {
        grids.add(grid(rows, gutters, page.left(), page.right()));
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean isTableOfLines(List<Band> lines, List<Double> gutters) {
    int wide = 0;
    int cells = 0;
    int inCells = 0;
    for (Band line : lines) {
      int columns = line.columns(gutters);
      wide += columns > 2 ? 1 : 0;
      cells += columns;
      inCells += Arrays.stream(line.filled(gutters)).sum();
    }
    return !countsPages(lines, gutters)
        && wide >= FEWEST_LINES
        && 2 * wide > lines.size()
        && inCells <= SHORT_CELL * cells;
  }

  /** Returns whether the last cells are numbers that only grow, as in tables of contents. */
  private static boolean countsPages(List<Band> lines, List<Double> gutters) {
    int last = 0;
    int numbers = 0;
    for (Band line : lines) {
      String text = line.last(gutters);
      if (PAGE.matcher(text).matches()) {
        int number = Integer.parseInt(text);
        if (number < last) {
          return false;
        }
        last = number;
        numbers++;
      }
    }
    return 2 * numbers > lines.size();
  }

  private static Grid grid(List<Band> rows, List<Double> gutters, double left, double right) {
    double top = rows.getFirst().top();
    double bottom = rows.getLast().bottom();
    List<Rule> horizontal = new ArrayList<>();
    horizontal.add(new Rule(top, left, right));
    rows.forEach(row -> horizontal.add(new Rule(row.bottom(), left, right)));
    List<Rule> vertical = gutters.stream().map(at -> new Rule(at, top, bottom)).toList();
    return new Grid(horizontal, vertical, left, top, right, bottom);
  }

  private static boolean isWithin(TextPosition letter, double left, double right) {
    return letter.getX() >= left && letter.getX() + letter.getWidth() <= right;
  }

  private static double middle(TextPosition letter) {
    return letter.getY() - letter.getHeight() / 2;
  }
}
