package org.frametrace.acquire;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frametrace.model.DocumentId;
import org.frametrace.study.InvalidInputException;

/** A small corpus folder for a test. */
record CorpusFolder(Path folder) {

  static final int LATEST_YEAR = 2026;

  static CorpusFolder in(Path temporary) throws IOException {
    Files.createDirectories(temporary.resolve("corpus/documents"));
    return new CorpusFolder(temporary.resolve("corpus"));
  }

  Path documents() {
    return folder.resolve("documents");
  }

  Path file(String name, String text) throws IOException {
    Path file = documents().resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  void metadata(String text) throws IOException {
    metadata(text.getBytes(StandardCharsets.UTF_8));
  }

  void metadata(byte[] bytes) throws IOException {
    Files.write(folder.resolve("metadata.csv"), bytes);
  }

  Corpus read() throws InvalidInputException {
    DigestCache digests = DigestCache.open(folder.resolveSibling("digests"));
    return new CorpusReader(digests, LATEST_YEAR).read(folder);
  }

  CorpusFile entry(String id) throws InvalidInputException {
    return read().files().stream()
        .filter(file -> file.id().equals(new DocumentId(id)))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the messages of the notices, without the corpus folder's path. */
  List<String> notices() throws InvalidInputException {
    return read().notices().stream().map(notice -> shorten(notice.message())).toList();
  }

  /** Returns the messages of the problems, without the corpus folder's path. */
  List<String> problems() {
    InvalidInputException e = catchThrowableOfType(InvalidInputException.class, this::read);
    return e.problems().stream().map(problem -> shorten(problem.message())).toList();
  }

  private String shorten(String message) {
    return message.replace(folder + "/", "").replace(folder.toString(), "CORPUS");
  }
}
