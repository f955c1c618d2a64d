package org.frametrace.acquire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Failure;
import org.frametrace.model.Outcome;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Problems;

/** Reads corpus folders. */
public final class CorpusReader {

  private final DigestCache digests;
  private final int latestYear;

  /**
   * Creates a reader.
   *
   * @param digests remembers the digests of files that have not changed; saved by the caller
   * @param latestYear the latest year that a file's name can mean: the current one
   */
  public CorpusReader(DigestCache digests, int latestYear) {
    this.digests = digests;
    this.latestYear = latestYear;
  }

  /**
   * Returns a corpus: all its files with their digests, joined with its metadata.
   *
   * @param folder the corpus folder
   * @throws InvalidInputException with everything that is wrong with the folder and its metadata:
   *     no such folder, no documents, a metadata file that cannot be read or contradicts itself
   */
  public Corpus read(Path folder) throws InvalidInputException {
    Problems problems = new Problems();
    Path documents = folder.resolve(Corpus.DOCUMENTS);
    SortedMap<DocumentId, FoundFile> found = walk(folder, documents, problems);
    Path metadataFile = folder.resolve(Corpus.METADATA);
    boolean hasMetadata = Files.exists(metadataFile);
    MetadataFile metadata =
        hasMetadata
            ? MetadataFile.read(metadataFile, problems)
            : new MetadataFile(List.of(), List.of());
    RowMatcher rows = RowMatcher.match(metadataFile, metadata.rows(), found.keySet(), problems);
    problems.throwIfAny();

    CorpusJoin join = new CorpusJoin(metadataFile, rows.rows(), digests, latestYear);
    found.forEach(join::add);
    if (hasMetadata) {
      join.noteUnlisted();
    } else {
      join.note(0, noMetadata(folder));
    }
    List<MissingFile> missing = rows.missingFiles();
    missing.forEach(join::noteMissing);
    return new Corpus(folder, join.files(), columns(metadata.columns()), missing, join.notices());
  }

  private static SortedMap<DocumentId, FoundFile> walk(
      Path folder, Path documents, Problems problems) {
    SortedMap<DocumentId, FoundFile> found = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      problems.add(
          folder,
          Files.exists(folder) ? "a file" : "no such folder",
          "a corpus folder with a folder '" + Corpus.DOCUMENTS + "' in it");
      return found;
    }
    try {
      if (!Files.isDirectory(documents)) {
        problems.add(
            folder,
            "no folder '" + Corpus.DOCUMENTS + "'",
            "a corpus folder: make a folder '"
                + Corpus.DOCUMENTS
                + "' in it and put your documents there");
      } else if (!documents.toRealPath().startsWith(folder.toRealPath())) {
        problems.add(
            documents,
            "a link that leads out of the corpus folder",
            "a folder; name the folder that holds the real '"
                + Corpus.DOCUMENTS
                + "' with --corpus DIR");
      } else {
        found.putAll(withIds(DocumentWalk.of(documents)));
        if (found.values().stream().allMatch(CorpusReader::isSystemFile)) {
          problems.add(
              documents,
              "no documents",
              "at least one file: PDF, Word, HTML, plain text or another format");
        }
      }
    } catch (IOException e) {
      problems.add(documents, "a folder that cannot be listed (" + e + ")", "a readable folder");
    }
    return found;
  }

  private static boolean isSystemFile(FoundFile file) {
    return file.refusal().isPresent()
        && file.refusal().get() instanceof Outcome.Skipped<Path> skipped
        && skipped.failure().reason() == Failure.Reason.SYSTEM_FILE;
  }

  /** Names all files; of two whose names differ only in how accents are stored, one is refused. */
  private static Map<DocumentId, FoundFile> withIds(List<FoundFile> files) {
    List<FoundFile> sorted = new ArrayList<>(files);
    sorted.sort(
        Comparator.comparing(
                (FoundFile file) -> Normalizer.normalize(file.name(), Normalizer.Form.NFC))
            .thenComparing(FoundFile::name)
            .thenComparing(FoundFile::path));
    SortedMap<DocumentId, FoundFile> byId = new TreeMap<>();
    for (FoundFile file : sorted) {
      DocumentId id = new DocumentId(file.name());
      if (!byId.containsKey(id)) {
        byId.put(id, file);
        continue;
      }
      int number = 2;
      DocumentId next = new DocumentId(file.name() + " (" + number + ")");
      while (byId.containsKey(next)) {
        next = new DocumentId(file.name() + " (" + ++number + ")");
      }
      byId.put(
          next,
          FoundFile.failed(
              file.path(),
              file.name(),
              Failure.Reason.UNREADABLE,
              "another file here has the same name, stored in another way; rename one of them"));
    }
    return byId;
  }

  private static String noMetadata(Path folder) {
    String seen = "";
    try (Stream<Path> neighbours = Files.list(folder)) {
      seen =
          neighbours
              .map(path -> String.valueOf(path.getFileName()))
              .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("metadata"))
              .sorted()
              .findFirst()
              .map(
                  name -> "; there is '" + name + "': save it as '" + Corpus.METADATA + "' (UTF-8)")
              .orElse("");
    } catch (IOException e) {
      // The hint is lost, the notice is not.
      seen = "";
    }
    return "no metadata file, so genre and region are not known, and year, title and issuer only"
        + " where the document or its name tells"
        + seen;
  }

  private static List<String> columns(List<String> written) {
    List<String> columns = new ArrayList<>(written);
    for (String inferred : InferredMetadata.FIELDS) {
      for (String column : List.of(inferred, inferred + InferredMetadata.SOURCE)) {
        if (!columns.contains(column)) {
          columns.add(column);
        }
      }
    }
    return columns;
  }
}
