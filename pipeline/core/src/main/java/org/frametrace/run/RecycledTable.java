package org.frametrace.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.PageMap;
import org.frametrace.model.Span;
import org.frametrace.reuse.Passage;
import org.frametrace.store.CorpusReader;
import org.frametrace.tables.Cells;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.Table;

/** Writes down recycled passages, in the words of the document where each first stands. */
final class RecycledTable {

  /** How many characters of a passage are shown. */
  private static final int WIDTH = 200;

  private RecycledTable() {}

  static Table of(List<Passage> passages, CorpusReader store) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Passage passage : passages) {
      AnnotatedDocument tokens = store.annotation(passage.document()).orElseThrow();
      CleanText text = store.text(passage.document()).orElseThrow();
      PageMap pages = store.summary(passage.document()).orElseThrow().pages().orElseThrow();
      Span characters = tokens.characters(passage.tokens());
      int original = text.alignment().original(characters).start();
      rows.add(
          List.of(
              beginning(text.text().substring(characters.start(), characters.end())),
              Cells.integer(passage.documents()),
              String.join("; ", passage.series()),
              Cells.integer(passage.words()),
              passage.document().path(),
              Cells.integer(pages.pageOf(original))));
    }
    return DocumentTables.RECYCLED.table(rows);
  }

  private static String beginning(String passage) {
    String line = passage.replaceAll("\\s+", " ");
    if (line.length() <= WIDTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', WIDTH);
    return line.substring(0, space > 0 ? space : WIDTH) + " …";
  }
}
