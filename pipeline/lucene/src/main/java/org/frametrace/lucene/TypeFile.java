package org.frametrace.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.frametrace.model.DocumentId;
import org.frametrace.model.NumberedTypes;
import org.frametrace.model.TokenType;

/**
 * The vocabulary of the corpus, and which of its types each document has: a file beside the index
 * that can be made again from it at any time.
 *
 * <p>The tokens of a document name its types in full, so that each stands for itself. Reading a
 * whole corpus would unpack the same words again and again: nine million of them in 28 million
 * tokens of speeches, where there are 94 thousand. In memory stand the vocabulary, about 200 bytes
 * a type, and a place for each document; the numbers stay in the file.
 *
 * <p>The file has a record for each document, then the vocabulary with the places of the records,
 * then the place of that as eight bytes. Each part has a checksum, and a record names that of the
 * tokens that it was made from; what does not fit is not used.
 */
final class TypeFile implements Closeable {

  private static final String NAME = "types.bin";
  private static final String VERSION = "1";
  private static final int PLACE = 8;

  /** Where the record of a document lies. */
  private record Place(long start, int length) {}

  private final FileChannel file;
  private final List<TokenType> vocabulary;
  private final int[] lengths;
  private final Map<DocumentId, Place> places;

  private TypeFile(FileChannel file, List<TokenType> vocabulary, Map<DocumentId, Place> places) {
    this.file = file;
    this.vocabulary = List.copyOf(vocabulary);
    this.lengths = vocabulary.stream().mapToInt(type -> type.form().length()).toArray();
    this.places = places;
  }

  /**
   * Opens the file of an index.
   *
   * @param folder the folder of the index
   * @param state names the state of the index
   * @return nothing if there is none, if it is damaged, or if it was made from another state
   */
  static Optional<TypeFile> open(Path folder, String state) throws IOException {
    if (!Files.isRegularFile(folder.resolve(NAME))) {
      return Optional.empty();
    }
    FileChannel file = FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ);
    try {
      long end = file.size() - PLACE;
      long start = ByteBuffer.wrap(bytes(file, end, PLACE)).getLong();
      BlobReader in = BlobReader.open(new BytesRef(bytes(file, start, end - start)), NAME);
      if (in.text().equals(VERSION + " " + state)) {
        List<TokenType> vocabulary = TokenBlob.readTypes(in);
        Map<DocumentId, Place> places = new HashMap<>();
        long place = 0;
        for (int left = in.count(); left > 0; left--) {
          DocumentId id = new DocumentId(in.text());
          int length = in.number();
          places.put(id, new Place(place, length));
          place += length;
        }
        in.finish();
        return Optional.of(new TypeFile(file, vocabulary, places));
      }
    } catch (IOException | RuntimeException e) {
      // Behind a flipped bit there may be anything; the index has it all once more.
    }
    file.close();
    return Optional.empty();
  }

  private static byte[] bytes(FileChannel file, long start, long length) throws IOException {
    if (start < 0 || length < 0 || length > file.size()) {
      throw new IOException("there is no place " + start + " of " + length + " bytes");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("the file ends too early");
      }
    }
    return bytes.array();
  }

  /**
   * Returns the types of a document.
   *
   * @param tokens its stored tokens
   * @return nothing if the file does not have them, or those of other tokens
   */
  Optional<DocumentTypes> types(DocumentId id, BytesRef tokens) {
    Place place = places.get(id);
    if (place == null) {
      return Optional.empty();
    }
    try {
      BlobReader in =
          BlobReader.open(new BytesRef(bytes(file, place.start(), place.length())), id.path());
      if (in.number() != BlobReader.checksum(tokens)) {
        return Optional.empty();
      }
      int end = in.number();
      int[] numbers = new int[in.count()];
      int[] ofForms = new int[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = in.number();
        ofForms[i] = lengths[numbers[i]];
      }
      return Optional.of(new DocumentTypes(new NumberedTypes(vocabulary, numbers), ofForms, end));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Makes the file of an index, and puts it in the place of the one that is there.
   *
   * @param documents those that have tokens
   * @param tokensOf reads the stored tokens of one
   */
  static void write(
      Path folder,
      String state,
      List<DocumentId> documents,
      IoFunction<DocumentId, BytesRef> tokensOf)
      throws IOException {
    Map<TokenType, Integer> numbers = new HashMap<>();
    List<TokenType> vocabulary = new ArrayList<>();
    BlobWriter foot = new BlobWriter();
    foot.text(VERSION + " " + state);
    BlobWriter places = new BlobWriter();
    places.number(documents.size());
    Path part = folder.resolve(NAME + ".part");
    long size = 0;
    try (OutputStream out = Files.newOutputStream(part)) {
      for (DocumentId id : documents) {
        BytesRef tokens = tokensOf.apply(id);
        BlobReader in = BlobReader.open(tokens, id.path());
        List<TokenType> types = TokenBlob.readTypes(in);
        BlobWriter record = new BlobWriter();
        record.number(BlobReader.checksum(tokens));
        record.number(in.place());
        record.number(types.size());
        for (TokenType type : types) {
          Integer known = numbers.putIfAbsent(type, vocabulary.size());
          if (known == null) {
            vocabulary.add(type);
          }
          record.number(known == null ? vocabulary.size() - 1 : known);
        }
        BytesRef sealed = record.seal(id.path());
        out.write(sealed.bytes, sealed.offset, sealed.length);
        places.text(id.path());
        places.number(sealed.length);
        size += sealed.length;
      }
      TokenBlob.writeTypes(vocabulary, foot);
      foot.add(places);
      BytesRef sealed = foot.seal(NAME);
      out.write(sealed.bytes, sealed.offset, sealed.length);
      out.write(ByteBuffer.allocate(PLACE).putLong(size).array());
    }
    Files.move(
        part,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
