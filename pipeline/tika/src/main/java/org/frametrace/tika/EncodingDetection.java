package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Detects the encoding of a text. What is found to be ISO 8859-1 is read as Windows-1252, as web
 * browsers do: the two differ only in that the second has quotation marks and dashes where no text
 * has anything in the first.
 */
final class EncodingDetection implements EncodingDetector {
  private static final long serialVersionUID = 1L;

  private static final String WINDOWS_1252 = "windows-1252";

  private final EncodingDetector detector = new DefaultEncodingDetector();

  @Override
  public @Nullable Charset detect(InputStream input, Metadata metadata) throws IOException {
    Charset charset = detector.detect(input, metadata);
    return StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset)
        ? Charset.forName(WINDOWS_1252)
        : charset;
  }
}
