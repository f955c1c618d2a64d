package org.frametrace.lucene;

import java.util.Locale;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.store.Layer;

/** The bytes under which things stand in the inverted index. */
final class Terms {

  private Terms() {}

  /**
   * Returns the term of a string. What is too long for Lucene (a file without a blank may yield a
   * token of any length) is indexed by its digest.
   */
  static BytesRef of(String text) {
    // Three bytes a unit at most.
    if (text.length() <= IndexWriter.MAX_TERM_LENGTH / 3) {
      return encode(text);
    }
    return encode("sha256:" + Digest.of(text));
  }

  /** Unlike UTF-8, no two strings have one term, even with unpaired surrogates. */
  private static BytesRef encode(String text) {
    byte[] bytes = new byte[3 * text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes[size++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[size++] = (byte) (0xC0 | unit >> 6);
        bytes[size++] = (byte) (0x80 | (unit & 0x3F));
      } else {
        bytes[size++] = (byte) (0xE0 | unit >> 12);
        bytes[size++] = (byte) (0x80 | (unit >> 6 & 0x3F));
        bytes[size++] = (byte) (0x80 | (unit & 0x3F));
      }
    }
    return new BytesRef(bytes, 0, size);
  }

  static BytesRef of(DocumentId id) {
    return of(id.path());
  }

  /** Returns the term of a column's value; the length keeps name and value apart. */
  static BytesRef ofColumn(String name, String value) {
    return of(name.length() + ":" + name + value);
  }

  /** Returns the name of a layer's field. */
  static String field(Layer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }
}
