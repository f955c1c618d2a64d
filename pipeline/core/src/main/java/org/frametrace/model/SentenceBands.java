package org.frametrace.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The band of each sentence of a document, in one byte each. Immutable. */
public final class SentenceBands {

  /** Of a document whose sentences are not known. */
  public static final SentenceBands UNKNOWN = new SentenceBands(new byte[0]);

  private static final List<SentenceBand> VALUES = List.of(SentenceBand.values());

  private final byte[] bands;

  private SentenceBands(byte[] bands) {
    this.bands = bands;
  }

  /** Returns the bands of sentences, in their order. */
  public static SentenceBands of(List<SentenceBand> bands) {
    byte[] numbers = new byte[bands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) VALUES.indexOf(bands.get(i));
    }
    return new SentenceBands(numbers);
  }

  /** Returns the number of sentences, measured or not. */
  public int size() {
    return bands.length;
  }

  /** Returns the band of a sentence; {@link SentenceBand#NONE} behind the last. */
  public SentenceBand get(int sentence) {
    return sentence < bands.length ? VALUES.get(bands[sentence]) : SentenceBand.NONE;
  }

  /** Returns the indexes of the sentences that measures count, in order. */
  public int[] measured() {
    return IntStream.range(0, bands.length).filter(i -> get(i) != SentenceBand.NONE).toArray();
  }

  /** Returns the number of the band of each of some sentences, from 0 in the order of the bands. */
  public int[] numbers(int[] sentences) {
    return IntStream.of(sentences).map(sentence -> bands[sentence]).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentenceBands that && Arrays.equals(bands, that.bands);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bands);
  }

  @Override
  public String toString() {
    return Arrays.toString(bands);
  }
}
