package org.frametrace.model;

import java.text.Normalizer;

/**
 * The stable name of a document: its path below the corpus's {@code documents/}, with {@code /}
 * between folders, in Unicode form NFC.
 *
 * <p>Ids order by UTF-16 code units, so that every table has the same order on every machine and in
 * every locale.
 *
 * @param path relative path, neither empty nor absolute, without {@code .} or {@code ..} steps; it
 *     may hold any other character that a file name can hold, a line break included
 */
public record DocumentId(String path) implements Comparable<DocumentId> {

  public DocumentId {
    path = Normalizer.normalize(path, Normalizer.Form.NFC);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a document id is empty");
    }
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        throw new IllegalArgumentException(
            "a document id is a plain relative path, but '"
                + path
                + "' has the step '"
                + step
                + "'");
      }
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
