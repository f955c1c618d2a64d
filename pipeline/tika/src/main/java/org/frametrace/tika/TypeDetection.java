package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Detects a file's type from its bytes. The name is heard only where the bytes say no more than
 * that they are text, or nothing at all: a table in text form, a text in an encoding that looks
 * like noise.
 */
final class TypeDetection implements Detector {
  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> UNDECIDED =
      Set.of(MediaType.OCTET_STREAM, MediaType.TEXT_PLAIN, MediaType.EMPTY);

  private final Detector bytes = new DefaultDetector();

  @Override
  public MediaType detect(InputStream input, Metadata metadata) throws IOException {
    String known = metadata.get(Metadata.CONTENT_TYPE);
    if (known != null) {
      MediaType type = MediaType.parse(known);
      if (type != null) {
        return type;
      }
    }
    MediaType byBytes = bytes.detect(input, new Metadata());
    if (!UNDECIDED.contains(byBytes.getBaseType())) {
      return byBytes;
    }
    Metadata named = new Metadata();
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (name != null) {
      named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    return bytes.detect(input, named);
  }
}
