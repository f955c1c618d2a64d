package org.frametrace.quantity;

import static org.frametrace.files.CheckedFile.readText;
import static org.frametrace.files.CheckedFile.writeText;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.files.CheckedFile;
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

  private final CheckedFile file;

  /** Creates the keeper of a file, which need not be there. */
  public FactFile(Path file) {
    this.file = new CheckedFile(file, FactExtractor.VERSION);
  }

  /** Returns what was kept, by key. */
  public SortedMap<String, DocumentFacts> read() throws IOException {
    return file.read(FactFile::documents).orElseGet(TreeMap::new);
  }

  private static SortedMap<String, DocumentFacts> documents(DataInputStream in) throws IOException {
    SortedMap<String, DocumentFacts> kept = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      kept.put(readText(in), facts(in));
    }
    return kept;
  }

  /** Keeps facts by key instead of what was kept before: the whole file or nothing. */
  public void write(SortedMap<String, DocumentFacts> facts) throws IOException {
    file.write(
        out -> {
          out.writeInt(facts.size());
          for (Map.Entry<String, DocumentFacts> document : facts.entrySet()) {
            writeText(document.getKey(), out);
            write(document.getValue(), out);
          }
        });
  }

  private static DocumentFacts facts(DataInputStream in) throws IOException {
    List<Quantity> quantities = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      double low = in.readDouble();
      double high = in.readDouble();
      Bound bound = Bound.valueOf(readText(in));
      QuantityUnit unit = QuantityUnit.valueOf(readText(in));
      Optional<ReferenceDate> date = in.readBoolean() ? Optional.of(date(in)) : Optional.empty();
      quantities.add(new Quantity(low, high, bound, unit, date, place(in)));
    }
    List<DatedEvent> events = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      events.add(new DatedEvent(readText(in), date(in), place(in)));
    }
    return new DocumentFacts(quantities, events);
  }

  private static void write(DocumentFacts facts, DataOutputStream out) throws IOException {
    out.writeInt(facts.quantities().size());
    for (Quantity quantity : facts.quantities()) {
      out.writeDouble(quantity.low());
      out.writeDouble(quantity.high());
      writeText(quantity.bound().name(), out);
      writeText(quantity.unit().name(), out);
      out.writeBoolean(quantity.date().isPresent());
      if (quantity.date().isPresent()) {
        write(quantity.date().get(), out);
      }
      write(quantity.place(), out);
    }
    out.writeInt(facts.events().size());
    for (DatedEvent event : facts.events()) {
      writeText(event.word(), out);
      write(event.date(), out);
      write(event.place(), out);
    }
  }

  private static ReferenceDate date(DataInputStream in) throws IOException {
    return new ReferenceDate(
        in.readInt(), in.readInt(), ReferenceDate.Source.valueOf(readText(in)));
  }

  private static void write(ReferenceDate date, DataOutputStream out) throws IOException {
    out.writeInt(date.first());
    out.writeInt(date.last());
    writeText(date.source().name(), out);
  }

  private static TextPlace place(DataInputStream in) throws IOException {
    int sentence = in.readInt();
    Span tokens = new Span(in.readInt(), in.readInt());
    Zone zone = Zone.valueOf(readText(in));
    int page = in.readInt();
    return new TextPlace(
        sentence,
        tokens,
        zone,
        page == 0 ? OptionalInt.empty() : OptionalInt.of(page),
        readText(in),
        readText(in),
        readText(in));
  }

  private static void write(TextPlace place, DataOutputStream out) throws IOException {
    out.writeInt(place.sentence());
    out.writeInt(place.tokens().start());
    out.writeInt(place.tokens().end());
    writeText(place.zone().name(), out);
    out.writeInt(place.page().orElse(0));
    writeText(place.left(), out);
    writeText(place.surface(), out);
    writeText(place.right(), out);
  }
}
