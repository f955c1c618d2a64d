package org.frametrace.run;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run came to.
 *
 * @param output the folder of results
 * @param upToDate whether nothing had changed, so that nothing was done
 * @param found documents of the corpus
 * @param done of these, measured (or read as far as the run went)
 * @param skipped of these, rightly left out
 * @param failed of these, those that should have been read and could not
 * @param words words in the measured zones
 * @param conflicts values in which a document disagrees with its metadata
 * @param tooManyFailed whether more failed than the study allows
 * @param notices what a person may want to know, in order
 */
public record RunSummary(
    Path output,
    boolean upToDate,
    int found,
    int done,
    int skipped,
    int failed,
    long words,
    int conflicts,
    boolean tooManyFailed,
    List<String> notices) {

  public RunSummary {
    notices = List.copyOf(notices);
    if (done + skipped + failed != found) {
      throw new IllegalStateException(
          "every document has one outcome, found "
              + found
              + " documents but "
              + done
              + " done, "
              + skipped
              + " skipped and "
              + failed
              + " failed");
    }
  }
}
