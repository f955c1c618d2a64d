package org.frametrace.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import org.apache.lucene.util.BytesRef;

/** Packs numbers and strings into bytes that {@link BlobReader} reads back. */
final class BlobWriter {

  private byte[] bytes = new byte[256];
  private int size;

  private void octet(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, bytes.length));
    }
    bytes[size++] = (byte) value;
  }

  /** Adds a number in groups of seven bits, the lowest first: small ones take one byte. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      octet((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  /** Adds a number that may be negative: those near 0 take one byte. */
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  /**
   * Adds a string, UTF-16 unit by unit: unlike UTF-8 this loses no unpaired surrogate, which
   * hostile files may hold.
   */
  void text(String text) {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  /** Adds bytes as they are. */
  void octets(byte[] added, int length) {
    while (bytes.length - size < length) {
      bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, bytes.length));
    }
    System.arraycopy(added, 0, bytes, size, length);
    size += length;
  }

  /** Adds all that another writer holds. */
  void add(BlobWriter other) {
    octets(other.bytes, other.size);
  }

  /**
   * Returns the bytes with a checksum, which covers the name of the owner too, so that a part is
   * not taken for another's.
   */
  BytesRef seal(String owner) {
    CRC32C checksum = new CRC32C();
    checksum.update(owner.getBytes(StandardCharsets.UTF_8));
    checksum.update(bytes, 0, size);
    int sum = (int) checksum.getValue();
    for (int shift = 24; shift >= 0; shift -= 8) {
      octet(sum >>> shift);
    }
    return new BytesRef(bytes, 0, size);
  }

  /** Returns the bytes compressed, with a checksum. */
  BytesRef sealCompressed(String owner) {
    BlobWriter packed = new BlobWriter();
    packed.number(size);
    // The next levels make a text a fifth smaller at most, and take two to five times as long.
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes, 0, size);
      deflater.finish();
      byte[] buffer = new byte[1 << 13];
      while (!deflater.finished()) {
        packed.octets(buffer, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    return packed.seal(owner);
  }
}
