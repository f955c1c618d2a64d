package org.frametrace.tika;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.frametrace.extract.TextQuality;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Page;

/**
 * Reads a page of a PDF in the order of its places instead of that of its file: down one column
 * after the other between lines that span both, or line by line where there are no columns.
 */
final class PlaceOrder {

  /** Shorter pages are covers and labels, which nothing can be said of. */
  private static final int SHORTEST = 400;

  /**
   * Pages of running text in the right order have more, and most with columns side by side less.
   */
  private static final double READS_ON = 0.1;

  private static final double CLEARLY = 0.5;

  private static final double WHOLE = 0.95;

  /** A gap this wide, in points, parts two columns. */
  private static final int GUTTER = 8;

  /** Lines that cross the gutter may be titles; more of them and there is none. */
  private static final double MOST_CROSSING = 0.4;

  private static final int FEWEST_LINES = 6;

  /** How far apart the places are at which a gutter is looked for, in points. */
  private static final double STEP = 2;

  private static final char PARAGRAPH = '\f';

  private PlaceOrder() {}

  /**
   * Returns blocks of a page in the order that reads best: as they are, or by their places and
   * tables last. The other order must read clearly better: what looks like a table and is not ruled
   * reads well in none.
   *
   * @param letters of the blocks that are no tables, in the order of the file
   */
  static List<Block> best(List<Block> read, List<TextPosition> letters) {
    List<Block> tables = read.stream().filter(b -> b.kind() == BlockKind.TABLE).toList();
    List<Block> others = read.stream().filter(b -> b.kind() != BlockKind.TABLE).toList();
    String text = new Page(1, others).text();
    if (text.length() < SHORTEST || quality(text) >= READS_ON) {
      return read;
    }
    try {
      List<Block> blocks = of(letters);
      String ordered = new Page(1, blocks).text();
      // An order that loses letters is no order of the same page.
      boolean whole = ordered.length() > WHOLE * text.length();
      if (!whole || quality(ordered) <= quality(text) + CLEARLY) {
        return read;
      }
      blocks.addAll(tables);
      return blocks;
    } catch (IOException | RuntimeException e) {
      return read;
    }
  }

  private static double quality(String text) {
    return TextQuality.of(text.lines().toList());
  }

  private static List<Block> of(List<TextPosition> letters) throws IOException {
    List<Rectangle2D> columns = columns(lines(letters));
    Rectangle2D all = new Rectangle2D.Double(-1e4, -1e4, 3e4, 3e4);
    List<Block> blocks = new ArrayList<>();
    Areas areas = new Areas();
    BlockText text = new BlockText();
    for (Rectangle2D area : columns.isEmpty() ? List.of(all) : columns) {
      for (String paragraph : areas.read(letters, area).split(String.valueOf(PARAGRAPH))) {
        char[] characters = paragraph.toCharArray();
        text.append(characters, 0, characters.length);
        String clean = text.take();
        if (!clean.isEmpty()) {
          blocks.add(new Block(BlockKind.PARAGRAPH, 0, clean));
        }
      }
    }
    return blocks;
  }

  /** Reads the letters within an area, from its upper left corner. */
  private static final class Areas extends PDFTextStripper {

    Areas() throws IOException {
      setSortByPosition(true);
      setParagraphEnd(String.valueOf(PARAGRAPH));
    }

    String read(List<TextPosition> letters, Rectangle2D area) throws IOException {
      List<TextPosition> within = new ArrayList<>();
      for (TextPosition letter : letters) {
        if (area.contains(letter.getX(), letter.getY())) {
          within.add(letter);
        }
      }
      charactersByArticle = new ArrayList<>(List.of(within));
      output = new StringWriter();
      writePage();
      return output.toString();
    }
  }

  /** What stands at one height of the page. */
  private record Line(double top, double bottom, List<TextPosition> letters) {

    /**
     * Returns at which of some places, {@link #STEP} apart, a letter stands within half a gutter.
     */
    boolean[] crosses(double first, int places) {
      boolean[] crosses = new boolean[places];
      for (TextPosition letter : letters) {
        if (letter.getUnicode().isBlank()) {
          continue;
        }
        double left = letter.getXDirAdj() - GUTTER / 2.0;
        double right = letter.getXDirAdj() + letter.getWidthDirAdj() + GUTTER / 2.0;
        int i = Math.max(0, (int) Math.ceil((left - first) / STEP));
        for (; i < places && first + i * STEP < right; i++) {
          crosses[i] |= first + i * STEP > left;
        }
      }
      return crosses;
    }

    boolean left(double x) {
      return letters.stream().anyMatch(letter -> letter.getXDirAdj() < x);
    }

    boolean right(double x) {
      return letters.stream().anyMatch(letter -> letter.getXDirAdj() > x);
    }
  }

  /** Returns the areas of two columns and of what spans them, or nothing where there are none. */
  private static List<Rectangle2D> columns(List<Line> lines) {
    double from = Double.MAX_VALUE;
    double to = 0;
    for (Line line : lines) {
      for (TextPosition letter : line.letters()) {
        from = Math.min(from, letter.getXDirAdj());
        to = Math.max(to, letter.getXDirAdj() + letter.getWidthDirAdj());
      }
    }
    double first = from + (to - from) * 0.3;
    int places = (int) Math.clamp(Math.ceil((to - from) * 0.4 / STEP), 0, 10_000);
    List<boolean[]> crossed = lines.stream().map(line -> line.crosses(first, places)).toList();
    int[] crossing = new int[places];
    for (boolean[] line : crossed) {
      for (int i = 0; i < places; i++) {
        crossing[i] += line[i] ? 1 : 0;
      }
    }
    int fewest = Arrays.stream(crossing).min().orElse(Integer.MAX_VALUE);
    int best = 0;
    while (best < places && crossing[best] > fewest) {
      best++;
    }
    double gutter = first + best * STEP;
    int at = best;
    boolean[] across = new boolean[lines.size()];
    long left = 0;
    long right = 0;
    for (int i = 0; i < across.length; i++) {
      across[i] = at < places && crossed.get(i)[at];
      if (!across[i]) {
        left += lines.get(i).left(gutter) ? 1 : 0;
        right += lines.get(i).right(gutter) ? 1 : 0;
      }
    }
    if (Math.min(left, right) < FEWEST_LINES || fewest > MOST_CROSSING * lines.size()) {
      return List.of();
    }
    List<Rectangle2D> areas = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= across.length; i++) {
      if (i == across.length || across[i] != across[start]) {
        // Half way between the lines, so that each letter falls into one area.
        double top = start == 0 ? -1e4 : middle(lines.get(start - 1), lines.get(start));
        double bottom = i == across.length ? 1e4 : middle(lines.get(i - 1), lines.get(i));
        if (across[start]) {
          areas.add(new Rectangle2D.Double(-1e4, top, 3e4, bottom - top));
        } else {
          areas.add(new Rectangle2D.Double(-1e4, top, 1e4 + gutter, bottom - top));
          areas.add(new Rectangle2D.Double(gutter, top, 2e4, bottom - top));
        }
        start = i;
      }
    }
    return areas;
  }

  private static double middle(Line above, Line below) {
    return (above.bottom() + below.bottom()) / 2;
  }

  /** Returns the letters line by line down the page. */
  private static List<Line> lines(List<TextPosition> letters) {
    // Letters of a line differ in height by a point or two.
    TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();
    for (TextPosition letter : letters) {
      rows.computeIfAbsent(Math.round(letter.getYDirAdj()), y -> new ArrayList<>()).add(letter);
    }
    List<Line> lines = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    double top = 0;
    int last = Integer.MIN_VALUE;
    for (var row : rows.entrySet()) {
      if (!line.isEmpty() && row.getKey() - last > 3) {
        lines.add(new Line(top, last, List.copyOf(line)));
        line.clear();
      }
      if (line.isEmpty()) {
        top = row.getKey();
      }
      last = row.getKey();
      line.addAll(row.getValue());
    }
    if (!line.isEmpty()) {
      lines.add(new Line(top, last, List.copyOf(line)));
    }
    return lines;
  }
}
