package org.frametrace.exchange;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.frametrace.lexicon.Entry;

/** Writes what a conversion makes as CSV (RFC 4180, UTF-8, lines end in a line feed). */
public final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Csv() {}

  /** Returns the file of a lexicon, as {@code config/lexicons} has them. */
  public static String lexicon(List<Entry> entries) {
    StringBuilder csv = new StringBuilder("frame,id,level,pattern,exclude,source,note\n");
    for (Entry entry : entries) {
      row(
          csv,
          entry.frame(),
          entry.id(),
          entry.level().letter(),
          entry.pattern().body().text(),
          entry.pattern().excludeText(),
          entry.source(),
          entry.note());
    }
    return csv.toString();
  }

  /** Returns the table of losses. */
  public static String losses(List<Loss> losses) {
    StringBuilder csv = new StringBuilder("place,what,why\n");
    losses.forEach(loss -> row(csv, loss.place(), loss.what(), loss.why()));
    return csv.toString();
  }

  private static void row(StringBuilder csv, String... cells) {
    csv.append(FORMAT.format((Object[]) cells)).append('\n');
  }
}
