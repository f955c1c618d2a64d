package org.frametrace.acquire;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.DocumentId;
import org.frametrace.study.Nearest;
import org.frametrace.study.Problems;

/**
 * Finds the file that each row of {@code metadata.csv} means.
 *
 * <p>Names are compared in Unicode form NFC, because systems store accents differently; a leading
 * {@code documents/}, backslashes between folders and blanks around the name are forgiven where the
 * name as written fits no file.
 */
final class RowMatcher {

  /** Looking for nearly equal names takes time, and a long list of hints helps nobody. */
  private static final int HINTS = 20;

  private final Path file;
  private final Set<DocumentId> ids;
  private final Problems problems;
  private final SortedMap<DocumentId, MetadataRow> matched = new TreeMap<>();
  private final List<MetadataRow> unmatched = new ArrayList<>();

  private RowMatcher(Path file, Set<DocumentId> ids, Problems problems) {
    this.file = file;
    this.ids = ids;
    this.problems = problems;
  }

  /**
   * Matches rows to files; rows that lead out of the corpus, and second rows for a file, are added
   * to the problems.
   *
   * @param file the metadata file, for messages
   * @param ids everything below {@code documents/}
   */
  static RowMatcher match(
      Path file, List<MetadataRow> rows, Set<DocumentId> ids, Problems problems) {
    RowMatcher matcher = new RowMatcher(file, ids, problems);
    Map<String, Integer> lines = new HashMap<>();
    rows.forEach(row -> matcher.match(row, lines));
    return matcher;
  }

  private void match(MetadataRow row, Map<String, Integer> lines) {
    Optional<DocumentId> id = find(row.file());
    String name = id.map(DocumentId::path).orElseGet(() -> plain(row.file()));
    if (id.isEmpty() && leadsOut(name)) {
      problems.add(
          file,
          row.line(),
          "the file '" + row.file().strip() + "'",
          "a path inside the folder '" + Corpus.DOCUMENTS + "', without '..' and drive");
      return;
    }
    Integer earlier = lines.putIfAbsent(name, row.line());
    if (earlier != null) {
      problems.add(
          file,
          row.line(),
          "a second row for '" + name + "'",
          "one row a file; the first is on line " + earlier);
      return;
    }
    id.ifPresentOrElse(found -> matched.put(found, row), () -> unmatched.add(row));
  }

  private Optional<DocumentId> find(String written) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(written);
    spellings.add(written.strip());
    spellings.add(written.strip().replace('\\', '/'));
    spellings.add(plain(written));
    return spellings.stream()
        .filter(spelling -> !spelling.isEmpty() && !leadsOut(spelling))
        .map(DocumentId::new)
        .filter(ids::contains)
        .findFirst();
  }

  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC)
        .strip()
        .replace('\\', '/')
        .replaceFirst("^(\\./+)+", "")
        .replaceFirst("^" + Corpus.DOCUMENTS + "/+", "");
  }

  private static boolean leadsOut(String path) {
    return path.startsWith("/")
        || path.matches("(?s)[A-Za-z]:.*")
        || path.matches("(?s)(.*/)?\\.{0,2}(/.*)?");
  }

  /** Returns the row of each file that has one. */
  SortedMap<DocumentId, MetadataRow> rows() {
    return matched;
  }

  /** Returns the rows without a file, in order of their lines. */
  List<MissingFile> missingFiles() {
    Set<String> free = new TreeSet<>();
    ids.stream().filter(id -> !matched.containsKey(id)).map(DocumentId::path).forEach(free::add);
    List<MissingFile> missing = new ArrayList<>();
    for (MetadataRow row : unmatched) {
      missing.add(
          new MissingFile(
              row.file().strip(),
              row.line(),
              missing.size() < HINTS ? Nearest.of(plain(row.file()), free) : Optional.empty()));
    }
    return List.copyOf(missing);
  }
}
