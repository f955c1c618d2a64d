package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Study;
import org.frametrace.study.StudyReader;

/** A study of one document with a lexicon of two frames, of which one has wide entries only. */
final class SmallStudy {

  private final Path folder;

  SmallStudy(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("corpus/documents"));
    write("corpus/documents/a.txt", "A seminar was held in the town.\n");
    write("corpus/metadata.csv", "file,year\na.txt,2001\n");
    write(
        "lexicon.csv",
        """
        frame,id,level,pattern,exclude,source,note
        meetings,ME01,n,seminar,,J,
        places,PL01,w,town,,J,
        """);
    write("masks.csv", "id,scope,pattern,exclude,name,source,note\n");
    write("sets.csv", "set,words,note\n");
    write("spelling.csv", "rule,from,to,note\n");
  }

  /** Reads the study with further lines; {@code level} is the widest level that counts. */
  Study read(String level, String more) throws IOException, InvalidInputException {
    write(
        "study.yaml",
        """
        schema: 1
        study: small
        corpus: corpus
        lexicons:
          files: [lexicon.csv]
          masks: masks.csv
          sets: sets.csv
          spelling: spelling.csv
          level: LEVEL
        """
                .replace("LEVEL", level)
            + more);
    return StudyReader.read(folder.resolve("study.yaml"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
