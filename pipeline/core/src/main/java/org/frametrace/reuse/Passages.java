package org.frametrace.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Span;

/**
 * Lists recycled passages, each once: a run of recycled words is listed where it first stands, and
 * a later one only if it has shingles that were in none before, from the first to the last of
 * these.
 */
final class Passages {

  /** So many are kept, the most widespread ones. */
  static final int MOST = 1000;

  private final ShingleCounts counts;
  private final BitSet listed = new BitSet();
  private final List<Passage> passages = new ArrayList<>();

  Passages(ShingleCounts counts) {
    this.counts = counts;
  }

  /** Takes the recycled words of the next document. */
  void add(DocumentId id, RecycledWords recycled) {
    BitSet covered = recycled.covered();
    int[] positions = recycled.positions();
    for (int i = 0; i < positions.length; ) {
      int end = covered.nextClearBit(positions[i]);
      int first = -1;
      int last = -1;
      for (; i < positions.length && positions[i] < end; i++) {
        if (!listed.get(recycled.shingles()[i])) {
          listed.set(recycled.shingles()[i]);
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        passages.add(passage(id, recycled, first, last));
      }
    }
  }

  private Passage passage(DocumentId id, RecycledWords recycled, int first, int last) {
    int[] tokens = recycled.words().token();
    int start = recycled.positions()[first];
    int end = recycled.positions()[last] + Shingles.RECYCLED_WORDS;
    int shingle = recycled.shingles()[first];
    return new Passage(
        id,
        new Span(tokens[start], tokens[end - 1] + 1),
        end - start,
        counts.documents(shingle),
        counts.seriesOf(shingle));
  }

  /** Returns the most widespread passages, in their order. */
  List<Passage> mostWidespread() {
    return passages.stream().sorted(Passage.ORDER).limit(MOST).toList();
  }
}
