package org.frametrace.run;

import java.io.IOException;
import java.util.List;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.reuse.DocumentWords;
import org.frametrace.store.CorpusReader;

/**
 * Reads the tokens of stored documents, several side by side.
 *
 * @param store where they are; it has the tokens of every document that is asked for
 * @param threads how many are read at the same time
 * @param progress is told of each document that was read
 */
record CorpusWords(CorpusReader store, int threads, Progress.Task progress)
    implements DocumentWords {

  /** What became of a document, with its name. */
  private record Worked<R>(DocumentId id, R result) {}

  @Override
  public <R> void each(List<DocumentId> ids, Work<R> work, Taker<R> taker)
      throws IOException, InterruptedException {
    new Workers(threads, 4 * threads, "frametrace-reuse")
        .inOrder(
            ids.iterator(),
            id -> new Worked<>(id, work.on(id, read(id))),
            worked -> {
              taker.take(worked.id(), worked.result());
              progress.step();
            });
  }

  @Override
  public AnnotatedDocument read(DocumentId id) throws IOException {
    return store.annotation(id).orElseThrow();
  }
}
