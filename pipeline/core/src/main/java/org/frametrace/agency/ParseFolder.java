package org.frametrace.agency;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.files.CheckedFile;

/**
 * Keeps parses of sentences in a folder: one file a document, behind a checksum. A file that is not
 * there, damaged, or of another parser holds nothing, and the sentences are parsed again. Safe for
 * use by several threads as long as each works on documents of its own.
 */
public final class ParseFolder {

  private static final String SUFFIX = ".parses";

  private final Path folder;
  private final String parser;

  /**
   * Opens a folder, and creates it if it is not there.
   *
   * @param parser fingerprint of the parser
   */
  public ParseFolder(Path folder, String parser) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.parser = parser;
  }

  /** Returns the parses that are kept of a document, by the index of the sentence. */
  public SortedMap<Integer, Parse> read(String key) throws IOException {
    return file(key).read(ParseFolder::sentences).orElseGet(TreeMap::new);
  }

  private static SortedMap<Integer, Parse> sentences(DataInputStream in) throws IOException {
    List<String> relations = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      relations.add(in.readUTF());
    }
    SortedMap<Integer, Parse> kept = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      kept.put(in.readInt(), parse(in, relations));
    }
    return kept;
  }

  private static Parse parse(DataInputStream in, List<String> relations) throws IOException {
    List<Dependency> arcs = new ArrayList<>();
    for (int i = in.readShort(); i > 0; i--) {
      arcs.add(new Dependency(in.readShort(), in.readShort(), relations.get(in.readShort())));
    }
    return new Parse(arcs);
  }

  /** Keeps the parses of a document in place of those that were kept: all or none. */
  public void write(String key, SortedMap<Integer, Parse> parses) throws IOException {
    Set<String> names = new TreeSet<>();
    parses.values().forEach(parse -> parse.arcs().forEach(arc -> names.add(arc.relation())));
    List<String> relations = List.copyOf(names);
    file(key)
        .write(
            out -> {
              out.writeInt(relations.size());
              Map<String, Integer> index = new TreeMap<>();
              for (String relation : relations) {
                index.put(relation, index.size());
                out.writeUTF(relation);
              }
              out.writeInt(parses.size());
              for (Map.Entry<Integer, Parse> sentence : parses.entrySet()) {
                out.writeInt(sentence.getKey());
                out.writeShort(sentence.getValue().arcs().size());
                for (Dependency arc : sentence.getValue().arcs()) {
                  out.writeShort(arc.governor());
                  out.writeShort(arc.dependent());
                  out.writeShort(index.getOrDefault(arc.relation(), 0));
                }
              }
            });
  }

  /** Forgets the parses of all documents but these. */
  public void keepOnly(Set<String> keys) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!keys.contains(name.substring(0, name.length() - SUFFIX.length()))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private CheckedFile file(String key) {
    return new CheckedFile(folder.resolve(key + SUFFIX), parser);
  }
}
