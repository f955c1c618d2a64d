package org.frametrace.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.frametrace.clean.PageEdges.EdgeLine;
import org.frametrace.model.Zone;

/**
 * Finds heads that need not repeat to be known: the symbol of an official document on a page after
 * the one that introduces it, with the title below it, and heads of pages that lie on their side.
 */
final class SymbolHeads {

  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z]{1,6}(?:/[A-Z\\d][A-Za-z\\d.()*-]{0,14}){2,7}");

  /** The title that is repeated below a symbol has at least so many letters. */
  private static final int SHORTEST_TITLE = 20;

  private static final int LINES_OF_TITLE = 3;

  /** A page that lies on its side yields its head in lines of a few characters. */
  private static final int LONGEST_PIECE = 3;

  private static final int FEWEST_PIECES = 6;
  private static final int MOST_PIECES = 60;
  private static final int SHORTEST_HEAD = 6;

  /** A title stands within so many letters, so that a monstrous page costs no more. */
  private static final int LONGEST_FIRST_PAGE = 4000;

  private final Layout layout;
  private final Marks marks;

  private SymbolHeads(Layout layout, Marks marks) {
    this.layout = layout;
    this.marks = marks;
  }

  static void mark(Layout layout, List<EdgeLine> edges, Marks marks) {
    if (layout.drawn()) {
      SymbolHeads heads = new SymbolHeads(layout, marks);
      heads.markSymbols(edges);
      heads.markPieces();
    }
  }

  private void markSymbols(List<EdgeLine> edges) {
    Set<String> symbols = new HashSet<>();
    StringBuilder first = new StringBuilder();
    for (Line line : layout.lines()) {
      if (line.page() > 1 || first.length() > LONGEST_FIRST_PAGE) {
        break;
      }
      first.append(letters(line.opening()));
      for (String word : line.opening().split(" ", -1)) {
        if (isSymbol(word)) {
          symbols.add(word);
        }
      }
    }
    String title = first.toString();
    for (EdgeLine edge : edges) {
      boolean outermost = edge.fromTop() == 0 || edge.fromBottom() == 0;
      if (edge.line().page() > 1 && outermost && symbols.contains(edge.line().text())) {
        marks.mark(edge.index(), Zone.RUNNING, "symbol-of-first-page");
        if (edge.fromTop() == 0) {
          markTitle(edge.index(), title);
        }
      }
    }
  }

  /** The title of the document goes on below its symbol. */
  private void markTitle(int symbol, String firstPage) {
    int page = layout.lines().get(symbol).page();
    for (int i = symbol + 1; i <= symbol + LINES_OF_TITLE && i < layout.lines().size(); i++) {
      Line line = layout.lines().get(i);
      String letters = letters(line.opening());
      if (line.page() != page
          || letters.length() < SHORTEST_TITLE
          || line.endsSentence()
          || !firstPage.contains(letters)) {
        return;
      }
      marks.mark(i, Zone.RUNNING, "title-below-symbol");
    }
  }

  private static boolean isSymbol(String word) {
    return word.indexOf('/') > 0 && SYMBOL.matcher(word).matches();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private void markPieces() {
    Set<String> heads = new HashSet<>();
    for (int i = 0; i < layout.lines().size(); i++) {
      String text = layout.lines().get(i).opening();
      if (marks.is(i, Zone.RUNNING) && text.length() >= SHORTEST_HEAD) {
        heads.add(text.replace(" ", ""));
      }
    }
    List<Line> lines = layout.lines();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean piece = i < lines.size() && marks.isFree(i) && isPiece(lines.get(i));
      if (!piece || (i > start && lines.get(i).page() != lines.get(start).page())) {
        markPieces(start, i, heads);
        start = piece ? i : i + 1;
      }
    }
  }

  private static boolean isPiece(Line line) {
    return line.length() <= LONGEST_PIECE;
  }

  /** Pieces on the edge of a page that spell a head of other pages are that head. */
  private void markPieces(int start, int end, Set<String> heads) {
    if (end - start < FEWEST_PIECES || end - start > MOST_PIECES) {
      return;
    }
    StringBuilder spelt = new StringBuilder();
    for (int i = start; i < end; i++) {
      spelt.append(layout.lines().get(i).text().replace(" ", ""));
    }
    if (heads.stream().anyMatch(head -> spelt.indexOf(head) >= 0)) {
      for (int i = start; i < end; i++) {
        marks.mark(i, Zone.RUNNING, "head-on-its-side");
      }
    }
  }
}
