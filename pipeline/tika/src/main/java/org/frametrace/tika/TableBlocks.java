package org.frametrace.tika;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;

/**
 * Collects the cells of one table and says what it is: a table of data becomes one block, a table
 * that only arranges text becomes the blocks in its cells.
 */
final class TableBlocks {

  /** No cell of a table of data is as long as this many characters; a page of prose is longer. */
  private static final int LONGEST_CELL = 2_500;

  /** The end of a line within a word; the hyphen itself stays, as most that end a line do. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L}-)\\n(?=\\p{Ll})");

  private final List<List<List<Block>>> rows = new ArrayList<>();

  /** What stands in the table outside its cells: captions. */
  private final List<Block> outside = new ArrayList<>();

  void startRow() {
    rows.add(new ArrayList<>());
  }

  void startCell() {
    if (rows.isEmpty()) {
      startRow();
    }
    rows.getLast().add(new ArrayList<>());
  }

  /** Adds a block to the cell that was started last. */
  void add(Block block) {
    if (block.kind() == BlockKind.CAPTION || rows.isEmpty() || rows.getLast().isEmpty()) {
      outside.add(block);
    } else {
      rows.getLast().getLast().add(block);
    }
  }

  /** Returns what the table amounts to. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(outside);
    List<Block> inside = rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    if (inside.isEmpty()) {
      return blocks;
    }
    if (arrangesText(inside)) {
      blocks.addAll(inside);
      return blocks;
    }
    String text =
        rows.stream()
            .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
            .map(row -> row.stream().map(TableBlocks::line).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
    blocks.add(new Block(BlockKind.TABLE, 0, text));
    return blocks;
  }

  private boolean arrangesText(List<Block> inside) {
    boolean holdsStructure =
        inside.stream().anyMatch(b -> b.kind() == BlockKind.TABLE || b.kind() == BlockKind.HEADING);
    return holdsStructure
        || rows.stream().allMatch(row -> row.stream().filter(c -> !c.isEmpty()).count() <= 1)
        || rows.stream().flatMap(List::stream).anyMatch(cell -> line(cell).length() > LONGEST_CELL);
  }

  private static String line(List<Block> cell) {
    return cell.stream()
        .map(block -> HYPHEN.matcher(block.text()).replaceAll("").replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }
}
