package org.frametrace.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.xml.sax.SAXException;

/** Reads a file that is a picture, or several: what a scanner writes without making it a PDF. */
final class PictureFile {

  private static final Set<String> SUBTYPES = Set.of("png", "tiff", "jpeg");

  /** An A4 page at 600 dots an inch has 35 million. */
  private static final long MOST_DOTS = 150_000_000;

  private PictureFile() {}

  static boolean reads(MediaType type) {
    return type.getType().equals("image") && SUBTYPES.contains(type.getSubtype());
  }

  /**
   * Returns the pictures as pages.
   *
   * @throws IOException if the file is no picture that could be opened
   */
  static ExtractedText read(Path file, MediaType type, Recogniser recogniser) throws IOException {
    int count = count(file);
    List<Page> pages = new ArrayList<>();
    if (recogniser.ready()) {
      recogniser.announce(count);
      try {
        pages.addAll(recogniser.recognise(file, recogniser.pageLimit().multipliedBy(count)));
      } catch (SAXException | TikaException e) {
        pages.clear();
        recogniser.leave(e);
      }
    }
    while (pages.size() < count) {
      pages.add(new Page(pages.size() + 1, List.of(), OptionalDouble.empty(), true));
    }
    return new ExtractedText(type.toString(), true, pages, Map.of());
  }

  /** Returns the number of pictures, none of them so large that unpacking it is an attack. */
  private static int count(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers =
          in == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no picture that can be opened");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int count = Math.max(1, reader.getNumImages(true));
        for (int i = 0; i < count; i++) {
          long dots = (long) reader.getWidth(i) * reader.getHeight(i);
          if (dots > MOST_DOTS) {
            throw new IOException("a picture of " + dots + " dots, more than " + MOST_DOTS);
          }
        }
        return count;
      } catch (RuntimeException e) {
        throw new IOException("the picture is damaged: " + e, e);
      } finally {
        reader.dispose();
      }
    }
  }
}
