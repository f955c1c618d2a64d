package org.frametrace.quantity;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.frametrace.model.Bound;
import org.frametrace.model.DatedEvent;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.Quantity;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.Span;
import org.frametrace.model.TextPlace;
import org.frametrace.model.Zone;

/**
 * Keeps the facts of documents in a file, each document's under a key of all that they depend on,
 * and behind a checksum. A file that is not there, damaged, or of another version of the extractor
 * holds nothing, and documents are read again.
 */
public final class FactFile {

  private static final int CHECKSUM = Integer.BYTES;
  private static final Bound[] BOUNDS = Bound.values();
  private static final QuantityUnit[] UNITS = QuantityUnit.values();
  private static final ReferenceDate.Source[] SOURCES = ReferenceDate.Source.values();
  private static final Zone[] ZONES = Zone.values();

  private final Path file;

  /** Creates the keeper of a file, which need not be there. */
  public FactFile(Path file) {
    this.file = file;
  }

  /** Returns what was kept, by key. */
  public SortedMap<String, DocumentFacts> read() throws IOException {
    SortedMap<String, DocumentFacts> kept = new TreeMap<>();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return kept;
    }
    int length = bytes.length - CHECKSUM;
    if (length < 0 || ByteBuffer.wrap(bytes).getInt(length) != checksum(bytes, length)) {
      return kept;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      if (text(in).equals(FactExtractor.VERSION)) {
        for (int i = in.readInt(); i > 0; i--) {
          kept.put(text(in), facts(in));
        }
      }
    }
    return kept;
  }

  /** Keeps facts by key instead of what was kept before: the whole file or nothing. */
  public void write(SortedMap<String, DocumentFacts> facts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(FactExtractor.VERSION, out);
      out.writeInt(facts.size());
      for (Map.Entry<String, DocumentFacts> document : facts.entrySet()) {
        write(document.getKey(), out);
        write(document.getValue(), out);
      }
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    }
    Path folder = file.toAbsolutePath().resolveSibling("");
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "facts", ".part");
    try {
      Files.write(part, bytes.toByteArray());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static DocumentFacts facts(DataInputStream in) throws IOException {
    List<Quantity> quantities = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      double low = in.readDouble();
      double high = in.readDouble();
      Bound bound = BOUNDS[in.readByte()];
      QuantityUnit unit = UNITS[in.readByte()];
      Optional<ReferenceDate> date = in.readBoolean() ? Optional.of(date(in)) : Optional.empty();
      quantities.add(new Quantity(low, high, bound, unit, date, place(in)));
    }
    List<DatedEvent> events = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      events.add(new DatedEvent(text(in), date(in), place(in)));
    }
    return new DocumentFacts(quantities, events);
  }

  private static void write(DocumentFacts facts, DataOutputStream out) throws IOException {
    out.writeInt(facts.quantities().size());
    for (Quantity quantity : facts.quantities()) {
      out.writeDouble(quantity.low());
      out.writeDouble(quantity.high());
      out.writeByte(quantity.bound().ordinal());
      out.writeByte(quantity.unit().ordinal());
      out.writeBoolean(quantity.date().isPresent());
      if (quantity.date().isPresent()) {
        write(quantity.date().get(), out);
      }
      write(quantity.place(), out);
    }
    out.writeInt(facts.events().size());
    for (DatedEvent event : facts.events()) {
      write(event.word(), out);
      write(event.date(), out);
      write(event.place(), out);
    }
  }

  private static ReferenceDate date(DataInputStream in) throws IOException {
    return new ReferenceDate(in.readInt(), in.readInt(), SOURCES[in.readByte()]);
  }

  private static void write(ReferenceDate date, DataOutputStream out) throws IOException {
    out.writeInt(date.first());
    out.writeInt(date.last());
    out.writeByte(date.source().ordinal());
  }

  private static TextPlace place(DataInputStream in) throws IOException {
    int sentence = in.readInt();
    Span tokens = new Span(in.readInt(), in.readInt());
    Zone zone = ZONES[in.readByte()];
    int page = in.readInt();
    return new TextPlace(
        sentence,
        tokens,
        zone,
        page == 0 ? OptionalInt.empty() : OptionalInt.of(page),
        text(in),
        text(in),
        text(in));
  }

  private static void write(TextPlace place, DataOutputStream out) throws IOException {
    out.writeInt(place.sentence());
    out.writeInt(place.tokens().start());
    out.writeInt(place.tokens().end());
    out.writeByte(place.zone().ordinal());
    out.writeInt(place.page().orElse(0));
    write(place.left(), out);
    write(place.surface(), out);
    write(place.right(), out);
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

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
