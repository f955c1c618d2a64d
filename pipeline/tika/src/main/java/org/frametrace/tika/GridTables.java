package org.frametrace.tika;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.frametrace.tika.Grid.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Parts the letters of a page into those that stand in the cells of a table and those that do not.
 * Tables between rules come first; {@link OpenTables} looks at what they leave.
 *
 * <p>A grid is a table if a row of it has three cells, or two of which one is short and another row
 * beside. Two long cells side by side are columns of text, and frames below one another are no
 * table either. Where cells overlap, the rules only adorn a page; where a line of text goes on from
 * cell to cell, they mark its words.
 */
final class GridTables {

  /** Cells with more letters hold whole paragraphs. */
  private static final int LONG_CELL = 400;

  /** The share of rows with more than one cell: marked lines of text have few such. */
  private static final double FEWEST_SEVERAL = 0.15;

  /** The share of letters that may stand in cells that overlap. */
  private static final double MOST_OVERLAPPING = 0.2;

  /** No page of text has more cells; a drawing may. */
  private static final int MOST_CELLS = 1_000;

  /** Words nearer than this, in points, stand in one cell; the edges of marked words part them. */
  private static final double ONE_SPACE = 4.5;

  /** The share of neighbouring cells on a line that may stand so near. */
  private static final double MOST_NEAR = 0.2;

  private static final int NEAR_BY_CHANCE = 2;

  /** A number alone, or after dots. */
  private static final Pattern LAST_PAGE = Pattern.compile("(?:^|[.…]) *(\\d{1,3})$");

  private static final int FEWEST_ENTRIES = 5;
  private static final double MOSTLY_ENTRIES = 0.8;

  /**
   * A piece of a page in reading order.
   *
   * @param text letters outside tables; empty for a table
   * @param rows the cells of a table; empty for text
   */
  record Piece(List<TextPosition> text, List<List<List<TextPosition>>> rows) {}

  /** What stands in one grid. */
  private static final class Content {
    private final Map<Cell, List<TextPosition>> cells = new HashMap<>();
    private int letters;

    /** How often a line goes from one cell to the next, and how often without a gap. */
    private int crossings;

    private int near;

    private @Nullable Cell last;
    private @Nullable TextPosition lastLetter;

    void add(TextPosition letter, Cell cell) {
      if (!isBlank(letter)) {
        letters++;
        if (lastLetter != null
            && !cell.equals(last)
            && Math.abs(letter.getY() - lastLetter.getY()) < 1) {
          crossings++;
          double gap = letter.getX() - lastLetter.getX() - lastLetter.getWidth();
          near += Math.abs(gap) < ONE_SPACE ? 1 : 0;
        }
        last = cell;
        lastLetter = letter;
      }
      cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(letter);
    }

    /** Returns the cells that have text, row by row. */
    List<List<List<TextPosition>>> rows() {
      List<Cell> sorted =
          cells.entrySet().stream()
              .filter(entry -> !entry.getValue().stream().allMatch(GridTables::isBlank))
              .map(Map.Entry::getKey)
              .sorted(Comparator.comparingDouble(Cell::top).thenComparingDouble(Cell::left))
              .toList();
      List<List<Cell>> rows = new ArrayList<>();
      for (Cell cell : sorted) {
        if (rows.isEmpty() || cell.top() > rows.getLast().getFirst().top() + Rules.NEAR) {
          rows.add(new ArrayList<>());
        }
        rows.getLast().add(cell);
      }
      rows.forEach(row -> row.sort(Comparator.comparingDouble(Cell::left)));
      return rows.stream()
          .map(row -> row.stream().map(cell -> cells.getOrDefault(cell, List.of())).toList())
          .toList();
    }

    boolean isTable(List<List<List<TextPosition>>> rows) {
      if (cells.size() > MOST_CELLS || near > NEAR_BY_CHANCE + MOST_NEAR * crossings) {
        return false;
      }
      long several = rows.stream().filter(row -> row.size() >= 2).count();
      if (several < FEWEST_SEVERAL * rows.size()) {
        return false;
      }
      boolean wide = rows.stream().anyMatch(row -> row.size() >= 3);
      boolean pair =
          rows.stream().anyMatch(row -> row.size() == 2 && !row.stream().allMatch(Content::isLong));
      return (wide || (pair && rows.size() >= 2)) && overlapping() <= MOST_OVERLAPPING * letters;
    }

    private static boolean isLong(List<TextPosition> cell) {
      return cell.size() > LONG_CELL;
    }

    /** The number of letters in cells that overlap others. */
    private long overlapping() {
      List<Cell> filled =
          cells.keySet().stream()
              .filter(
                  cell ->
                      !cells.getOrDefault(cell, List.of()).stream().allMatch(GridTables::isBlank))
              .toList();
      return filled.stream()
          .filter(
              cell ->
                  filled.stream().anyMatch(other -> !other.equals(cell) && cell.overlaps(other)))
          .mapToLong(cell -> cells.getOrDefault(cell, List.of()).size())
          .sum();
    }
  }

  private final List<Grid> grids;
  private final List<Content> contents;

  /** The rows of each grid that is a table; none for the others. */
  private final List<List<List<List<TextPosition>>>> tables = new ArrayList<>();

  private GridTables(List<Grid> grids) {
    this.grids = grids.stream().sorted(Comparator.comparingDouble(Grid::area)).toList();
    this.contents = this.grids.stream().map(grid -> new Content()).toList();
  }

  /**
   * Parts a page.
   *
   * @param articles its letters as PDFBox parts them
   * @return nothing if the page has no table
   */
  static List<Piece> of(List<List<TextPosition>> articles, Rules rules) {
    GridTables ruled = new GridTables(Grid.of(rules));
    List<TextPosition> left = ruled.fill(articles);
    List<Grid> open = OpenTables.of(left, rules);
    if (open.isEmpty()) {
      return ruled.inOrder(articles);
    }
    List<Grid> grids = new ArrayList<>(open);
    for (int i = 0; i < ruled.grids.size(); i++) {
      if (!ruled.tables.get(i).isEmpty()) {
        grids.add(ruled.grids.get(i));
      }
    }
    GridTables both = new GridTables(grids);
    both.fill(articles);
    return both.inOrder(articles);
  }

  /** Puts letters into the cells of the grids, and returns those that stand in no table. */
  private List<TextPosition> fill(List<List<TextPosition>> articles) {
    for (List<TextPosition> article : articles) {
      for (TextPosition letter : article) {
        int grid = around(letter);
        if (grid >= 0) {
          contents.get(grid).add(letter, grids.get(grid).cell(across(letter), down(letter)));
        }
      }
    }
    for (Content content : contents) {
      List<List<List<TextPosition>>> rows = content.rows();
      tables.add(content.isTable(rows) && !isContents(rows) ? rows : List.of());
    }
    List<TextPosition> outside = new ArrayList<>();
    if (tables.stream().allMatch(List::isEmpty)) {
      articles.forEach(outside::addAll);
      return outside;
    }
    for (List<TextPosition> article : articles) {
      for (TextPosition letter : article) {
        int grid = around(letter);
        if (grid < 0 || tables.get(grid).isEmpty()) {
          outside.add(letter);
        }
      }
    }
    return outside;
  }

  /**
   * Returns whether the rows are those of a table of contents, most of which end with a page that
   * is not before that of the row above: its lines tell more about it than cells do.
   */
  private static boolean isContents(List<List<List<TextPosition>>> rows) {
    int page = 0;
    int entries = 0;
    for (List<List<TextPosition>> row : rows) {
      String last =
          row.getLast().stream()
              .map(TextPosition::getUnicode)
              .collect(Collectors.joining())
              .strip();
      Matcher matcher = LAST_PAGE.matcher(last);
      if (matcher.find()) {
        int number = Integer.parseInt(matcher.group(1));
        entries += row.size() <= 3 && number >= page ? 1 : 0;
        page = number;
      }
    }
    return entries >= FEWEST_ENTRIES && entries >= MOSTLY_ENTRIES * rows.size();
  }

  /** A table stands where the first of its letters does in the order of the file. */
  private List<Piece> inOrder(List<List<TextPosition>> articles) {
    if (tables.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    List<TextPosition> text = new ArrayList<>();
    for (List<TextPosition> article : articles) {
      for (TextPosition letter : article) {
        int grid = around(letter);
        if (grid < 0 || tables.get(grid).isEmpty()) {
          text.add(letter);
        } else if (done.add(grid)) {
          addText(text, pieces);
          text = new ArrayList<>();
          pieces.add(new Piece(List.of(), tables.get(grid)));
        }
      }
      addText(text, pieces);
      text = new ArrayList<>();
    }
    return pieces;
  }

  private static void addText(List<TextPosition> text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, List.of()));
    }
  }

  /** The number of the smallest grid around a letter, or -1. */
  private int around(TextPosition letter) {
    for (int i = 0; i < grids.size(); i++) {
      if (grids.get(i).holds(across(letter), down(letter))) {
        return i;
      }
    }
    return -1;
  }

  private static double across(TextPosition letter) {
    return letter.getX() + letter.getWidth() / 2;
  }

  private static double down(TextPosition letter) {
    return letter.getY() - letter.getHeight() / 2;
  }

  private static boolean isBlank(TextPosition letter) {
    return letter.getUnicode().isBlank();
  }
}
