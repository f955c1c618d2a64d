package org.frametrace.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Draws some of many things by lot, in memory that does not grow with their number.
 *
 * <p>Each thing has a number that is as good as random, such as a digest of a seed and its name,
 * and those with the smallest numbers are drawn. So everything has the same chance, the draw does
 * not depend on the order in which things are offered, and a new thing takes the place of one at
 * most.
 */
public final class Lot<T> {

  private record Numbered<T>(String number, T thing) {}

  private final int size;
  private final PriorityQueue<Numbered<T>> drawn =
      new PriorityQueue<>(Comparator.comparing((Numbered<T> one) -> one.number()).reversed());

  /**
   * Creates an empty lot.
   *
   * @param size how many things are drawn at most
   */
  public Lot(int size) {
    this.size = size;
  }

  /**
   * Offers a thing.
   *
   * @param number its own
   */
  public void offer(String number, T thing) {
    drawn.add(new Numbered<>(number, thing));
    if (drawn.size() > size) {
      drawn.remove();
    }
  }

  /** Returns what is drawn, by numbers. */
  public List<T> drawn() {
    return drawn.stream()
        .sorted(Comparator.comparing(Numbered::number))
        .map(Numbered::thing)
        .toList();
  }
}
