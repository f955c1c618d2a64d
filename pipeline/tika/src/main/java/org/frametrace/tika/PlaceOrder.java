package org.frametrace.tika;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;

/**
 * Reads a page of a PDF in the order of its places instead of that of its file: down one column
 * after the other between lines that span both, or line by line where there are no columns.
 */
final class PlaceOrder {

  /** A gap this wide, in points, parts two columns. */
  private static final int GUTTER = 8;

  /** Lines that cross the gutter may be titles; more of them and there is none. */
  private static final double MOST_CROSSING = 0.4;

  private static final int FEWEST_LINES = 6;

  private static final char PARAGRAPH = '\f';

  private PlaceOrder() {}

  /** Returns the page's blocks in that order. */
  static List<Block> of(PDDocument pdf, int number) throws IOException {
    PDPage page = pdf.getPage(number - 1);
    Places places = new Places();
    places.setStartPage(number);
    places.setEndPage(number);
    places.getText(pdf);
    List<Rectangle2D> columns = columns(places.lines);
    Rectangle2D all = new Rectangle2D.Double(-1e4, -1e4, 3e4, 3e4);
    return read(page, columns.isEmpty() ? List.of(all) : columns);
  }

  private static List<Block> read(PDPage page, List<Rectangle2D> areas) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.setSuppressDuplicateOverlappingText(true);
    stripper.setParagraphEnd(String.valueOf(PARAGRAPH));
    for (int i = 0; i < areas.size(); i++) {
      stripper.addRegion(Integer.toString(i), areas.get(i));
    }
    stripper.extractRegions(page);
    List<Block> blocks = new ArrayList<>();
    BlockText text = new BlockText();
    for (int i = 0; i < areas.size(); i++) {
      String read = stripper.getTextForRegion(Integer.toString(i));
      for (String paragraph : read.split(String.valueOf(PARAGRAPH))) {
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

  /** What stands at one height of the page. */
  private record Line(double top, double bottom, List<TextPosition> letters) {

    boolean crosses(double x) {
      return letters.stream()
          .filter(letter -> !letter.getUnicode().isBlank())
          .anyMatch(
              letter ->
                  letter.getXDirAdj() < x + GUTTER / 2.0
                      && letter.getXDirAdj() + letter.getWidthDirAdj() > x - GUTTER / 2.0);
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
    double best = 0;
    long fewest = Long.MAX_VALUE;
    for (double x = from + (to - from) * 0.3; x < from + (to - from) * 0.7; x += 2) {
      double at = x;
      long crossing = lines.stream().filter(line -> line.crosses(at)).count();
      if (crossing < fewest) {
        fewest = crossing;
        best = x;
      }
    }
    double gutter = best;
    List<Line> parted = lines.stream().filter(line -> !line.crosses(gutter)).toList();
    long left = parted.stream().filter(line -> line.left(gutter)).count();
    long right = parted.stream().filter(line -> line.right(gutter)).count();
    if (Math.min(left, right) < FEWEST_LINES || fewest > MOST_CROSSING * lines.size()) {
      return List.of();
    }
    List<Rectangle2D> areas = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean across = lines.get(start).crosses(gutter);
      if (i == lines.size() || lines.get(i).crosses(gutter) != across) {
        // Half way between the lines, so that each letter falls into one area.
        double top = start == 0 ? -1e4 : middle(lines.get(start - 1), lines.get(start));
        double bottom = i == lines.size() ? 1e4 : middle(lines.get(i - 1), lines.get(i));
        if (across) {
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

  /** Collects where letters stand, line by line down the page. */
  private static final class Places extends PDFTextStripper {
    private final TreeMap<Integer, List<TextPosition>> letters = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      // Letters of a line differ in height by a point or two.
      letters.computeIfAbsent(Math.round(text.getYDirAdj()), y -> new ArrayList<>()).add(text);
    }

    @Override
    protected void endPage(PDPage page) {
      List<TextPosition> line = new ArrayList<>();
      double top = 0;
      int last = Integer.MIN_VALUE;
      for (var row : letters.entrySet()) {
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
    }
  }
}
