package org.frametrace.acquire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Failure;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;

/** Joins files with their rows, reads their digests, and tells duplicates, in order of the ids. */
final class CorpusJoin {

  private static final int NAMES_IN_A_NOTICE = 5;

  private final Path metadataFile;
  private final SortedMap<DocumentId, MetadataRow> rows;
  private final DigestCache digests;
  private final int latestYear;
  private final List<CorpusFile> files = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  CorpusJoin(
      Path metadataFile,
      SortedMap<DocumentId, MetadataRow> rows,
      DigestCache digests,
      int latestYear) {
    this.metadataFile = metadataFile;
    this.rows = rows;
    this.digests = digests;
    this.latestYear = latestYear;
  }

  /** Returns the files in the order in which they were added; of equal bytes one is kept. */
  List<CorpusFile> files() {
    Map<Digest, CorpusFile> kept = new HashMap<>();
    for (CorpusFile file : files) {
      if (file.outcome() instanceof Outcome.Done<SourceDocument>) {
        kept.merge(file.sha256().orElseThrow(), file, CorpusJoin::better);
      }
    }
    return files.stream().map(file -> orDuplicate(file, kept)).toList();
  }

  /**
   * Returns which of two equal files is kept: one that the metadata describe, then one that is no
   * link, then the first. Otherwise a copy that somebody adds could take away the year and the
   * issuer of a document.
   */
  private static CorpusFile better(CorpusFile first, CorpusFile second) {
    if (first.listed() != second.listed()) {
      return first.listed() ? first : second;
    }
    return isLink(first) && !isLink(second) ? second : first;
  }

  private static boolean isLink(CorpusFile file) {
    return file.outcome() instanceof Outcome.Done<SourceDocument> done
        && Files.isSymbolicLink(done.value().file());
  }

  private static CorpusFile orDuplicate(CorpusFile file, Map<Digest, CorpusFile> kept) {
    if (!(file.outcome() instanceof Outcome.Done<SourceDocument>)) {
      return file;
    }
    CorpusFile first = Objects.requireNonNull(kept.get(file.sha256().orElseThrow()));
    if (first.id().equals(file.id())) {
      return file;
    }
    return new CorpusFile(
        file.id(),
        file.listed(),
        file.metadata(),
        file.sha256(),
        Optional.of(first.id()),
        new Outcome.Skipped<>(
            new Failure(Failure.Reason.DUPLICATE, "the same bytes as " + first.id())));
  }

  /** Returns the notices: those about the whole file first, then by line. */
  List<Notice> notices() {
    return notices.stream().sorted(Comparator.comparingInt(Notice::line)).toList();
  }

  void note(int line, String text) {
    notices.add(new Notice(metadataFile, line, text));
  }

  void noteMissing(MissingFile missing) {
    note(
        missing.line(),
        "no file '"
            + missing.file()
            + "' in '"
            + Corpus.DOCUMENTS
            + "'"
            + missing.nearest().map(name -> " (did you mean '" + name + "'?)").orElse(""));
  }

  /** Notes which files that can be read have no row. */
  void noteUnlisted() {
    List<String> names =
        files.stream()
            .filter(file -> !file.listed() && file.outcome() instanceof Outcome.Done<?>)
            .map(file -> "'" + file.id() + "'")
            .toList();
    if (!names.isEmpty()) {
      int shown = Math.min(NAMES_IN_A_NOTICE, names.size());
      note(
          0,
          (names.size() == 1 ? "no row for 1 file: " : "no row for " + names.size() + " files: ")
              + String.join(", ", names.subList(0, shown))
              + (shown < names.size() ? " and " + (names.size() - shown) + " more" : ""));
    }
  }

  /** Adds what was found under an id; ids are added in order. */
  void add(DocumentId id, FoundFile file) {
    if (file.name().indexOf('\uFFFD') >= 0) {
      notices.add(
          new Notice(
              file.path(), 0, "a name with bytes that are no UTF-8; rename the file if it fails"));
    }
    MetadataRow row = rows.get(id);
    Map<String, String> values = row == null ? Map.of() : withLanguageCode(row);
    DocumentMetadata metadata = InferredMetadata.of(values, id.path(), latestYear);
    files.add(
        file.refusal().isPresent()
            ? refused(id, row != null, metadata, file.refusal().get())
            : read(id, Optional.ofNullable(row), metadata, file.path()));
  }

  private static CorpusFile refused(
      DocumentId id, boolean listed, DocumentMetadata metadata, Outcome<Path> refusal) {
    Outcome<SourceDocument> outcome =
        switch (refusal) {
          case Outcome.Skipped<Path> skipped -> new Outcome.Skipped<>(skipped.failure());
          case Outcome.Failed<Path> failed -> new Outcome.Failed<>(failed.failure());
          case Outcome.Done<Path> done ->
              throw new IllegalStateException("a refusal is skipped or failed, found " + done);
        };
    return new CorpusFile(id, listed, metadata, Optional.empty(), Optional.empty(), outcome);
  }

  private CorpusFile read(
      DocumentId id, Optional<MetadataRow> row, DocumentMetadata metadata, Path path) {
    Digest digest;
    long bytes;
    try {
      digest = digests.digest(path);
      bytes = Files.size(path);
    } catch (IOException e) {
      Failure failure =
          new Failure(
              Failure.Reason.UNREADABLE,
              "cannot be read (" + ReadError.of(e) + "); check its permissions");
      return refused(id, row.isPresent(), metadata, new Outcome.Failed<>(failure));
    }
    row.ifPresent(present -> compareDigest(present, digest));
    return new CorpusFile(
        id,
        row.isPresent(),
        metadata,
        Optional.of(digest),
        Optional.empty(),
        new Outcome.Done<>(new SourceDocument(id, path, digest, bytes, metadata)));
  }

  private void compareDigest(MetadataRow row, Digest digest) {
    String written = row.values().getOrDefault("sha256", "").toLowerCase(Locale.ROOT);
    if (!written.isEmpty() && !written.equals(digest.hex())) {
      note(
          row.line(),
          "the file '"
              + row.file().strip()
              + "' has the sha256 "
              + digest
              + " and not "
              + written
              + ": it is another version than the row describes; it is read all the same");
    }
  }

  private Map<String, String> withLanguageCode(MetadataRow row) {
    String written = row.values().get("language");
    if (written == null) {
      return row.values();
    }
    Map<String, String> values = new LinkedHashMap<>(row.values());
    Optional<String> code = Languages.code(written);
    if (code.isPresent()) {
      values.put("language", code.get());
    } else {
      // Without a value the language is identified from the text.
      values.remove("language");
      if (!Languages.undetermined(written)) {
        note(
            row.line(),
            "the language '"
                + written
                + "' is not known, so it is identified from the text; write one language as a"
                + " code such as en");
      }
    }
    return values;
  }
}
