package org.frametrace.acquire;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frametrace.model.Failure.Reason;

/**
 * Walks through {@code documents/} and says of everything there whether it is a file to be read.
 *
 * <p>Links are not walked through: a link to a folder inside {@code documents/} would only repeat
 * its files, and may lead in a circle. Nothing but plain files is ever opened, because opening a
 * pipe waits forever.
 */
final class DocumentWalk {

  private static final Set<String> KEPT_BY_THE_SYSTEM =
      Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin");

  private final Path realRoot;
  private final List<FoundFile> found = new ArrayList<>();

  private DocumentWalk(Path realRoot) {
    this.realRoot = realRoot;
  }

  /**
   * Returns everything below a folder, in no particular order.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  static List<FoundFile> of(Path root) throws IOException {
    DocumentWalk walk = new DocumentWalk(root.toRealPath());
    walk.list(root, "");
    return walk.found;
  }

  private void list(Path folder, String prefix) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        look(child, prefix + child.getFileName());
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void look(Path path, String name) {
    String last = String.valueOf(path.getFileName());
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (isKeptByTheSystem(last)) {
        String what = attributes.isDirectory() ? "a hidden or system folder" : "a hidden file";
        found.add(
            FoundFile.skipped(
                path,
                name,
                Reason.SYSTEM_FILE,
                what + " or a program's own; rename it if it is a document"));
      } else if (attributes.isSymbolicLink()) {
        found.add(link(path, name));
      } else if (attributes.isDirectory()) {
        folder(path, name);
      } else {
        found.add(file(path, name, attributes));
      }
    } catch (IOException e) {
      found.add(
          FoundFile.failed(
              path, name, Reason.UNREADABLE, "cannot be looked at: " + ReadError.of(e)));
    }
  }

  private void folder(Path path, String name) {
    try {
      list(path, name + "/");
    } catch (IOException e) {
      found.add(
          FoundFile.failed(
              path,
              name,
              Reason.UNREADABLE,
              "a folder that cannot be listed (" + ReadError.of(e) + "); check its permissions"));
    }
  }

  private FoundFile link(Path path, String name) {
    Path target;
    BasicFileAttributes attributes;
    try {
      target = path.toRealPath();
      attributes = Files.readAttributes(target, BasicFileAttributes.class);
    } catch (IOException e) {
      return FoundFile.failed(
          path, name, Reason.UNREADABLE, "a link that leads nowhere; copy the file itself here");
    }
    if (!target.startsWith(realRoot)) {
      return FoundFile.failed(
          path,
          name,
          Reason.OUTSIDE_CORPUS,
          "a link that leads out of the folder '"
              + Corpus.DOCUMENTS
              + "'; copy the file itself here");
    }
    if (attributes.isDirectory()) {
      return FoundFile.skipped(
          path,
          name,
          Reason.DUPLICATE,
          "a link to a folder inside '"
              + Corpus.DOCUMENTS
              + "', whose files are read where they lie");
    }
    return file(target, name, attributes);
  }

  private static FoundFile file(Path path, String name, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      return FoundFile.failed(
          path,
          name,
          Reason.OUTSIDE_CORPUS,
          "no plain file but a pipe, a socket or a device; remove it");
    }
    if (attributes.size() == 0) {
      return FoundFile.failed(
          path, name, Reason.EMPTY_FILE, "0 bytes; copy or download the file again");
    }
    return FoundFile.plain(path, name);
  }

  private static boolean isKeptByTheSystem(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || KEPT_BY_THE_SYSTEM.contains(name.toLowerCase(Locale.ROOT));
  }
}
