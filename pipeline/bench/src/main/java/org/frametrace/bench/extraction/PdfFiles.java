package org.frametrace.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.SourceDocument;

/** The PDFs of some folders. */
final class PdfFiles {

  private PdfFiles() {}

  static List<SourceDocument> in(List<Path> folders) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    for (Path folder : folders) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files =
            all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                .sorted()
                .toList();
      }
      for (Path file : files) {
        documents.add(
            new SourceDocument(
                new DocumentId(String.valueOf(file.getFileName())),
                file.toAbsolutePath(),
                Digest.of(file),
                Files.size(file),
                DocumentMetadata.NONE));
      }
    }
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("no PDF in " + folders);
    }
    return documents;
  }
}
