package org.frametrace.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.frametrace.model.Zone;
import org.frametrace.store.IndexTerms;
import org.frametrace.store.UnusableStoreException;

/** What every commit says about how the index was made. */
final class Format {

  private static final String FORMAT = "format";
  private static final String TERMS = "terms";

  /**
   * Raised by hand with every change of a field or of the stored form of a part. The zones belong
   * to it because a sentence's zone is stored as a number.
   */
  private static final String CURRENT =
      "2 " + Arrays.stream(Zone.values()).map(Zone::label).collect(Collectors.joining(","));

  private Format() {}

  static Map<String, String> commitData(IndexTerms terms) {
    return Map.of(FORMAT, CURRENT, TERMS, terms.fingerprint());
  }

  static boolean hasTerms(Map<String, String> commitData, IndexTerms terms) {
    return terms.fingerprint().equals(commitData.get(TERMS));
  }

  static void check(Path folder, Directory directory) throws IOException {
    String found = SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT);
    if (!CURRENT.equals(found)) {
      throw new UnusableStoreException(
          folder,
          found == null
              ? "another program wrote it"
              : "it has format '" + found + "' and this version reads '" + CURRENT + "'");
    }
  }
}
