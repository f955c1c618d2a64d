package org.frametrace.acquire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.Nearest;

/**
 * A corpus folder as it was found: everything below {@code documents/} with its outcome, joined
 * with {@code metadata.csv}.
 *
 * @param folder the corpus folder
 * @param files everything below {@code documents/}, in order of the ids; every file has exactly one
 *     entry, and so has a folder that is not looked into
 * @param columns the columns of {@code metadata.csv} in its order, without the one that names the
 *     files, followed by those that were inferred
 * @param missingFiles rows of {@code metadata.csv} without a file, in order of their lines
 * @param notices what a researcher should know, in a stable order
 */
public record Corpus(
    Path folder,
    List<CorpusFile> files,
    List<String> columns,
    List<MissingFile> missingFiles,
    List<Notice> notices) {

  /** The name of the folder of documents in a corpus folder. */
  public static final String DOCUMENTS = "documents";

  /** The name of the metadata file in a corpus folder. */
  public static final String METADATA = "metadata.csv";

  public Corpus {
    files = List.copyOf(files);
    columns = List.copyOf(columns);
    missingFiles = List.copyOf(missingFiles);
    notices = List.copyOf(notices);
  }

  /** Returns the documents that can be read, in order of their ids. */
  public List<SourceDocument> documents() {
    List<SourceDocument> documents = new ArrayList<>();
    for (CorpusFile file : files) {
      if (file.outcome() instanceof Outcome.Done<SourceDocument> done) {
        documents.add(done.value());
      }
    }
    return List.copyOf(documents);
  }

  /** Returns a notice for each wanted column of metadata that this corpus does not have. */
  public List<Notice> absentColumns(List<String> wanted) {
    List<Notice> absent = new ArrayList<>();
    for (String column : wanted) {
      if (!columns.contains(column)) {
        Optional<String> nearest = Nearest.of(column, columns);
        absent.add(
            new Notice(
                folder.resolve(METADATA),
                0,
                "no column '"
                    + column
                    + "', so there are no groups by it"
                    + nearest.map(name -> " (did you mean '" + name + "'?)").orElse("")));
      }
    }
    return List.copyOf(absent);
  }
}
