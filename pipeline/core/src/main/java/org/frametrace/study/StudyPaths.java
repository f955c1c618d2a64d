package org.frametrace.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Resolves the paths in a study file against the file's folder, and looks whether they are there.
 */
final class StudyPaths {

  private final Path study;
  private final Problems problems;

  StudyPaths(Path study, Problems problems) {
    this.study = study;
    this.problems = problems;
  }

  /** Returns the study file. */
  Path study() {
    return study;
  }

  /** Returns where a path leads that is written in the study file. */
  Path usual(String written) {
    return study.resolveSibling(written).normalize();
  }

  /** Returns a file that is there. */
  Optional<Path> file(YamlValue value, String what) {
    return resolve(value)
        .flatMap(
            path -> {
              if (Files.isRegularFile(path)) {
                return Optional.of(path);
              }
              String found = Files.isDirectory(path) ? "the folder " : "no file ";
              return value.problem(found + path, what, nearest(path));
            });
  }

  /** Returns the usual path of a file that the study does not name; it must be there too. */
  Path usualFile(YamlMap map, String key, Path usual, String what) {
    if (!Files.isRegularFile(usual)) {
      map.place()
          .problem(
              "no file " + usual + " and no key '" + key + "'",
              "'" + key + ":' with " + what,
              nearest(usual));
    }
    return usual;
  }

  /** Returns a corpus folder that is there. */
  Optional<Path> corpus(YamlValue value) {
    return resolve(value)
        .flatMap(
            path -> {
              if (Files.isDirectory(path)) {
                return Optional.of(path);
              }
              String found = Files.exists(path) ? "the file " : "no folder ";
              return value.problem(
                  found + path,
                  "a corpus folder: put your documents into "
                      + path.resolve("documents")
                      + ", or name another folder with --corpus DIR",
                  nearest(path));
            });
  }

  /** Returns a corpus folder that was named beside the study file, if it is there. */
  Optional<Path> otherCorpus(Path path) {
    if (Files.isDirectory(path)) {
      return Optional.of(path);
    }
    problems.add(
        new Problem(
            path,
            0,
            0,
            Files.exists(path) ? "a file" : "no such folder",
            "the corpus folder that --corpus names, with a folder 'documents' in it",
            nearest(path)));
    return Optional.empty();
  }

  private Optional<Path> resolve(YamlValue value) {
    return value
        .text()
        .flatMap(
            text -> {
              try {
                return Optional.of(usual(text));
              } catch (InvalidPathException e) {
                return value.problem("'" + text + "'", "a path");
              }
            });
  }

  /** Returns the path of a neighbour with nearly the same name. */
  private static Optional<String> nearest(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    Path name = path.getFileName();
    if (folder == null || name == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> neighbours = Files.list(folder)) {
      List<String> names =
          neighbours
              .map(neighbour -> String.valueOf(neighbour.getFileName()))
              .filter(neighbour -> !neighbour.equals(name.toString()))
              .sorted()
              .toList();
      return Nearest.of(name.toString(), names);
    } catch (IOException e) {
      // A hint is not worth a failure: the problem itself is reported without it.
      return Optional.empty();
    }
  }
}
