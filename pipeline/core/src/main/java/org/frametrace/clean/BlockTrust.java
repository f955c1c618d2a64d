package org.frametrace.clean;

import java.util.List;

/**
 * Says on which pages the parser's blocks are paragraphs. In files that place lines on a page,
 * every line may come as a block of its own; then most blocks start in the middle of a sentence.
 */
final class BlockTrust {

  private static final int ENOUGH = 8;
  private static final double BROKEN = 0.15;

  private final boolean[] trusted;

  private BlockTrust(boolean[] trusted) {
    this.trusted = trusted;
  }

  static BlockTrust of(Layout layout, Marks marks) {
    int[] divisions = new int[layout.pages() + 1];
    int[] broken = new int[layout.pages() + 1];
    List<Line> lines = layout.lines();
    int previous = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!marks.isFree(i)) {
        continue;
      }
      Line line = lines.get(i);
      if (previous >= 0 && line.separated() && lines.get(previous).page() == line.page()) {
        int bad = line.startsLowerCase() && !lines.get(previous).endsSentence() ? 1 : 0;
        divisions[line.page()]++;
        divisions[0]++;
        broken[line.page()] += bad;
        broken[0] += bad;
      }
      previous = i;
    }
    boolean[] trusted = new boolean[divisions.length];
    for (int page = 0; page < trusted.length; page++) {
      int source = divisions[page] >= ENOUGH ? page : 0;
      trusted[page] = !layout.drawn() || broken[source] <= BROKEN * divisions[source];
    }
    return new BlockTrust(trusted);
  }

  boolean isTrusted(int page) {
    return trusted[page];
  }
}
