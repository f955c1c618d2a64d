package org.frametrace.reuse;

/**
 * The first year of each run of words of some documents, by the number of the run: 10 bytes a
 * place, in tables that are at most half full. Of very many runs only those are kept whose numbers
 * have a common divisor, a random sample that is the same in all documents. Reading is safe for
 * several threads while nobody adds.
 */
final class RunYears {

  /** Stands for the year of a run that is not there. */
  static final int ABSENT = Short.MIN_VALUE;

  /** About so many runs are kept at most: tables of 160 MB. */
  static final int MOST_RUNS = 1 << 23;

  private static final int SMALLEST = 1 << 12;

  private final long every;
  private long[] numbers = new long[SMALLEST];
  private short[] years = new short[SMALLEST];
  private int size;

  /**
   * Creates an empty table.
   *
   * @param runs how many runs there may be
   */
  RunYears(long runs) {
    this.every = Math.max(1, Math.ceilDiv(runs, (long) MOST_RUNS));
  }

  /** Returns whether a run is one of those that are looked at. */
  boolean sees(long number) {
    return every == 1 || Long.remainderUnsigned(number, every) == 0;
  }

  /** Adds a run that is looked at. */
  void add(long number, int year) {
    int place = place(number);
    if (numbers[place] == 0) {
      numbers[place] = key(number);
      years[place] = (short) year;
      if (++size > numbers.length / 2) {
        widen();
      }
    } else {
      years[place] = (short) Math.min(years[place], year);
    }
  }

  /** Returns the first year of a run, or {@link #ABSENT}. */
  int first(long number) {
    int place = place(number);
    return numbers[place] == 0 ? ABSENT : years[place];
  }

  /** 0 marks an empty place. */
  private static long key(long number) {
    return number == 0 ? 1 : number;
  }

  private int place(long number) {
    long key = key(number);
    int place = (int) (key >>> (64 - Integer.numberOfTrailingZeros(numbers.length)));
    while (numbers[place] != 0 && numbers[place] != key) {
      place = (place + 1) & (numbers.length - 1);
    }
    return place;
  }

  private void widen() {
    long[] old = numbers;
    short[] oldYears = years;
    numbers = new long[Math.multiplyExact(2, old.length)];
    years = new short[numbers.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int place = place(old[i]);
        numbers[place] = old[i];
        years[place] = oldYears[i];
      }
    }
  }
}
