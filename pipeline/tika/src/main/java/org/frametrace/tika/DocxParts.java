package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a Word document, found by their content types as the format wants it. */
final class DocxParts implements AutoCloseable {
  private final ZipFile zip;
  private final ParseContext context;

  /** Part name without the leading slash to content type, sorted by name. */
  private final Map<String, String> types = new TreeMap<>();

  DocxParts(Path file, ParseContext context) throws IOException, SAXException, TikaException {
    this.zip = new ZipFile(file.toFile());
    this.context = context;
    read("[Content_Types].xml", new TypesHandler());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Returns the names of the parts whose content type ends so, sorted. */
  List<String> ofType(String ending) {
    return types.entrySet().stream()
        .filter(part -> part.getValue().endsWith(ending))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the main part. */
  String main() throws TikaException {
    List<String> main = ofType(".main+xml");
    if (main.isEmpty()) {
      throw new TikaException("the document has no main part");
    }
    return main.getFirst();
  }

  /** Returns how many files of other programs are embedded. */
  int embedded() {
    return (int) zip.stream().filter(e -> e.getName().contains("/embeddings/")).count();
  }

  /**
   * Reads a part as XML, without anything from outside of it. A part that is not there is empty.
   */
  void read(String part, DefaultHandler handler) throws IOException, SAXException, TikaException {
    Optional<InputStream> stream = open(part);
    if (stream.isPresent()) {
      try (InputStream in = stream.get()) {
        XMLReaderUtils.parseSAX(in, handler, context);
      }
    }
  }

  /** Opens a part, if it is there. */
  Optional<InputStream> open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
  }

  /** Returns where the relationship of a part with an id leads, if it stays in the file. */
  Optional<String> target(String part, String id) throws IOException, SAXException, TikaException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    TargetHandler handler = new TargetHandler(id);
    read(folder + "_rels/" + part.substring(slash) + ".rels", handler);
    String target = handler.target;
    if (target.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
  }

  private final class TypesHandler extends DefaultHandler {
    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      String part = attributes.getValue("PartName");
      String type = attributes.getValue("ContentType");
      if (name.equals("Override") && part != null && type != null) {
        types.put(part.startsWith("/") ? part.substring(1) : part, type);
      }
    }
  }

  private static final class TargetHandler extends DefaultHandler {
    private final String id;
    private String target = "";

    TargetHandler(String id) {
      this.id = id;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      String value = attributes.getValue("Target");
      if (id.equals(attributes.getValue("Id"))
          && value != null
          && !"External".equals(attributes.getValue("TargetMode"))) {
        target = value;
      }
    }
  }
}
