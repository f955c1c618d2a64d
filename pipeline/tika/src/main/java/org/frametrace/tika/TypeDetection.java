package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Detects a file's type from its bytes. The name is heard only where the bytes leave it open: they
 * are text of some kind, or noise, or a container in which nothing that is known could be found.
 */
final class TypeDetection implements Detector {
  private static final long serialVersionUID = 1L;

  private static final MediaType PDF = MediaType.application("pdf");

  private static final Set<MediaType> UNDECIDED =
      Set.of(
          MediaType.OCTET_STREAM,
          MediaType.TEXT_PLAIN,
          MediaType.EMPTY,
          MediaType.APPLICATION_ZIP,
          MediaType.application("x-tika-ooxml"),
          MediaType.application("x-tika-msoffice"));

  private static final int BEGINNING = 1024;

  private final Detector bytes = new DefaultDetector();

  @Override
  public MediaType detect(InputStream input, Metadata metadata) throws IOException {
    String known = metadata.get(Metadata.CONTENT_TYPE);
    MediaType type = known == null ? null : MediaType.parse(known);
    if (type != null) {
      return type;
    }
    MediaType byBytes = bytes.detect(input, new Metadata());
    if (!UNDECIDED.contains(byBytes.getBaseType())) {
      return byBytes;
    }
    if (isPdfWithoutItsMark(input)) {
      return PDF;
    }
    Metadata named = new Metadata();
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (name != null) {
      named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    return bytes.detect(input, named);
  }

  /** A PDF that lost its first line would otherwise be read as a text in a strange language. */
  private static boolean isPdfWithoutItsMark(InputStream input) throws IOException {
    input.mark(BEGINNING);
    String beginning = new String(input.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    input.reset();
    return beginning.contains("endobj") && beginning.contains(" obj");
  }
}
