package org.frametrace.reuse;

import static org.frametrace.files.CheckedFile.readText;
import static org.frametrace.files.CheckedFile.writeText;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.files.CheckedFile;
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

  private static final Duplicate.Kind[] KINDS = Duplicate.Kind.values();

  private final Path file;

  /** Creates the keeper of a file, which need not be there. */
  public ReuseFile(Path file) {
    this.file = file;
  }

  /** Returns what was kept under a key. */
  public Optional<Reuse> read(Digest key) throws IOException {
    return new CheckedFile(file, key.hex()).read(ReuseFile::read);
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
        series.add(readText(in));
      }
      passages.add(new Passage(id, tokens, words, documents, series));
    }
    return new Reuse(duplicates, recycled, passages);
  }

  /** Keeps what was found, the whole file or nothing. */
  public void write(Digest key, Reuse reuse) throws IOException {
    new CheckedFile(file, key.hex()).write(out -> write(reuse, out));
  }

  private static void write(Reuse reuse, DataOutputStream out) throws IOException {
    out.writeInt(reuse.duplicates().size());
    for (Map.Entry<DocumentId, Duplicate> duplicate : reuse.duplicates().entrySet()) {
      writeText(duplicate.getKey().path(), out);
      writeText(duplicate.getValue().of().path(), out);
      out.writeByte(Arrays.asList(KINDS).indexOf(duplicate.getValue().kind()));
      out.writeDouble(duplicate.getValue().similarity().orElse(-1));
    }
    out.writeInt(reuse.recycled().size());
    for (Map.Entry<DocumentId, TokenRuns> document : reuse.recycled().entrySet()) {
      writeText(document.getKey().path(), out);
      int[] bounds = document.getValue().bounds();
      out.writeInt(bounds.length);
      for (int bound : bounds) {
        out.writeInt(bound);
      }
    }
    out.writeInt(reuse.passages().size());
    for (Passage passage : reuse.passages()) {
      writeText(passage.document().path(), out);
      out.writeInt(passage.tokens().start());
      out.writeInt(passage.tokens().end());
      out.writeInt(passage.words());
      out.writeInt(passage.documents());
      out.writeInt(passage.series().size());
      for (String series : passage.series()) {
        writeText(series, out);
      }
    }
  }

  private static DocumentId id(DataInputStream in) throws IOException {
    return new DocumentId(readText(in));
  }
}
