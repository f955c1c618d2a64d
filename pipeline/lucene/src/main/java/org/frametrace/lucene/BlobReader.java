package org.frametrace.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link BlobWriter} packed. */
final class BlobReader {

  private static final int CHECKSUM = 4;
  private static final String PART = "part of a stored document";

  private final byte[] bytes;
  private final int start;
  private final int end;
  private int at;

  private BlobReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.at = start;
    this.end = end;
  }

  /** Opens sealed bytes and checks their sum. */
  static BlobReader open(BytesRef sealed, String owner) throws IOException {
    int length = sealed.length - CHECKSUM;
    if (length < 0) {
      throw damaged("it has no checksum");
    }
    int end = sealed.offset + length;
    CRC32C checksum = new CRC32C();
    checksum.update(owner.getBytes(StandardCharsets.UTF_8));
    checksum.update(sealed.bytes, sealed.offset, length);
    if (checksum(sealed) != (int) checksum.getValue()) {
      throw damaged("its checksum does not fit");
    }
    return new BlobReader(sealed.bytes, sealed.offset, end);
  }

  /** Returns the checksum at the end of sealed bytes, without looking whether it fits. */
  static int checksum(BytesRef sealed) {
    int sum = 0;
    for (int at = sealed.offset + sealed.length - CHECKSUM;
        at < sealed.offset + sealed.length;
        at++) {
      sum = sum << 8 | (sealed.bytes[at] & 0xFF);
    }
    return sum;
  }

  /** Opens sealed bytes that were compressed. */
  static BlobReader openCompressed(BytesRef sealed, String owner) throws IOException {
    BlobReader packed = open(sealed, owner);
    byte[] unpacked = new byte[packed.number()];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed.bytes, packed.at, packed.end - packed.at);
      int size = 0;
      while (size < unpacked.length && !inflater.finished()) {
        int read = inflater.inflate(unpacked, size, unpacked.length - size);
        if (read == 0) {
          break;
        }
        size += read;
      }
      if (size < unpacked.length) {
        throw damaged("it ends after " + size + " of " + unpacked.length + " bytes");
      }
    } catch (DataFormatException e) {
      throw new CorruptIndexException("it cannot be unpacked", PART, e);
    } finally {
      inflater.end();
    }
    return new BlobReader(unpacked, 0, unpacked.length);
  }

  private static CorruptIndexException damaged(String seen) {
    return new CorruptIndexException(seen, PART);
  }

  int number() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      if (at >= end) {
        throw damaged("it ends within a number");
      }
      byte octet = bytes[at++];
      value |= (octet & 0x7F) << shift;
      if (octet >= 0) {
        return value;
      }
    }
    throw damaged("a number has more than 32 bits");
  }

  int signed() throws IOException {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  /** Reads how many things follow, each of which takes at least a byte. */
  int count() throws IOException {
    int count = number();
    if (count < 0 || count > end - at) {
      throw damaged("it says that " + count + " values follow in " + (end - at) + " bytes");
    }
    return count;
  }

  String text() throws IOException {
    char[] units = new char[count()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) number();
    }
    return new String(units);
  }

  /** Returns how many bytes were read. */
  int place() {
    return at - start;
  }

  /** Goes to a place that {@link #place()} returned. */
  void goTo(int place) throws IOException {
    if (place < 0 || place > end - start) {
      throw damaged("it has no place " + place);
    }
    at = start + place;
  }

  byte octet() throws IOException {
    if (at >= end) {
      throw damaged("it ends too early");
    }
    return bytes[at++];
  }

  /** Checks that nothing is left over. */
  void finish() throws IOException {
    if (at != end) {
      throw damaged((end - at) + " bytes are left over at its end");
    }
  }
}
