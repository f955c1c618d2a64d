package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;

/**
 * The lines of a document in normal characters.
 *
 * @param normal the normalised text and its way back to {@link ExtractedText#text()}
 * @param lines in order, without empty ones
 * @param pages how many pages there are, with and without lines
 * @param drawn whether the format places lines on a page and knows no paragraphs (PDF, text with
 *     form feeds), so that its blocks are guesses
 */
record Layout(AlignedText normal, List<Line> lines, int pages, boolean drawn) {

  static Layout of(ExtractedText extracted) {
    AlignedText.Writer out = new AlignedText.Writer();
    List<Piece> pieces = new ArrayList<>();
    Repair repair = new Repair(extracted);
    int offset = 0;
    int blocks = 0;
    for (Page page : extracted.pages()) {
      int at = offset;
      for (Block block : page.blocks()) {
        int start = out.length();
        repair.write(block.text(), at, out);
        pieces.add(new Piece(page.number(), blocks++, block.kind(), start, out.length()));
        out.insert("\n");
        at += block.text().length() + Page.BLOCK_SEPARATOR.length();
      }
      int length = page.blocks().isEmpty() ? 0 : at - offset - Page.BLOCK_SEPARATOR.length();
      offset += length + ExtractedText.PAGE_SEPARATOR.length();
    }
    AlignedText normal = out.finish();
    List<Line> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      piece.addLines(normal.text(), lines);
    }
    String type = extracted.mediaType();
    boolean drawn =
        type.equals("application/pdf") || (type.equals("text/plain") && extracted.paged());
    return new Layout(normal, List.copyOf(lines), extracted.pages().size(), drawn);
  }

  /** A block in the normalised text. */
  private record Piece(int page, int block, BlockKind kind, int start, int end) {

    void addLines(String text, List<Line> lines) {
      boolean separated = true;
      int at = start;
      while (at < end) {
        int stop = at;
        while (stop < end && !endsLine(text.charAt(stop))) {
          stop++;
        }
        String line = collapse(text, at, stop);
        if (!line.isEmpty()) {
          lines.add(new Line(page, block, kind, separated, at, stop, line));
        }
        // The cells of a table are told apart like blocks.
        separated = line.isEmpty() || kind == BlockKind.TABLE;
        at = stop + 1;
      }
    }

    private boolean endsLine(char c) {
      return c == '\n' || (c == '\t' && kind == BlockKind.TABLE);
    }

    private static String collapse(String text, int start, int end) {
      StringBuilder line = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c)) {
          line.append(c == Characters.SOFT_HYPHEN ? '-' : c);
        } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      }
      if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
        line.setLength(line.length() - 1);
      }
      return line.toString();
    }
  }
}
