package org.frametrace.lucene;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.frametrace.model.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * The token types of the documents that were read, so that equal types of many documents are one
 * object and are unpacked once. Safe for use by several threads; what it knows changes no result.
 */
final class KnownTypes {

  /** Beyond this number no more are kept: memory has its bounds, about 100 MB. */
  private static final int MOST = 500_000;

  /**
   * A type and how it is stored.
   *
   * @param tag its tag, which each document numbers in its own way
   * @param bytes the rest of it, as {@link TokenBlob} packs it
   */
  private record Known(int hash, String tag, byte[] bytes, TokenType type) {}

  private volatile AtomicReferenceArray<@Nullable Known> table =
      new AtomicReferenceArray<>(1 << 14);

  private int size;

  /** Returns the type that is stored as some bytes, if it is known. */
  @Nullable TokenType find(int hash, String tag, byte[] bytes, int from, int to) {
    AtomicReferenceArray<@Nullable Known> slots = table;
    int mask = slots.length() - 1;
    for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      Known known = slots.get(slot);
      if (known == null) {
        return null;
      }
      if (known.hash == hash
          && known.tag.equals(tag)
          && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, to)) {
        return known.type;
      }
    }
  }

  /** Remembers a type. Two threads may do so at once; both objects are good. */
  synchronized void add(int hash, byte[] bytes, int from, int to, TokenType type) {
    if (size == MOST) {
      return;
    }
    size++;
    if (2 * size > table.length()) {
      AtomicReferenceArray<@Nullable Known> larger = new AtomicReferenceArray<>(2 * table.length());
      for (int slot = 0; slot < table.length(); slot++) {
        Known known = table.get(slot);
        if (known != null) {
          put(larger, known);
        }
      }
      table = larger;
    }
    put(table, new Known(hash, type.tag(), Arrays.copyOfRange(bytes, from, to), type));
  }

  private static void put(AtomicReferenceArray<@Nullable Known> slots, Known known) {
    int mask = slots.length() - 1;
    int slot = spread(known.hash) & mask;
    while (slots.get(slot) != null) {
      slot = (slot + 1) & mask;
    }
    slots.set(slot, known);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }
}
