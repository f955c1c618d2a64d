package org.frametrace.reuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Duplicate;
import org.frametrace.model.Span;
import org.frametrace.model.TokenRuns;

/**
 * Keeps what a search found in a file, under a key of all that it depends on, and behind a
 * checksum. A file that is not there, damaged, or of another key only means that the search is made
 * again.
 */
public final class ReuseFile {

  private static final int CHECKSUM = Integer.BYTES;
  private static final Duplicate.Kind[] KINDS = Duplicate.Kind.values();

  private final Path file;

  /** Creates the keeper of a file, which need not be there. */
  public ReuseFile(Path file) {
    this.file = file;
  }

  /** Returns what was kept under a key. */
  public Optional<Reuse> read(Digest key) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    int length = bytes.length - CHECKSUM;
    if (length < 0 || ByteBuffer.wrap(bytes).getInt(length) != checksum(bytes, length)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      return in.readUTF().equals(key.hex()) ? Optional.of(read(in)) : Optional.empty();
    }
  }

  private static Reuse read(DataInputStream in) throws IOException {
    SortedMap<DocumentId, Duplicate> duplicates = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      DocumentId id = id(in);
      DocumentId of = id(in);
      Duplicate.Kind kind = KINDS[in.readByte()];
      double similarity = in.readDouble();
      duplicates.put(
          id,
          new Duplicate(
              of, kind, similarity < 0 ? OptionalDouble.empty() : OptionalDouble.of(similarity)));
    }
    SortedMap<DocumentId, TokenRuns> recycled = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      DocumentId id = id(in);
      int[] bounds = new int[in.readInt()];
      for (int j = 0; j < bounds.length; j++) {
        bounds[j] = in.readInt();
      }
      recycled.put(id, new TokenRuns(bounds));
    }
    List<Passage> passages = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      DocumentId id = id(in);
      Span tokens = new Span(in.readInt(), in.readInt());
      int words = in.readInt();
      int documents = in.readInt();
      List<String> series = new ArrayList<>();
      for (int j = in.readInt(); j > 0; j--) {
        series.add(text(in));
      }
      passages.add(new Passage(id, tokens, words, documents, series));
    }
    return new Reuse(duplicates, recycled, passages);
  }

  /** Keeps what was found, the whole file or nothing. */
  public void write(Digest key, Reuse reuse) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(key.hex());
      write(reuse, out);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    }
    Path folder = file.toAbsolutePath().resolveSibling("");
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "reuse", ".part");
    try {
      Files.write(part, bytes.toByteArray());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(Reuse reuse, DataOutputStream out) throws IOException {
    out.writeInt(reuse.duplicates().size());
    for (Map.Entry<DocumentId, Duplicate> duplicate : reuse.duplicates().entrySet()) {
      write(duplicate.getKey().path(), out);
      write(duplicate.getValue().of().path(), out);
      out.writeByte(Arrays.asList(KINDS).indexOf(duplicate.getValue().kind()));
      out.writeDouble(duplicate.getValue().similarity().orElse(-1));
    }
    out.writeInt(reuse.recycled().size());
    for (Map.Entry<DocumentId, TokenRuns> document : reuse.recycled().entrySet()) {
      write(document.getKey().path(), out);
      int[] bounds = document.getValue().bounds();
      out.writeInt(bounds.length);
      for (int bound : bounds) {
        out.writeInt(bound);
      }
    }
    out.writeInt(reuse.passages().size());
    for (Passage passage : reuse.passages()) {
      write(passage.document().path(), out);
      out.writeInt(passage.tokens().start());
      out.writeInt(passage.tokens().end());
      out.writeInt(passage.words());
      out.writeInt(passage.documents());
      out.writeInt(passage.series().size());
      for (String series : passage.series()) {
        write(series, out);
      }
    }
  }

  /** Any string, broken surrogates and more than 65,535 bytes included. */
  private static void write(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String text(DataInputStream in) throws IOException {
    char[] units = new char[in.readInt()];
    for (int i = 0; i < units.length; i++) {
      units[i] = in.readChar();
    }
    return new String(units);
  }

  private static DocumentId id(DataInputStream in) throws IOException {
    return new DocumentId(text(in));
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
